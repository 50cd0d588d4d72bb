import { defineText } from '@zhiya/web-ui';

export const calculatorText = defineText({
  zh: {
    title: '补贴与净成本测算',
    rules: '东莞 · 2019 年规则',
    principal: '贷款金额',
    rate: '年利率',
    months: '期限',
    monthUnit: '个月',
    method: '还款方式',
    submit: '按我的贷款测算',
  },
  en: {
    title: 'Support and net cost',
    rules: 'Dongguan, rules of 2019',
    principal: 'Amount',
    rate: 'Yearly rate',
    months: 'Term',
    monthUnit: 'months',
    method: 'Repayment',
    submit: 'Estimate my loan',
  },
});
