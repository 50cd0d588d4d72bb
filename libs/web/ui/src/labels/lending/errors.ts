import type { Facts } from '@zhiya/kernel';
import { fact, factPercent, factYuan, notAbove, type ErrorTable } from '../errors/types';

const codes = (value: Facts[string]): string =>
  Array.isArray(value)
    ? value.map((v) => (typeof v === 'string' ? v : fact((v as Facts).code))).join('、')
    : fact(value);

const contract: ErrorTable = {
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
};

const pledge: ErrorTable = {
  'PLEDGE.DEBT_OUTSTANDING': {
    zh: (f) => `债务还有 ${factYuan(f.outstandingFen)} 元未清，不能解押`,
    en: (f) => `CNY ${factYuan(f.outstandingFen)} are still owed: the pledge stays`,
  },
  'PLEDGE.GROUND_FAILS': {
    zh: (f) => `登记前自查未通过（${codes(f.grounds)}），请先处理`,
    en: (f) => `The pre-flight finds grounds for refusal (${codes(f.grounds)}): mend them first`,
  },
  'PLEDGE.GROUND_NOT_IN_FORCE': {
    zh: (f) => `「${fact(f.given)}」不是 ${fact(f.filedOn)} 施行的不予登记情形`,
    en: (f) => `${fact(f.given)} was not a ground for refusal on ${fact(f.filedOn)}`,
  },
  'PLEDGE.GROUND_UNKNOWN': {
    zh: (f) => `有情形无法自动判断（${codes(f.grounds)}），请逐项确认`,
    en: (f) => `Some grounds cannot be judged here (${codes(f.grounds)}): confirm each`,
  },
  'PLEDGE.NO_CERTIFICATE': { zh: () => '请先上传登记通知书或登记证', en: () => 'Attach the certificate first' },
  'PLEDGE.NO_REGISTRATION_DATE': { zh: () => '请填写登记日期', en: () => 'Enter the date of registration' },
  'PLEDGE.NO_REGISTRATION_NO': { zh: () => '请填写质押登记号', en: () => 'Enter the registration number' },
  'PLEDGE.NO_RELEASE_GROUND': { zh: () => '请选择解押的理由', en: () => 'Choose the ground for release' },
  'PLEDGE.PREFLIGHT_STALE': {
    zh: () => '登记前自查不是今天做的，请重新自查',
    en: () => 'The pre-flight is not of today: run it again',
  },
  'PLEDGE.REGISTERED_AHEAD': {
    zh: (f) => `登记日 ${fact(f.registeredOn)} 还没有到`,
    en: (f) => `${fact(f.registeredOn)} is still to come`,
  },
  'PLEDGE.REGISTERED_BEFORE_FILED': {
    zh: (f) => `登记日 ${fact(f.registeredOn)} 早于申请日 ${fact(f.filedOn)}`,
    en: (f) => `Registered on ${fact(f.registeredOn)}, before it was filed on ${fact(f.filedOn)}`,
  },
  'PLEDGE.REGISTRATION_NO_TAKEN': {
    zh: () => '这个质押登记号已经用过，请核对',
    en: () => 'This registration number is used already',
  },
  'PLEDGE.RELEASE_DATE': {
    zh: () => '解押日期应在登记日之后、不晚于今天',
    en: () => 'The release is after the registration and not ahead of today',
  },
};

export const lendingAndPledgeErrors: ErrorTable = { ...contract, ...pledge };
