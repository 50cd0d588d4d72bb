import { defineText, type Text } from '@zhiya/web-ui';

export interface TaskRow {
  readonly recordType: string;
  readonly recordId: string;
  readonly caseId: string;
  readonly state: string;
}

interface TaskLook {
  /** Whose turn it is: a kind of organisation, and the role in it where only that one may. */
  readonly turn: string;
  /** What is to be done, in the words of the person who does it. */
  readonly text: Text<{ readonly title: string }>;
  readonly to: (task: TaskRow) => string;
}

const look = (turn: string, zh: string, en: string, to: TaskLook['to']): TaskLook => ({
  turn,
  text: defineText({ zh: { title: zh }, en: { title: en } }),
  to,
});

/** Lifecycle and state → what waits and where it is done. A context adds a row for every state of its lifecycles that has a turn. */
export const TASK_LOOKS: Readonly<Record<string, TaskLook>> = {
  'listing:DRAFT': look(
    'ENTERPRISE',
    '继续填写融资申请',
    'Go on with your request',
    (t) => `/app/listings/${t.recordId}`,
  ),
  'listing:SUBMITTED': look('OPERATOR', '核验融资申请', 'Verify a request', (t) => `/app/verify/${t.recordId}`),
  'listing:CORRECTION': look(
    'ENTERPRISE',
    '按意见更正融资申请',
    'Correct your request as asked',
    (t) => `/app/listings/${t.recordId}`,
  ),
  'listing-consent:REQUESTED': look(
    'ENTERPRISE',
    '答复查看资料的请求',
    'Answer a request to see your file',
    (t) => `/app/listings/${t.caseId}/consents`,
  ),
  'offer:DRAFT': look(
    'BANK',
    '完成报价并提交复核',
    'Finish the offer and send it to be checked',
    (t) => `/app/offers/${t.recordId}`,
  ),
  'offer:PENDING_CHECK': look('BANK:APPROVER', '复核报价', 'Check an offer', (t) => `/app/offers/${t.recordId}`),
  'offer:OFFERED': look(
    'ENTERPRISE',
    '比较并选择报价',
    'Compare offers and choose',
    (t) => `/app/cases/${t.caseId}/offers`,
  ),
  'loan-product:DRAFT': look(
    'BANK:OPERATOR',
    '完成产品并提交复核',
    'Finish the product and send it to be checked',
    (t) => `/app/products/${t.recordId}`,
  ),
  'loan-product:PENDING_CHECK': look(
    'BANK:APPROVER',
    '复核产品',
    'Check a product',
    (t) => `/app/products/${t.recordId}`,
  ),
  'coverage:REQUESTED': look(
    'FUND_MANAGER',
    '确认贷款入库',
    'Enter a loan into the fund',
    (t) => `/app/coverage/${t.recordId}`,
  ),
  'subsidy-claim:PROPOSED': look('ENTERPRISE', '确认一笔补贴', 'Confirm a subsidy', (t) => `/app/claims/${t.recordId}`),
  'subsidy-claim:CONFIRMED': look(
    'BUREAU:OPERATOR',
    '初审补贴',
    'Examine a subsidy',
    (t) => `/app/claims/${t.recordId}`,
  ),
  'subsidy-claim:RECOMMENDED': look(
    'BUREAU:APPROVER',
    '复核补贴',
    'Approve a subsidy',
    (t) => `/app/claims/${t.recordId}`,
  ),
  'subsidy-claim:APPROVED': look(
    'FUND_MANAGER:APPROVER',
    '拨付补贴',
    'Pay a subsidy',
    (t) => `/app/claims/${t.recordId}`,
  ),
  'fund-movement:DRAFT': look(
    'FUND_MANAGER:OPERATOR',
    '补齐凭证并提交资金变动',
    'Attach the voucher and hand on a movement',
    (t) => `/app/fund/movements/${t.recordId}`,
  ),
  'fund-movement:PENDING_CHECK': look(
    'FUND_MANAGER:APPROVER',
    '复核资金变动',
    'Check a movement of the fund',
    (t) => `/app/fund/movements/${t.recordId}`,
  ),
  'lending-return:REPORTED': look(
    'BUREAU:APPROVER',
    '复核平台外报送',
    'Check a return',
    (t) => `/app/returns/${t.recordId}`,
  ),
  'lending-return:RETURNED': look(
    'BUREAU:OPERATOR',
    '更正平台外报送',
    'Correct a return',
    (t) => `/app/returns/${t.recordId}`,
  ),
  'target:PROPOSED': look('BUREAU:APPROVER', '复核目标', 'Approve a target', (t) => `/app/targets/${t.recordId}`),
  'programme-revision:DRAFT': look(
    'BUREAU:OPERATOR',
    '完成规则草案并提交复核',
    'Finish a draft rule and hand it on',
    (t) => `/app/rules/${t.recordId}`,
  ),
  'programme-revision:SUBMITTED': look(
    'BUREAU:APPROVER',
    '复核并发布规则',
    'Look at a rule and publish it',
    (t) => `/app/rules/${t.recordId}`,
  ),
  'programme-revision:RETURNED': look(
    'BUREAU:OPERATOR',
    '按意见修改规则草案',
    'Mend a draft rule as asked',
    (t) => `/app/rules/${t.recordId}`,
  ),
  'valuation-order:REQUESTED': look(
    'EVALUATOR',
    '答复评估委托',
    'Answer a valuation order',
    (t) => `/app/orders/${t.recordId}`,
  ),
  'valuation-order:IN_PROGRESS': look(
    'EVALUATOR',
    '交付评估结论',
    'Deliver a value',
    (t) => `/app/orders/${t.recordId}`,
  ),
  'protection-quote:REQUESTED': look(
    'INSURER:OPERATOR',
    '为贷款保险报价',
    'Quote a loan insurance',
    (t) => `/app/quotes/${t.recordId}`,
  ),
  'protection-quote:QUOTED': look(
    'ENTERPRISE',
    '答复保险报价',
    'Answer an insurance quote',
    (t) => `/app/cases/${t.caseId}/protection`,
  ),
  'protection-quote:ACCEPTED': look(
    'INSURER:APPROVER',
    '签发保单',
    'Issue a policy',
    (t) => `/app/quotes/${t.recordId}`,
  ),
  'contract:DRAFT': look('BANK', '拟定借款合同', 'Draw up a contract', (t) => `/app/cases/${t.caseId}/contract`),
  'contract:ISSUED': look('ENTERPRISE', '签署借款合同', 'Sign the contract', (t) => `/app/cases/${t.caseId}/contract`),
  'contract:BORROWER_SIGNED': look(
    'BANK:APPROVER',
    '会签借款合同',
    'Countersign a contract',
    (t) => `/app/cases/${t.caseId}/contract`,
  ),
  'contract:SIGNED': look(
    'BANK',
    '条件满足后申请放款',
    'Ask for the drawdown once its conditions are met',
    (t) => `/app/cases/${t.caseId}/contract`,
  ),
  'contract:DRAWDOWN_PENDING': look(
    'BANK:APPROVER',
    '审批放款',
    'Approve a drawdown',
    (t) => `/app/cases/${t.caseId}/contract`,
  ),
  'filing:DRAFT': look(
    'ENTERPRISE',
    '自查并提交质押登记',
    'Check and file a pledge',
    (t) => `/app/filings/${t.recordId}`,
  ),
  'filing:SUBMITTED': look(
    'REGISTRY',
    '等待登记机构审查质押登记',
    'Waiting for the registry to examine a pledge',
    (t) => `/app/filings/${t.recordId}`,
  ),
  'filing:CORRECTION': look('ENTERPRISE', '补正质押登记', 'Correct a filing', (t) => `/app/filings/${t.recordId}`),
  'filing:REFUSED': look('ENTERPRISE', '处理不予登记', 'Mend a refused filing', (t) => `/app/filings/${t.recordId}`),
  'filing:RELEASE_PENDING': look(
    'BANK',
    '登记质押注销',
    'Enter the release of a pledge',
    (t) => `/app/filings/${t.recordId}`,
  ),
  'proposal:PROPOSED': look(
    'ORGANISATION:APPROVER',
    '复核待生效事项',
    'Check what waits to take effect',
    (t) => `/app/checks#${t.recordId}`,
  ),
  'proposal:AT_OPERATOR': look(
    'OPERATOR:APPROVER',
    '代为复核（机构没有其他复核人）',
    'Check for an organisation that has nobody else',
    (t) => `/app/checks#${t.recordId}`,
  ),
  'organisation:PENDING': look(
    'OPERATOR',
    '审核机构注册',
    'Approve a registration',
    (t) => `/app/organisations/${t.recordId}`,
  ),
};

/** A task whose look is not written yet is shown by its names and leads to its case. */
export const taskLook = (task: TaskRow): TaskLook =>
  TASK_LOOKS[`${task.recordType}:${task.state}`] ??
  look('', `${task.recordType} · ${task.state}`, `${task.recordType} · ${task.state}`, (t) => `/app/cases/${t.caseId}`);
