import { fact, factYuan, type ErrorTable } from '../errors/types';

export const protectionErrors: ErrorTable = {
  'PROTECTION.ALREADY_COVERED': {
    zh: () => '本案已经接受了一份保险报价',
    en: () => 'A quote is accepted in this case already',
  },
  'PROTECTION.ALREADY_REQUESTED': {
    zh: () => '已经向这家保险机构询价，请等答复',
    en: () => 'This insurer has been asked already: wait for its answer',
  },
  'PROTECTION.COVER_ENDS_EARLY': {
    zh: (f) => `保险止期 ${fact(f.coverUntil)} 早于贷款到期日 ${fact(f.maturityOn)}`,
    en: (f) => `Cover ends on ${fact(f.coverUntil)}, before the loan matures on ${fact(f.maturityOn)}`,
  },
  'PROTECTION.COVER_REVERSED': {
    zh: (f) => `保险止期 ${fact(f.coverUntil)} 早于起期 ${fact(f.coverFrom)}`,
    en: (f) => `Cover ends on ${fact(f.coverUntil)}, before it begins on ${fact(f.coverFrom)}`,
  },
  'PROTECTION.INSURER_UNAVAILABLE': {
    zh: () => '这家保险机构未开通或许可已过期，请另选一家',
    en: () => 'This insurer is not approved or its licence has expired: choose another',
  },
  'PROTECTION.MATURITY_PASSED': {
    zh: (f) => `贷款到期日 ${fact(f.maturityOn)} 已经过去`,
    en: (f) => `The maturity ${fact(f.maturityOn)} is past`,
  },
  'PROTECTION.NO_POLICY_FILE': { zh: () => '请先上传保单', en: () => 'Attach the policy first' },
  'PROTECTION.NO_POLICY_NO': { zh: () => '请填写保单号', en: () => 'Enter the policy number' },
  'PROTECTION.NO_TERMS': { zh: () => '请填写保险金额、保险费和期限', en: () => 'Enter sum, premium and period' },
  'PROTECTION.POLICY_NO_TAKEN': {
    zh: () => '这个保单号已经用过，请核对',
    en: () => 'This policy number is used already',
  },
  'PROTECTION.PREMIUM_OUT_OF_RANGE': {
    zh: (f) => `保险费应大于零、低于保险金额 ${factYuan(f.sumInsuredFen)} 元`,
    en: (f) => `The premium is more than nothing and less than the sum insured, CNY ${factYuan(f.sumInsuredFen)}`,
  },
  'PROTECTION.PRINCIPAL_NOT_POSITIVE': { zh: () => '贷款金额应大于零', en: () => 'The loan is more than nothing' },
  'PROTECTION.SHARE_OUT_OF_RANGE': {
    zh: () => '承担损失的比例应大于 0、不超过 100%',
    en: () => 'The share of loss is more than 0 and at most 100%',
  },
  'PROTECTION.STILL_VALID': {
    zh: (f) => `报价在 ${fact(f.validUntil)} 前仍有效`,
    en: (f) => `The quote is valid until ${fact(f.validUntil)}`,
  },
  'PROTECTION.SUM_ABOVE_PRINCIPAL': {
    zh: (f) => `保险金额 ${factYuan(f.sumInsuredFen)} 元高于贷款本金 ${factYuan(f.principalFen)} 元`,
    en: (f) =>
      `The sum insured, CNY ${factYuan(f.sumInsuredFen)}, is above the loan of CNY ${factYuan(f.principalFen)}`,
  },
  'PROTECTION.SUM_NOT_POSITIVE': { zh: () => '保险金额应大于零', en: () => 'The sum insured is more than nothing' },
  'PROTECTION.VALIDITY_PASSED': {
    zh: (f) => `报价有效期 ${fact(f.validUntil)} 已过`,
    en: (f) => `The quote was valid until ${fact(f.validUntil)}`,
  },
};
