import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '融资案件', case: (no: string) => `案件 ${no}`, draft: '草稿', list: '案件', mine: '融资申请', monthsOf: (n: number) => `${n} 个月`, anonymous: '（匿名）', noAmount: '金额未填', you: '您', go: '去办理', mixed: '混合质押', nobody: '目前没有等待处理的事项', waiting: { PUBLISHED: '等待银行报价', ACCEPTED: '等待下一步', COMPLETED: '已办结', WITHDRAWN: '已撤回', EXPIRED: '挂牌已到期' }, progress: '进度', earlier: (n: number) => `更早的 ${n} 步`, nav: '案件各部分',
    overview: '概况', offers: '报价', protection: '估值与保险', contract: '合同', filings: '质押登记', loan: '贷款', support: '补贴', more: (n: number) => `另有 ${n} 项在办`,
  },
  en: {
    title: 'Case', case: (no: string) => `Case ${no}`, draft: 'Draft', list: 'Cases', mine: 'Requests', monthsOf: (n: number) => `${n} months`, anonymous: '(anonymous)', noAmount: 'no amount yet', you: 'You', go: 'Do it now', mixed: 'mixed pledge', nobody: 'Nothing waits at present', waiting: { PUBLISHED: 'Waiting for offers', ACCEPTED: 'Waiting for the next step', COMPLETED: 'Completed', WITHDRAWN: 'Withdrawn', EXPIRED: 'Expired' }, progress: 'Progress', earlier: (n: number) => `${n} earlier steps`, nav: 'Parts of the case',
    overview: 'Overview', offers: 'Offers', protection: 'Value and insurance', contract: 'Contract', filings: 'Filings', loan: 'Loan', support: 'Support', more: (n: number) => `${n} more in hand`,
  },
});
