import { ORG_KINDS } from '@zhiya/kernel';
import { defineText, textIn, type Language } from '@zhiya/web-ui';

/**
 * The work of each kind of organisation, in the order of its masthead. A context adds the rows of its own screens; a row
 * is shown to the kinds it names ('ALL' for everybody) and, where it names a permission, to its holders only. The API
 * decides again what each page may show.
 */
interface NavRow {
  readonly to: string;
  readonly key: keyof typeof navText.zh;
  readonly kinds: readonly string[] | 'ALL';
  readonly permission?: string;
}

const navText = defineText({
  zh: {
    work: '工作台',
    bureau: '总览',
    targets: '目标',
    returns: '平台外报送',
    rules: '规则',
    claims: '补贴',
    claimsBureau: '补贴审核',
    claimsFund: '补贴拨付',
    coverage: '风险补偿',
    sandbox: '政策沙盘',
    fund: '资金账',
    assets: '我的知识产权',
    listings: '融资申请',
    market: '融资需求',
    offers: '我行报价',
    products: '我行产品',
    cases: '案件',
    orders: '评估委托',
    quotes: '保险报价',
    contracts: '合同',
    filings: '质押登记',
    loans: '贷款',
    repayments: '还款',
    verify: '核验申请',
    organisations: '机构',
    jobs: '后台任务',
    mail: '发件箱',
    today: '业务日期',
    members: '成员',
    policies: '政策文件',
    audit: '审计',
    notifications: '消息',
  },
  en: {
    work: 'Work',
    bureau: 'Overview',
    targets: 'Targets',
    returns: 'Returns',
    rules: 'Rules',
    claims: 'Subsidies',
    claimsBureau: 'Subsidies',
    claimsFund: 'Subsidies',
    coverage: 'Coverage',
    sandbox: 'Sandbox',
    fund: 'Fund',
    assets: 'My rights',
    listings: 'Requests',
    market: 'Listings',
    offers: 'Our offers',
    products: 'Our products',
    cases: 'Cases',
    orders: 'Orders',
    quotes: 'Quotes',
    contracts: 'Contracts',
    filings: 'Pledges',
    loans: 'Loans',
    repayments: 'Repayments',
    verify: 'Verification',
    organisations: 'Organisations',
    jobs: 'Jobs',
    mail: 'Outbox',
    today: 'Business date',
    members: 'Members',
    policies: 'Policy texts',
    audit: 'Audit',
    notifications: 'Messages',
  },
});

const ROWS: readonly NavRow[] = [
  { to: '/app/bureau', key: 'bureau', kinds: ['BUREAU'] },
  { to: '/app/work', key: 'work', kinds: ORG_KINDS.filter((kind) => kind !== 'BUREAU') },
  { to: '/app/listings', key: 'listings', kinds: ['ENTERPRISE'] },
  { to: '/app/assets', key: 'assets', kinds: ['ENTERPRISE'] },
  { to: '/app/market', key: 'market', kinds: ['BANK'], permission: 'view:market' },
  { to: '/app/offers', key: 'offers', kinds: ['BANK'], permission: 'view:offer' },
  {
    to: '/app/listings/published',
    key: 'market',
    kinds: ['INSURER', 'GUARANTOR', 'EVALUATOR'],
    permission: 'browse:listing',
  },
  { to: '/app/orders', key: 'orders', kinds: ['EVALUATOR'] },
  { to: '/app/quotes', key: 'quotes', kinds: ['INSURER'] },
  { to: '/app/cases', key: 'cases', kinds: ['BANK', 'INSURER', 'GUARANTOR', 'EVALUATOR', 'BUREAU', 'FUND_MANAGER'] },
  { to: '/app/contracts', key: 'contracts', kinds: ['BANK'], permission: 'view:contract' },
  { to: '/app/filings', key: 'filings', kinds: ['ENTERPRISE', 'BANK'], permission: 'view:filing' },
  { to: '/app/loans', key: 'repayments', kinds: ['ENTERPRISE'], permission: 'view:repayment' },
  { to: '/app/loans', key: 'loans', kinds: ['BANK'], permission: 'view:repayment' },
  { to: '/app/products', key: 'products', kinds: ['BANK'], permission: 'view:loan-product' },
  { to: '/app/claims', key: 'claims', kinds: ['ENTERPRISE'] },
  { to: '/app/targets', key: 'targets', kinds: ['BUREAU'] },
  { to: '/app/returns', key: 'returns', kinds: ['BUREAU'] },
  { to: '/app/rules', key: 'rules', kinds: ['BUREAU'], permission: 'view:rule' },
  { to: '/app/claims', key: 'claimsBureau', kinds: ['BUREAU'] },
  { to: '/app/claims', key: 'claimsFund', kinds: ['FUND_MANAGER'] },
  { to: '/app/coverage', key: 'coverage', kinds: ['BANK', 'BUREAU', 'FUND_MANAGER'] },
  { to: '/app/fund', key: 'fund', kinds: ['BUREAU', 'FUND_MANAGER'] },
  { to: '/app/sandbox', key: 'sandbox', kinds: ['BUREAU'], permission: 'view:sandbox' },
  { to: '/app/verify', key: 'verify', kinds: ['OPERATOR'], permission: 'verify:listing' },
  { to: '/app/organisations', key: 'organisations', kinds: ['OPERATOR'] },
  { to: '/app/jobs', key: 'jobs', kinds: ['OPERATOR'], permission: 'operate:job' },
  { to: '/app/outbox-mail', key: 'mail', kinds: ['OPERATOR'], permission: 'view:mail' },
  { to: '/app/today', key: 'today', kinds: ['OPERATOR'], permission: 'move:today' },
  { to: '/app/policies', key: 'policies', kinds: ['BUREAU', 'OPERATOR'], permission: 'view:policy-import' },
  { to: '/app/audit', key: 'audit', kinds: ['OPERATOR'], permission: 'view:audit' },
  { to: '/app/notifications', key: 'notifications', kinds: 'ALL' },
];

/** The word of each path, in the order of the masthead. */
export function navFor(
  kind: string,
  permissions: readonly string[],
  language: Language,
): Readonly<Record<string, string>> {
  const t = textIn(navText, language);
  return Object.fromEntries(
    ROWS.filter(
      (r) => (r.kinds === 'ALL' || r.kinds.includes(kind)) && (!r.permission || permissions.includes(r.permission)),
    ).map((r) => [r.to, t[r.key]]),
  );
}
