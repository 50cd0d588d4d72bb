import { fact, factYuan, type ErrorTable } from '../errors/types';

export const valuationErrors: ErrorTable = {
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
