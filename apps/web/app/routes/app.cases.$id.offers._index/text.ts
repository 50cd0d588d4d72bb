import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '比较报价', heading: (n: number) => `${n} 份报价`, none: '报价', method: '按净成本排序（12 × 月内部收益率，计入费用与预计补贴）。各家看不到彼此的报价。', offer: '报价', amount: '金额', rate: '年利率', repayment: '还款', fees: '费用（元）', support: '预计补贴（元）', netCost: '净成本', choose: '选择',
    look: '看条件', best: '足额中成本最低', less: (amount: string) => `少 ${amount} 万元`, until: (d: string) => `${d} 后失效`, insurance: '要求保证保险', effective: (rate: string) => `有效 ${rate}`, computations: '每份报价是怎样算的', past: '不能再选的报价', empty: '还没有银行报价', emptyBody: '银行复核发出后会出现在这里，并通知您。',
    matches: '与各家产品的匹配', accepted: (bank: string, d: string) => `已于 ${d} 选定 ${bank} 的报价`, closed: '这项申请不在市场上，不能选择报价。', declineBody: '都不合适可以逐份婉拒，也可以不理会：到期自动失效，申请在有效期内仍会收到新的报价。', own: '我行在本案的报价', ownEmpty: '我行没有在本案报价。',
  },
  en: {
    title: 'Compare offers', heading: (n: number) => (n === 1 ? '1 offer' : `${n} offers`), none: 'Offers', method: 'Cheapest first by net cost: 12 × the monthly internal rate of return, with fees and expected support. No bank sees another’s.', offer: 'Offer', amount: 'Amount', rate: 'Rate', repayment: 'Repayment', fees: 'Fees (CNY)', support: 'Support (CNY)', netCost: 'Net cost', choose: 'Choose',
    look: 'Conditions', best: 'cheapest in full', less: (amount: string) => `CNY ${amount} × 10,000 less`, until: (d: string) => `lapses after ${d}`, insurance: 'insurance required', effective: (rate: string) => `effective ${rate}`, computations: 'How each was computed', past: 'No longer to be chosen', empty: 'No bank has offered yet', emptyBody: 'Offers appear here once a bank has released them, and you are told.',
    matches: 'Matches with products', accepted: (bank: string, d: string) => `The offer of ${bank} was chosen on ${d}`, closed: 'This request is not on the market: no offer can be chosen.', declineBody: 'If none suits, decline them one by one or leave them: they lapse on their own, and while the request is valid new ones may come.', own: 'Our offers in this case', ownEmpty: 'We have not offered in this case.',
  },
});
