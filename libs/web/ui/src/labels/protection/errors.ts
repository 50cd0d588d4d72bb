import { fact, factYuan, type ErrorTable } from '../errors/types';

const valuation: ErrorTable = {
  'VALUATION.ALREADY_COMMISSIONED': {
    zh: () => '这些权利已经委托评估，请等结果或先取消',
    en: () => 'These rights are being valued already: wait or cancel first',
  },
  'VALUATION.BASE_DATE_AHEAD': {
    zh: (f) => `评估基准日 ${fact(f.baseDate)} 还没有到`,
    en: (f) => `The base date ${fact(f.baseDate)} is still to come`,
  },
  'VALUATION.EVALUATOR_UNAVAILABLE': {
    zh: () => '这家评估机构未开通或许可已过期，请另选一家',
    en: () => 'This evaluator is not approved or its licence has expired: choose another',
  },
  'VALUATION.FEE_OUT_OF_RANGE': {
    zh: () => '评估费应不小于零、低于评估值',
    en: () => 'The fee is not negative and less than the value',
  },
  'VALUATION.LOW_ABOVE_POINT': {
    zh: (f) => `价值下限 ${factYuan(f.lowFen)} 高于评估值 ${factYuan(f.pointFen)}`,
    en: (f) => `The low end ${factYuan(f.lowFen)} is above the value ${factYuan(f.pointFen)}`,
  },
  'VALUATION.NOT_POSITIVE': { zh: () => '价值应大于零', en: () => 'A value is more than nothing' },
  'VALUATION.NOT_THE_ENTERPRISES': {
    zh: () => '所选权利不属于这家企业',
    en: () => 'A chosen right does not belong to this enterprise',
  },
  'VALUATION.NO_ASSETS': { zh: () => '请选择要评估的权利', en: () => 'Choose the rights to value' },
  'VALUATION.NO_METHOD': { zh: () => '请至少选择一种评估方法', en: () => 'Choose at least one method' },
  'VALUATION.NO_REPORT': { zh: () => '请先上传评估报告', en: () => 'Attach the report first' },
  'VALUATION.NO_VALUE': { zh: () => '请填写价值区间', en: () => 'Enter the range of value' },
  'VALUATION.POINT_ABOVE_HIGH': {
    zh: (f) => `评估值 ${factYuan(f.pointFen)} 高于价值上限 ${factYuan(f.highFen)}`,
    en: (f) => `The value ${factYuan(f.pointFen)} is above the high end ${factYuan(f.highFen)}`,
  },
  'VALUATION.VALID_BEFORE_BASE': {
    zh: (f) => `有效期至 ${fact(f.validUntil)}，早于基准日 ${fact(f.baseDate)}`,
    en: (f) => `Valid until ${fact(f.validUntil)}, before the base date ${fact(f.baseDate)}`,
  },
  'VALUATION.VALID_TOO_LONG': {
    zh: (f) => `评估结论最长有效至 ${fact(f.latest)}`,
    en: (f) => `The value holds until ${fact(f.latest)} at the latest`,
  },
};

const cover: ErrorTable = {
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

export const valueAndProtectionErrors: ErrorTable = { ...valuation, ...cover };
