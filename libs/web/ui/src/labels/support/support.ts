import type {
  AccountClass,
  CoverageState,
  FundMovementState,
  JournalKind,
  SubsidyClaimState,
} from '@zhiya/support-domain';
import { defineStates } from '../../components/basics';
import { defineText } from '../../text';

export const coverageStates = defineStates({
  text: defineText<Record<CoverageState, string>>({
    zh: { REQUESTED: '待入库', COVERED: '在保', REJECTED: '未入库', RELEASED: '已出库' },
    en: { REQUESTED: 'To be entered', COVERED: 'Covered', REJECTED: 'Not entered', RELEASED: 'Released' },
  }),
  tones: { REQUESTED: 'run', COVERED: 'ok', REJECTED: 'bad', RELEASED: 'plain' },
});

export const subsidyClaimStates = defineStates({
  text: defineText<Record<SubsidyClaimState, string>>({
    zh: {
      PROPOSED: '待企业确认',
      CONFIRMED: '待初审',
      RECOMMENDED: '待复核',
      APPROVED: '待拨付',
      PAID: '已拨付',
      REJECTED: '未通过',
      WAIVED: '企业放弃',
    },
    en: {
      PROPOSED: 'To be confirmed',
      CONFIRMED: 'To be examined',
      RECOMMENDED: 'To be approved',
      APPROVED: 'To be paid',
      PAID: 'Paid',
      REJECTED: 'Refused',
      WAIVED: 'Waived',
    },
  }),
  tones: {
    PROPOSED: 'run',
    CONFIRMED: 'run',
    RECOMMENDED: 'run',
    APPROVED: 'run',
    PAID: 'ok',
    REJECTED: 'bad',
    WAIVED: 'plain',
  },
});

export const fundMovementStates = defineStates({
  text: defineText<Record<FundMovementState, string>>({
    zh: { DRAFT: '草稿', PENDING_CHECK: '待复核', POSTED: '已入账', DISCARDED: '已作废' },
    en: { DRAFT: 'Draft', PENDING_CHECK: 'To be checked', POSTED: 'In the books', DISCARDED: 'Discarded' },
  }),
  tones: { DRAFT: 'plain', PENDING_CHECK: 'run', POSTED: 'ok', DISCARDED: 'plain' },
});

/** What an enterprise paid that a subsidy may rest on. */
export const supportFactText = defineText({
  zh: { INTEREST: '支付利息', VALUATION_FEE: '支付评估费', PREMIUM: '支付质押保险费' },
  en: { INTEREST: 'Interest paid', VALUATION_FEE: 'Valuation fee paid', PREMIUM: 'Pledge insurance premium paid' },
});

/** Why payments have become no claim. */
export const waitingText = defineText({
  zh: {
    NO_PROGRAMME: '支付当日，本地没有施行中的补贴政策',
    DOCUMENT_ONLY: '本地的补贴政策尚有未知的条款，平台不计算',
    NO_FUND: '本地还没有拨付补贴的资金',
    UNKNOWN: '还缺少下列记录，齐备后自动生成补贴',
    INELIGIBLE: '下列条件未满足',
    DUE: '记录已经齐备，将于次日自动生成补贴',
    NOTHING_LEFT: '本年度的上限已经用完，或政策不补这项支付',
  },
  en: {
    NO_PROGRAMME: 'No programme was in force here on the day of payment',
    DOCUMENT_ONLY: 'The programme here has terms that are not known: nothing is computed',
    NO_FUND: 'No fund pays support here yet',
    UNKNOWN: 'The records below are missing; once they have come, the subsidy proposes itself',
    INELIGIBLE: 'The conditions below are not met',
    DUE: 'Every record is there: the subsidy proposes itself on the next day',
    NOTHING_LEFT: 'The cap of the year is used up, or the programme pays nothing on this',
  },
});
export const enterpriseSizeText = defineText({
  zh: { MICRO: '微型', SMALL: '小型', MEDIUM: '中型', LARGE: '大型' },
  en: { MICRO: 'Micro', SMALL: 'Small', MEDIUM: 'Medium', LARGE: 'Large' },
});

export const journalKindText = defineText<Record<JournalKind, string>>({
  zh: {
    CONTRIBUTION: '出资',
    INTEREST: '专户利息',
    BANK_CHARGE: '手续费',
    SUBSIDY_APPROVED: '补贴审定',
    SUBSIDY_PAID: '补贴拨付',
    COVERAGE_ENTERED: '贷款入库',
    COVERAGE_RELEASED: '贷款出库',
    COMPENSATION_PAID: '风险补偿',
    RECOVERY_RECEIVED: '追偿回款',
    REVERSAL: '冲正',
  },
  en: {
    CONTRIBUTION: 'Contribution',
    INTEREST: 'Interest of the account',
    BANK_CHARGE: 'Bank charge',
    SUBSIDY_APPROVED: 'Subsidy approved',
    SUBSIDY_PAID: 'Subsidy paid',
    COVERAGE_ENTERED: 'Loan entered',
    COVERAGE_RELEASED: 'Loan released',
    COMPENSATION_PAID: 'Compensation',
    RECOVERY_RECEIVED: 'Recovery',
    REVERSAL: 'Reversal',
  },
});

export const accountClassText = defineText<Record<AccountClass, string>>({
  zh: { ASSET: '资产', LIABILITY: '负债', FUNDS: '基金', INCOME: '收入', EXPENSE: '支出', MEMORANDUM: '表外' },
  en: {
    ASSET: 'Asset',
    LIABILITY: 'Liability',
    FUNDS: 'Funds',
    INCOME: 'Income',
    EXPENSE: 'Expense',
    MEMORANDUM: 'Memorandum',
  },
});
