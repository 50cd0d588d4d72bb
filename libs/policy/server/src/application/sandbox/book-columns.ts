import { CLASSIFICATIONS, ENTERPRISE_SIZES, IP_TYPES, type FeeKind, type SupportKind } from '@zhiya/policy-catalogue';

/** What a line of an uploaded book says was paid, or was received already. */
export type LineKind =
  | { readonly of: 'INTEREST' }
  | { readonly of: 'FEE'; readonly fee: FeeKind }
  | { readonly of: 'RECEIVED'; readonly support: SupportKind };
export const LINE_KINDS: Readonly<Record<string, LineKind>> = {
  利息: { of: 'INTEREST' },
  评估费: { of: 'FEE', fee: 'VALUATION' },
  保险费: { of: 'FEE', fee: 'PLEDGE_INSURANCE_PREMIUM' },
  已获贴息: { of: 'RECEIVED', support: 'INTEREST_SUBSIDY' },
  已获评估费补贴: { of: 'RECEIVED', support: 'VALUATION_FEE_SUBSIDY' },
  已获保险费补贴: { of: 'RECEIVED', support: 'PREMIUM_SUBSIDY' },
};

const word = <T extends string>(codes: readonly T[], words: readonly string[]): Readonly<Record<string, T>> =>
  Object.fromEntries(codes.map((c, i) => [words[i]!, c])) as Record<string, T>;
export const SIZES = word(
  ENTERPRISE_SIZES,
  ENTERPRISE_SIZES.map((s) => ({ MICRO: '微型', SMALL: '小型', MEDIUM: '中型', LARGE: '大型' })[s]),
);
export const RIGHTS = word(IP_TYPES, ['专利', '商标', '著作权', '地理标志', '集成电路布图设计']);
export const GRADES = word(CLASSIFICATIONS, ['正常', '关注', '次级', '可疑', '损失']);

export type CellType =
  | 'name'
  | 'credit-code'
  | 'division'
  | 'line-kind'
  | 'date'
  | 'amount'
  | 'percent'
  | 'flag'
  | 'size'
  | 'rights'
  | 'grade';
export interface BookColumn {
  readonly key: string;
  readonly title: string;
  readonly type: CellType;
  readonly required: boolean;
  /** Whose it is: each line of the same enterprise, or of the same loan, must say the same. */
  readonly of: 'ENTERPRISE' | 'LOAN' | 'LINE';
  readonly note: string;
  readonly example: string;
}
const column = (
  key: string,
  title: string,
  type: CellType,
  of: BookColumn['of'],
  required: boolean,
  note: string,
  example: string,
): BookColumn => ({ key, title, type, of, required, note, example });

/** The sheet, left to right. The first eight make a book; the others are facts that some programmes ask for. */
export const BOOK_COLUMNS: readonly BookColumn[] = [
  column('name', '企业名称', 'name', 'ENTERPRISE', true, '全称', '示例'),
  column(
    'creditCode',
    '统一社会信用代码',
    'credit-code',
    'ENTERPRISE',
    true,
    '18 位，含校验位；同一代码视为同一企业',
    '91441900TEXT0001X2',
  ),
  column('division', '区划代码', 'division', 'ENTERPRISE', true, '企业所在地 6 位行政区划代码', '441900'),
  column('kind', '款项', 'line-kind', 'LINE', true, `取值：${Object.keys(LINE_KINDS).join('、')}`, '利息'),
  column('on', '支付日期', 'date', 'LINE', true, '年-月-日；已获补贴填所属年度内的任一日', '2020-06-21'),
  column(
    'amount',
    '金额（元）',
    'amount',
    'LINE',
    true,
    '至多两位小数；超过 15 位有效数字的请将单元格设为文本，Excel 的数字只保留 15 位',
    '54375.00',
  ),
  column('bank', '银行', 'name', 'LINE', false, '利息必填：收息银行；费用填为哪家银行的贷款所付', '示例银行'),
  column('loan', '贷款编号', 'name', 'LINE', false, '利息必填：同一企业内用以区分贷款', 'L1'),
  column('size', '企业规模', 'size', 'ENTERPRISE', false, `取值：${Object.keys(SIZES).join('、')}；空缺即未知`, ''),
  column('registeredOn', '企业成立日期', 'date', 'ENTERPRISE', false, '空缺即未知', ''),
  column('annualRevenue', '年营业收入（元）', 'amount', 'ENTERPRISE', false, '空缺即未知', ''),
  column('principal', '贷款本金（元）', 'amount', 'LOAN', false, '空缺即未知', ''),
  column('annualRate', '年利率（%）', 'percent', 'LOAN', false, '空缺即未知', ''),
  column('contractOn', '合同日期', 'date', 'LOAN', false, '空缺即未知', ''),
  column('maturesOn', '到期日期', 'date', 'LOAN', false, '空缺即未知', ''),
  column(
    'ipTypes',
    '质押权利',
    'rights',
    'LOAN',
    false,
    `取值：${Object.keys(RIGHTS).join('、')}，多项以顿号分隔；空缺即未知`,
    '',
  ),
  column('ipShare', '知识产权占比（%）', 'percent', 'LOAN', false, '混合担保中知识产权所占部分；空缺即未知', ''),
  column('firstPledge', '首次质押', 'flag', 'LOAN', false, '是或否；空缺即未知', ''),
  column('borrowerOwnsRights', '企业为权利人', 'flag', 'LOAN', false, '是或否；空缺即未知', ''),
  column('pledgedOn', '质押登记日期', 'date', 'LOAN', false, '空缺即未知', ''),
  column('settledOn', '结清日期', 'date', 'LOAN', false, '空缺即未知', ''),
  column('inPool', '已入库备案', 'flag', 'LOAN', false, '是或否；空缺即未知', ''),
  column('chargesOther', '另收其他费用', 'flag', 'LOAN', false, '是或否；空缺即未知', ''),
  column(
    'classification',
    '贷款分类',
    'grade',
    'LOAN',
    false,
    `取值：${Object.keys(GRADES).join('、')}；空缺即未知`,
    '',
  ),
];

/** Said before a file is chosen. */
export const BOOK_LIMITS = {
  maxBytes: 20 * 1024 * 1024,
  maxRows: 50_000,
  maxUnpackedBytes: 400 * 1024 * 1024,
} as const;
/** The line of the template that shows how; it is left out when a sheet is read. */
export const EXAMPLE_NAME = '示例';
export const PROBLEMS_TITLE = '问题';
