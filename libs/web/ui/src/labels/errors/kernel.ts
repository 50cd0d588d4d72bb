import { fact, type ErrorTable } from './types';

export const kernelErrors: ErrorTable = {
  'AMOUNT.REQUIRED': { zh: () => '请填写金额', en: () => 'Enter an amount' },
  'AMOUNT.MALFORMED': {
    zh: (f) => `「${fact(f.given)}」不是金额。请只写数字，不写单位`,
    en: (f) => `“${fact(f.given)}” is not an amount. Write figures only, without a unit`,
  },
  'AMOUNT.DECIMALS': {
    zh: (f) => `「${fact(f.given)}」的小数位数太多，最多 ${fact(f.places)} 位`,
    en: (f) => `“${fact(f.given)}” has too many decimals: ${fact(f.places)} at most`,
  },
  'AMOUNT.NEGATIVE': { zh: () => '金额不能为负数', en: () => 'The amount cannot be negative' },
  'AMOUNT.TOO_LARGE': {
    zh: () => '金额过大，请检查是否多写了零',
    en: () => 'The amount is too large: check the number of zeros',
  },
  'RATE.REQUIRED': { zh: () => '请填写利率或比例', en: () => 'Enter a rate' },
  'RATE.MALFORMED': {
    zh: (f) => `「${fact(f.given)}」不是百分数，例如 4.35`,
    en: (f) => `“${fact(f.given)}” is not a percentage, for example 4.35`,
  },
  'RATE.DECIMALS': {
    zh: (f) => `百分数最多保留 ${fact(f.places)} 位小数`,
    en: (f) => `A percentage has at most ${fact(f.places)} decimals`,
  },
  'RATE.OUT_OF_RANGE': { zh: (f) => `不能超过 ${fact(f.maxPercent)}%`, en: (f) => `${fact(f.maxPercent)}% at most` },
  'DATE.REQUIRED': { zh: () => '请填写日期', en: () => 'Enter a date' },
  'DATE.IMPOSSIBLE': {
    zh: (f) => `没有「${fact(f.given)}」这一天，请按 2019-12-20 的样式填写`,
    en: (f) => `“${fact(f.given)}” is not a date. Write it as 2019-12-20`,
  },
  'TEXT.REQUIRED': { zh: () => '此项必填', en: () => 'This is required' },
  'TEXT.TOO_LONG': {
    zh: (f) => `最多 ${fact(f.max)} 个字，现有 ${fact(f.length)} 个`,
    en: (f) => `${fact(f.max)} characters at most, now ${fact(f.length)}`,
  },
  'LIFECYCLE.NOT_NOW': {
    zh: () => '当前状态下不能这样做，页面可能已过时，请刷新后再看',
    en: () => 'This cannot be done in the present state. The page may be out of date: reload it',
  },
  'CHECK.SAME_PERSON': {
    zh: () => '经办和复核须为两个人：经手过前面步骤的人（不论代表哪个单位）不能办这一步，请由另一位同事办理',
    en: () =>
      'Maker and checker must be two people: whoever had a hand in an earlier step, for whichever organisation, cannot take this one. Ask a colleague',
  },
  'IDEMPOTENCY.KEY_REUSED': {
    zh: () => '这次提交与上一次重复但内容不同，请刷新页面后再提交',
    en: () => 'This repeats an earlier submission with other contents: reload the page, then send',
  },
  'RECORD.CHANGED': {
    zh: () => '在您填写期间，别人改动了这条记录。请查看最新内容后再提交',
    en: () => 'Somebody changed this record meanwhile: look at it again, then send',
  },
};
