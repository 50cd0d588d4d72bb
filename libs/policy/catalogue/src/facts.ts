import { IP_TYPES, type Bilingual } from './types';

export const ENTERPRISE_SIZES = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
export type EnterpriseSize = (typeof ENTERPRISE_SIZES)[number];
/** The five classes of a loan (rules of 2023). */
export const CLASSIFICATIONS = ['NORMAL', 'SPECIAL_MENTION', 'SUBSTANDARD', 'DOUBTFUL', 'LOSS'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

export type FactType = 'flag' | 'code' | 'codes' | 'yuan' | 'ratio' | 'date' | 'months' | 'days';
export interface FactSpec {
  readonly type: FactType;
  /** What it is said of: the enterprise, one of its loans, or the loss that is claimed. */
  readonly of: 'ENTERPRISE' | 'LOAN' | 'LOSS' | 'POOL';
  readonly title: Bilingual;
  /** What a code may be. */
  readonly codes?: readonly string[];
  /** The fields of a case it is read from; what is missing is named by them. */
  readonly paths: readonly string[];
}

/** Facts that conditions speak of. Ages, terms and delays are derived from dates, so that a case states dates alone. */
export const FACTS = {
  'enterprise.size': {
    type: 'code',
    of: 'ENTERPRISE',
    title: { zh: '企业规模', en: 'size of the enterprise' },
    codes: ENTERPRISE_SIZES,
    paths: ['enterprise.size'],
  },
  'enterprise.annualRevenue': {
    type: 'yuan',
    of: 'ENTERPRISE',
    title: { zh: '年营业收入', en: 'annual revenue' },
    paths: ['enterprise.annualRevenue'],
  },
  'enterprise.ageMonths': {
    type: 'months',
    of: 'ENTERPRISE',
    title: { zh: '企业注册日期', en: 'date of registration of the enterprise' },
    paths: ['enterprise.registeredOn'],
  },
  'loan.ipTypes': {
    type: 'codes',
    of: 'LOAN',
    title: { zh: '质押权利种类', en: 'kinds of right pledged' },
    codes: IP_TYPES,
    paths: ['ipTypes'],
  },
  'loan.ipShare': {
    type: 'ratio',
    of: 'LOAN',
    title: { zh: '知识产权质押占比', en: 'part of the loan secured by intellectual property' },
    paths: ['ipShare'],
  },
  'loan.principal': {
    type: 'yuan',
    of: 'LOAN',
    title: { zh: '贷款本金', en: 'principal of the loan' },
    paths: ['principal'],
  },
  'loan.annualRate': {
    type: 'ratio',
    of: 'LOAN',
    title: { zh: '贷款年利率', en: 'annual rate of the loan' },
    paths: ['annualRate'],
  },
  'loan.termMonths': {
    type: 'months',
    of: 'LOAN',
    title: { zh: '贷款期限（合同日与到期日）', en: 'term of the loan (dates of contract and maturity)' },
    paths: ['contractOn', 'maturesOn'],
  },
  'loan.firstPledge': {
    type: 'flag',
    of: 'LOAN',
    title: { zh: '是否首次质押', en: 'whether pledged for the first time' },
    paths: ['firstPledge'],
  },
  'loan.isRegistered': {
    type: 'flag',
    of: 'LOAN',
    title: { zh: '质押登记日期', en: 'date of registration of the pledge' },
    paths: ['registeredOn'],
  },
  'loan.isSettled': {
    type: 'flag',
    of: 'LOAN',
    title: { zh: '贷款结清日期', en: 'date on which the loan was settled' },
    paths: ['settledOn'],
  },
  'loan.inPool': {
    type: 'flag',
    of: 'LOAN',
    title: { zh: '是否已入库备案', en: 'whether entered in the pool' },
    paths: ['inPool'],
  },
  'loan.borrowerOwnsRights': {
    type: 'flag',
    of: 'LOAN',
    title: { zh: '借款人是否为权利人', en: 'whether the borrower owns the rights' },
    paths: ['borrowerOwnsRights'],
  },
  'loan.borrowerOutstanding': {
    type: 'yuan',
    of: 'LOAN',
    title: { zh: '借款人贷款余额', en: 'outstanding balance of the borrower' },
    paths: ['borrowerOutstanding'],
  },
  'loan.classification': {
    type: 'code',
    of: 'LOAN',
    title: { zh: '贷款五级分类', en: 'classification of the loan' },
    codes: CLASSIFICATIONS,
    paths: ['classification'],
  },
  'loan.chargesOther': {
    type: 'flag',
    of: 'LOAN',
    title: { zh: '银行是否另行收费', en: 'whether the bank charges anything else' },
    paths: ['chargesOther'],
  },
  'loss.overdueDays': {
    type: 'days',
    of: 'LOSS',
    title: { zh: '逾期天数', en: 'days overdue' },
    paths: ['overdueSince'],
  },
  'loss.overdueMonths': {
    type: 'months',
    of: 'LOSS',
    title: { zh: '逾期月数', en: 'months overdue' },
    paths: ['overdueSince'],
  },
  'pool.compensationRatio': {
    type: 'ratio',
    of: 'POOL',
    title: { zh: '代偿率', en: 'compensation ratio' },
    paths: ['compensationRatio'],
  },
  'pool.nonPerformingRatio': {
    type: 'ratio',
    of: 'POOL',
    title: { zh: '不良率', en: 'non-performing ratio' },
    paths: ['nonPerformingRatio'],
  },
} as const satisfies Record<string, FactSpec>;
export type FactId = keyof typeof FACTS;
export const FACT_IDS = Object.keys(FACTS) as readonly FactId[];
