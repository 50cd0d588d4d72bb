import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '金额、期限与用途',
    amount: '融资金额',
    amountHint: '以万元计，最多六位小数，例如 250 表示 2,500,000.00 元',
    months: '期限',
    monthsUnit: '个月',
    monthsHint: '整月数，例如 12。须短于所选权利的剩余保护期',
    purpose: '资金用途',
    note: '补充说明',
    noteHint: '选「其他」时必填；写清用途有助于银行判断',
    estimate: '先测算一下能拿到多少补贴',
  },
  en: {
    title: 'Amount, term and purpose',
    amount: 'Amount',
    amountHint: 'In units of 10,000 yuan: 250 means 2,500,000.00 yuan',
    months: 'Term',
    monthsUnit: 'months',
    monthsHint: 'Whole months, for example 12; each right must outlive the loan',
    purpose: 'Purpose',
    note: 'About the purpose',
    noteHint: 'Needed with “other”; a clear purpose helps the bank',
    estimate: 'See first what support you could receive',
  },
});
