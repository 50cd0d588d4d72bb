import { fact, factYuan, notAbove, type ErrorTable } from '../errors/types';

const fund: ErrorTable = {
  'FUND.AMOUNT': {
    zh: (f) => `金额应大于零${notAbove(f.maxFen).zh}`,
    en: (f) => `The amount is more than nothing${notAbove(f.maxFen).en}`,
  },
  'FUND.EXISTS': { zh: () => '这一计划在本地已经有一只资金', en: () => 'This programme has its fund here already' },
  'FUND.MANAGER_UNKNOWN': { zh: () => '请选择已开通的基金管理人', en: () => 'Choose an approved fund manager' },
  'FUND.NOT_REVERSIBLE': {
    zh: () => '这笔分录由业务自动产生，不能手工冲正',
    en: () => 'This entry follows from a case and is not reversed by hand',
  },
  'FUND.NO_DIVISION': { zh: () => '资金须归属一个行政区划', en: () => 'A fund belongs to a division' },
  'FUND.NO_VOUCHER': { zh: () => '请先上传凭证', en: () => 'Attach the voucher first' },
  'FUND.PROGRAMME_UNKNOWN': { zh: () => '规则库中没有这个计划', en: () => 'There is no such programme' },
  'FUND.REVERSED_ALREADY': {
    zh: (f) => `第 ${fact(f.seq)} 号分录已经冲正过`,
    en: (f) => `Entry ${fact(f.seq)} is reversed already`,
  },
  'FUND.SHORT': {
    zh: (f) => `资金可用余额 ${factYuan(f.fundAvailableFen)} 元，不足支付 ${factYuan(f.cashOutFen)} 元`,
    en: (f) => `CNY ${factYuan(f.fundAvailableFen)} are available, not enough for CNY ${factYuan(f.cashOutFen)}`,
  },
  'FUND.TOO_FEW_POSTINGS': { zh: () => '一笔分录至少有借、贷两方', en: () => 'An entry has at least two sides' },
  'FUND.UNBALANCED': { zh: () => '借贷不平', en: () => 'The entry does not balance' },
  'FUND.UNKNOWN_ACCOUNT': { zh: () => '没有这个科目', en: () => 'There is no such account' },
  'FUND.VALUE_DATE_AHEAD': {
    zh: (f) => `入账日 ${fact(f.valueDate)} 还没有到`,
    en: (f) => `${fact(f.valueDate)} is still to come`,
  },
};

const claims: ErrorTable = {
  'SUPPORT.ACCOUNT_NUMBER': { zh: () => '账号应为 8 至 32 位数字', en: () => 'An account number has 8 to 32 digits' },
  'SUPPORT.AMOUNT_CHANGED': {
    zh: (f) => `金额已从 ${factYuan(f.seenFen)} 变为 ${factYuan(f.amountFen)} 元，请看过新的算式再确认`,
    en: (f) =>
      `The amount has changed from CNY ${factYuan(f.seenFen)} to ${factYuan(f.amountFen)}: look at the steps again`,
  },
  'SUPPORT.BREAKER_TRIPPED': {
    zh: (f) => `${fact(f.what)}：${fact(f.actual)} 超过 ${fact(f.limit)}，暂停新贷款入库`,
    en: (f) => `${fact(f.whatEn)}: ${fact(f.actual)} is above ${fact(f.limit)}; no new loan enters`,
  },
  'SUPPORT.CONDITION_NOT_MET': {
    zh: (f) => `条件未满足：${fact(f.what)}`,
    en: (f) => `A condition is not met: ${fact(f.whatEn)}`,
  },
  'SUPPORT.COVERED_ALREADY': { zh: () => '这笔贷款已经纳入风险补偿', en: () => 'This loan is covered already' },
  'SUPPORT.FACTS_NEEDED': { zh: (f) => `还缺少：${fact(f.what)}`, en: (f) => `Still needed: ${fact(f.whatEn)}` },
  'SUPPORT.FUND_SHORT': {
    zh: (f) => `资金可用余额 ${factYuan(f.fundAvailableFen)} 元，不足支付 ${factYuan(f.amountFen)} 元`,
    en: (f) => `CNY ${factYuan(f.fundAvailableFen)} are available, not enough for CNY ${factYuan(f.amountFen)}`,
  },
  'SUPPORT.IP_SHARE': {
    zh: () => '知识产权担保的比例应大于 0、不超过 100%',
    en: () => 'The share secured by rights is more than 0 and at most 100%',
  },
  'SUPPORT.LOAN_NOT_DRAWN': { zh: () => '贷款还没有发放', en: () => 'The loan is not drawn yet' },
  'SUPPORT.LOAN_SETTLED': {
    zh: (f) => `贷款已于 ${fact(f.settledOn)} 结清`,
    en: (f) => `The loan was settled on ${fact(f.settledOn)}`,
  },
  'SUPPORT.NOTHING_TO_CLAIM': { zh: () => '没有可以领取的金额', en: () => 'There is nothing to receive' },
  'SUPPORT.NOTHING_STATED': { zh: () => '请至少回答一问', en: () => 'Answer at least one question' },
  'SUPPORT.NO_FUND': { zh: () => '本地还没有风险补偿资金', en: () => 'There is no compensation fund here' },
  'SUPPORT.NO_PAYEE_ACCOUNT': { zh: () => '请填写收款账户', en: () => 'Enter the account to pay to' },
  'SUPPORT.OVER_CAP': {
    zh: (f) => `${factYuan(f.amountFen)} 元超过本年余额 ${factYuan(f.capRemainingFen)} 元`,
    en: (f) => `CNY ${factYuan(f.amountFen)} is above the CNY ${factYuan(f.capRemainingFen)} left this year`,
  },
  'SUPPORT.STILL_OWED': {
    zh: (f) => `贷款还有 ${factYuan(f.outstandingFen)} 元未还`,
    en: (f) => `CNY ${factYuan(f.outstandingFen)} of the loan are still owed`,
  },
};

export const supportErrors: ErrorTable = { ...fund, ...claims };
