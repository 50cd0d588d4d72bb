import type {
  LoanProductState,
  OfferCondition,
  OfferFeeKind,
  OfferState,
  PREFERENCE_CODES,
} from '@zhiya/marketplace-domain';
import { defineStates } from '../../components/basics';
import { defineText } from '../../text';

export const loanProductStates = defineStates({
  text: defineText<Record<LoanProductState, string>>({
    zh: { DRAFT: '草稿', PENDING_CHECK: '待复核', ACTIVE: '在架', SUSPENDED: '已下架' },
    en: { DRAFT: 'Draft', PENDING_CHECK: 'To be checked', ACTIVE: 'On the shelf', SUSPENDED: 'Taken off' },
  }),
  tones: { DRAFT: 'plain', PENDING_CHECK: 'run', ACTIVE: 'ok', SUSPENDED: 'back' },
});

export const offerStates = defineStates({
  text: defineText<Record<OfferState, string>>({
    zh: {
      DRAFT: '草稿',
      PENDING_CHECK: '待复核',
      OFFERED: '已报价',
      ACCEPTED: '已被选定',
      DECLINED: '企业未选',
      EXPIRED: '已过期',
      WITHDRAWN: '已撤回',
      SUPERSEDED: '已被取代',
    },
    en: {
      DRAFT: 'Draft',
      PENDING_CHECK: 'To be checked',
      OFFERED: 'Offered',
      ACCEPTED: 'Accepted',
      DECLINED: 'Declined',
      EXPIRED: 'Expired',
      WITHDRAWN: 'Withdrawn',
      SUPERSEDED: 'Superseded',
    },
  }),
  tones: {
    DRAFT: 'plain',
    PENDING_CHECK: 'run',
    OFFERED: 'run',
    ACCEPTED: 'ok',
    DECLINED: 'plain',
    EXPIRED: 'bad',
    WITHDRAWN: 'plain',
    SUPERSEDED: 'plain',
  },
});

export const offerFeeText = defineText<Record<OfferFeeKind, string>>({
  zh: {
    VALUATION: '评估费',
    PLEDGE_INSURANCE_PREMIUM: '质押保险费',
    BANK_FEE: '银行收费',
    GUARANTEE_FEE: '担保费',
    OTHER: '其他费用',
  },
  en: {
    VALUATION: 'Valuation fee',
    PLEDGE_INSURANCE_PREMIUM: 'Pledge insurance premium',
    BANK_FEE: 'Bank fee',
    GUARANTEE_FEE: 'Guarantee fee',
    OTHER: 'Other fee',
  },
});

export const offerConditionText = defineText<Record<OfferCondition, string>>({
  zh: { PLEDGE_REGISTERED: '质押登记办妥', INSURANCE_ISSUED: '保证保险出单', VALUATION_DELIVERED: '评估报告交付' },
  en: {
    PLEDGE_REGISTERED: 'Pledges registered',
    INSURANCE_ISSUED: 'Insurance issued',
    VALUATION_DELIVERED: 'Valuation delivered',
  },
});

export const preferenceText = defineText<Record<(typeof PREFERENCE_CODES)[number], string>>({
  zh: {
    RIGHT_KIND: '偏好的权利种类',
    RIGHTS_AT_LEAST: '权利不少于若干项',
    LIFE_BEYOND_LOAN: '到期后权利仍有的月数',
    INDUSTRY: '偏好的行业',
    DIVISION: '偏好的地区',
    YEARS_REGISTERED: '成立满若干年',
  },
  en: {
    RIGHT_KIND: 'Kinds of right preferred',
    RIGHTS_AT_LEAST: 'Rights at least',
    LIFE_BEYOND_LOAN: 'Months of life left after the loan',
    INDUSTRY: 'Industries preferred',
    DIVISION: 'Divisions preferred',
    YEARS_REGISTERED: 'Years since registration',
  },
});
