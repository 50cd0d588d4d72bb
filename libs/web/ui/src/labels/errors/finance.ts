import { fact, factPercent, notAbove, type ErrorTable } from './types';

export const financeErrors: ErrorTable = {
  'LOAN.PRINCIPAL_OUT_OF_RANGE': {
    zh: (f) => `贷款金额须大于零${notAbove(f.maxFen).zh}`,
    en: (f) => `The amount must be more than nothing${notAbove(f.maxFen).en}`,
  },
  'LOAN.RATE_OUT_OF_RANGE': {
    zh: (f) => `年利率应在 0 至 ${factPercent(f.max)} 之间`,
    en: (f) => `The yearly rate is from 0 to ${factPercent(f.max)}`,
  },
  'LOAN.MONTHS_OUT_OF_RANGE': {
    zh: (f) => `期限应为 1 至 ${fact(f.max)} 个整月`,
    en: (f) => `The term is 1 to ${fact(f.max)} whole months`,
  },
  'LOAN.FIRST_DUE_OUT_OF_RANGE': {
    zh: (f) => `首次还款日应在 ${fact(f.after)} 之后、${fact(f.until)} 之前`,
    en: (f) => `The first due date is after ${fact(f.after)} and no later than ${fact(f.until)}`,
  },
};
