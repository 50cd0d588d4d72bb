import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '产品货架', lead: '各银行正在提供的知识产权质押贷款产品，条件与利率由银行填报、双人复核后公开。不用注册即可查看。', kind: '权利种类', anyKind: '不限', amount: '想借的金额', months: '想借的期限', monthsUnit: '个月', filter: '筛选', reset: '清除条件',
    name: '产品', kinds: '接受的权利', range: '金额', term: '期限', rate: '年利率', methods: '还款方式', insurance: '要求保证保险', open: '看条件', empty: '没有符合条件的产品', emptyBody: '放宽条件再看。', badFilter: '有筛选条件看不懂，已忽略。', estimate: '算一算补贴后的净成本',
  },
  en: {
    title: 'Product shelf', lead: 'Loans against intellectual property that banks offer now; entered by the bank and checked by a second person before they appear. No registration needed.', kind: 'Kind of right', anyKind: 'Any', amount: 'Amount you need', months: 'Term you need', monthsUnit: 'months', filter: 'Filter', reset: 'Clear',
    name: 'Product', kinds: 'Rights accepted', range: 'Amount', term: 'Term', rate: 'Yearly rate', methods: 'Repayment', insurance: 'insurance required', open: 'Conditions', empty: 'No product fits', emptyBody: 'Widen the filter.', badFilter: 'Some of the filter could not be read and was left out.', estimate: 'What would it cost after support?',
  },
});
