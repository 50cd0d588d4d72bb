import { fact, notAbove, type ErrorTable } from '../errors/types';

export const oversightErrors: ErrorTable = {
  'RETURN.OVERLAPS': {
    zh: () => '这一期间与已经报送的期间重叠',
    en: () => 'The period overlaps one that was returned already',
  },
  'RETURN.BASIS': { zh: () => '请选择报送口径', en: () => 'Choose the basis of the return' },
  'RETURN.PERIOD_AHEAD': {
    zh: (f) => `期间到 ${fact(f.last)} 还没有结束`,
    en: (f) => `The period ends on ${fact(f.last)}, which is still to come`,
  },
  'RETURN.PERIOD_REVERSED': {
    zh: (f) => `期间止日 ${fact(f.last)} 早于起日 ${fact(f.from)}`,
    en: (f) => `The period ends on ${fact(f.last)}, before it begins on ${fact(f.from)}`,
  },
  'RETURN.TWO_YEARS': {
    zh: () => '一份报送不能跨两个年度，请分开填报',
    en: () => 'A return stays within one calendar year: make two',
  },
  'RETURN.VALUE': {
    zh: (f) => `数值应为不小于零的整数${notAbove(f.maxFen).zh}`,
    en: (f) => `A figure is a whole number, not negative${notAbove(f.maxFen).en}`,
  },
  'RETURN.INCOMPLETE': {
    zh: (f) => `报送还有 ${Array.isArray(f.fields) ? f.fields.length : ''} 项没有填写`,
    en: (f) => `${Array.isArray(f.fields) ? f.fields.length : ''} figures of the return are missing`,
  },
  'FIGURES.BASE_ZERO': {
    zh: () => '基期数为零，不能计算增长率',
    en: () => 'The base is nothing: there is no rate of growth',
  },
  'FIGURES.BASIS_DIFFERS': {
    zh: () => '口径不同，不能直接比较',
    en: () => 'The bases differ: the figures cannot be compared',
  },
  'FIGURES.NO_SAME_PERIOD': { zh: () => '无同期数据', en: () => 'No figure of the same period' },
  'FIGURES.NO_TARGET': { zh: () => '无目标', en: () => 'No target' },
  'TARGET.AMOUNT': {
    zh: (f) => `目标应大于零${notAbove(f.maxFen).zh}`,
    en: (f) => `A target is more than nothing${notAbove(f.maxFen).en}`,
  },
  'TARGET.NO_PLAN': {
    zh: (f) => `${fact(f.year)} 年没有可依据的计划`,
    en: (f) => `There is no plan for ${fact(f.year)}`,
  },
  'TARGET.PLAN_DOES_NOT_BIND': {
    zh: () => '这份计划对贵局没有约束力，请设定自己的目标并写明依据',
    en: () => 'This plan does not bind your bureau: set a target of your own, with its basis',
  },
  'TARGET.YEAR': {
    zh: (f) => `年份应在 ${fact(f.from)} 至 ${fact(f.last)} 之间`,
    en: (f) => `The year is from ${fact(f.from)} to ${fact(f.last)}`,
  },
  'TARGET.NO_BASIS': { zh: () => '请填写设定目标的依据', en: () => 'Enter the basis of the target' },
};
