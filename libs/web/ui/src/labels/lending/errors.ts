import { fact, factPercent, factYuan, type ErrorTable } from '../errors/types';

export const lendingErrors: ErrorTable = {
  'LENDING.CONDITIONS_UNMET': {
    zh: () => '合同约定的放款条件还没有全部满足',
    en: () => 'The contract’s conditions for drawdown are not all met',
  },
  'LENDING.CONDITION_NOT_PLEDGED': {
    zh: () => '放款条件中列了不在质押范围内的权利',
    en: () => 'A condition names a right that is not pledged',
  },
  'LENDING.CONTRACT_EXISTS': { zh: () => '这份报价已经有合同', en: () => 'The offer has its contract already' },
  'LENDING.CONTRACT_NO_TAKEN': {
    zh: () => '这个合同编号已经用过，请核对',
    en: () => 'This contract number is used already',
  },
  'LENDING.PLANNED_PASSED': {
    zh: (f) => `计划日期 ${fact(f.plannedOn)} 已经过去`,
    en: (f) => `The planned date ${fact(f.plannedOn)} is past`,
  },
  'LENDING.INCOMPLETE': {
    zh: (f) => `合同还有 ${Array.isArray(f.fields) ? f.fields.length : ''} 项没有填写`,
    en: (f) => `${Array.isArray(f.fields) ? f.fields.length : ''} terms of the contract are missing`,
  },
  'LENDING.INSURANCE_NOT_ISSUED': { zh: () => '保单还没有出具', en: () => 'The policy is not issued yet' },
  'LENDING.NOTHING_PLEDGED': { zh: () => '请至少列一项质押的权利', en: () => 'Name at least one pledged right' },
  'LENDING.NO_EVIDENCE': {
    zh: (f) => (f.party === 'BANK' ? '请上传银行签署的证明' : '请上传企业签署的证明'),
    en: (f) => (f.party === 'BANK' ? 'Attach the bank’s signed page' : 'Attach the enterprise’s signed page'),
  },
  'LENDING.PLEDGE_NOT_REGISTERED': {
    zh: (f) => `还有 ${Array.isArray(f.assetIds) ? f.assetIds.length : ''} 项权利没有办妥质押登记`,
    en: (f) => `${Array.isArray(f.assetIds) ? f.assetIds.length : ''} pledges are not registered yet`,
  },
  'LENDING.PRINCIPAL_ABOVE_OFFER': {
    zh: (f) => `合同金额 ${factYuan(f.principalFen)} 元超过报价 ${factYuan(f.offeredFen)} 元`,
    en: (f) => `CNY ${factYuan(f.principalFen)} is above the offer of CNY ${factYuan(f.offeredFen)}`,
  },
  'LENDING.RATE_ABOVE_OFFER': {
    zh: (f) => `合同利率 ${factPercent(f.rateBp)} 高于报价 ${factPercent(f.offeredBp)}`,
    en: (f) => `${factPercent(f.rateBp)} is above the offered ${factPercent(f.offeredBp)}`,
  },
  'LENDING.STILL_OWED': {
    zh: (f) => `还有 ${factYuan(f.outstandingFen)} 元没有还清`,
    en: (f) => `CNY ${factYuan(f.outstandingFen)} are still owed`,
  },
  'LENDING.VALUATION_NOT_DELIVERED': { zh: () => '评估结论还没有交付', en: () => 'The value is not delivered yet' },
  'REPAYMENT.AHEAD': {
    zh: (f) => `还款日 ${fact(f.paidOn)} 还没有到`,
    en: (f) => `${fact(f.paidOn)} is still to come`,
  },
  'REPAYMENT.BEFORE_DRAWDOWN': {
    zh: (f) => `还款日 ${fact(f.paidOn)} 早于放款日 ${fact(f.drawnOn)}`,
    en: (f) => `${fact(f.paidOn)} is before the drawdown on ${fact(f.drawnOn)}`,
  },
  'REPAYMENT.NOT_POSITIVE': { zh: () => '还款金额应大于零', en: () => 'A repayment is more than nothing' },
  'REPAYMENT.OUT_OF_ORDER': {
    zh: (f) => `还款日 ${fact(f.paidOn)} 早于上一笔 ${fact(f.lastPaidOn)}，请按先后登记`,
    en: (f) => `${fact(f.paidOn)} is before the last repayment on ${fact(f.lastPaidOn)}: enter them in order`,
  },
  'REPAYMENT.OVERPAID': {
    zh: (f) => `还款 ${factYuan(f.amountFen)} 元超过尚欠的 ${factYuan(f.outstandingFen)} 元`,
    en: (f) => `CNY ${factYuan(f.amountFen)} is more than the CNY ${factYuan(f.outstandingFen)} owed`,
  },
  'REPAYMENT.REFERENCE_TAKEN': {
    zh: () => '这个流水号已经登记过，请核对是否重复',
    en: () => 'This reference is entered already: check for a repetition',
  },
};
