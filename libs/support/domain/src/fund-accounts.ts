/** On which side an account grows: assets and expenses by debit, the rest by credit. */
export type AccountClass = 'ASSET' | 'LIABILITY' | 'FUNDS' | 'INCOME' | 'EXPENSE' | 'MEMORANDUM';

export interface FundAccount {
  readonly class: AccountClass;
  readonly normal: 'DEBIT' | 'CREDIT';
  readonly zh: string;
  readonly en: string;
}

/**
 * Chart of accounts of a risk-compensation fund. The two memorandum accounts mirror the loans the fund stands behind; they never
 * touch cash, and their pair sums to zero like every other entry.
 */
export const FUND_ACCOUNTS = {
  CASH: { class: 'ASSET', normal: 'DEBIT', zh: '专户存款', en: 'Cash of the fund' },
  SUBSIDIES_PAYABLE: {
    class: 'LIABILITY',
    normal: 'CREDIT',
    zh: '应付补贴',
    en: 'Subsidies approved and not yet paid',
  },
  CONTRIBUTIONS: { class: 'FUNDS', normal: 'CREDIT', zh: '出资', en: 'Contributions of the funders' },
  INTEREST_INCOME: { class: 'INCOME', normal: 'CREDIT', zh: '利息收入', en: 'Interest of the account' },
  RECOVERIES: { class: 'INCOME', normal: 'CREDIT', zh: '追偿回款', en: 'Recoveries' },
  SUBSIDY_EXPENSE: { class: 'EXPENSE', normal: 'DEBIT', zh: '补贴支出', en: 'Subsidies' },
  COMPENSATION_EXPENSE: { class: 'EXPENSE', normal: 'DEBIT', zh: '风险补偿支出', en: 'Compensation of losses' },
  BANK_CHARGES: { class: 'EXPENSE', normal: 'DEBIT', zh: '手续费', en: 'Bank charges' },
  COVERED_LOANS: { class: 'MEMORANDUM', normal: 'DEBIT', zh: '在保贷款（表外）', en: 'Loans covered (memorandum)' },
  COVERED_LOANS_CONTRA: {
    class: 'MEMORANDUM',
    normal: 'CREDIT',
    zh: '在保贷款对应（表外）',
    en: 'Loans covered, contra (memorandum)',
  },
} as const satisfies Record<string, FundAccount>;

export type FundAccountCode = keyof typeof FUND_ACCOUNTS;
export const FUND_ACCOUNT_CODES = Object.keys(FUND_ACCOUNTS) as readonly FundAccountCode[];
