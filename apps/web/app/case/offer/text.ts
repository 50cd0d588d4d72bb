import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '报价条件',
    compare: '比较报价',
    cost: '这份报价要花多少钱',
    choose: '选择这份报价',
    chooseHint: '下一页核对一遍，再作决定。',
    decline: '婉拒这份报价',
    declineHint: '银行会得知；不影响其他报价。',
    reason: '想告诉银行的理由',
    declined: '已婉拒。',
    released: (d: string) => `${d} 发出`,
    best: '足额中成本最低',
    decide: '您的决定',
  },
  en: {
    title: 'Terms of the offer',
    compare: 'Compare offers',
    cost: 'What this offer costs',
    choose: 'Choose this offer',
    chooseHint: 'The next page lets you check once more.',
    decline: 'Decline this offer',
    declineHint: 'The bank is told; other offers are not touched.',
    reason: 'What you would like the bank to know',
    declined: 'Declined.',
    released: (d: string) => `released on ${d}`,
    best: 'cheapest in full',
    decide: 'Your decision',
  },
});
