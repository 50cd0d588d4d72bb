import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '我行报价', under: '报价只有本行和企业看得到；复核通过后企业才看到。', all: '全部', caseNo: '案件', amount: '金额', rate: '年利率', method: '还款', netCost: '净成本', validUntil: '有效期至', state: '状态',
    stateSince: (date: string) => `自 ${date}`, empty: '还没有报价', emptyBody: '到融资需求里挑选合适的申请。', market: '看融资需求', months: (n: number) => `${n} 个月`,
  },
  en: {
    title: 'Our offers', under: 'Seen by your bank and, once released, by the enterprise: nobody else.', all: 'All', caseNo: 'Case', amount: 'Amount', rate: 'Rate', method: 'Repayment', netCost: 'Net cost', validUntil: 'Valid until', state: 'State',
    stateSince: (date: string) => `since ${date}`, empty: 'No offers yet', emptyBody: 'Find a request on the market.', market: 'Go to the market', months: (n: number) => `${n} months`,
  },
});
