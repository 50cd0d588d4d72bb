import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '政府支持',
    under: '贷款入库、补贴和它们的依据。平台已有的记录不用再填。',
    stated: '说明已保存，补贴已重新计算',
    coverage: '风险补偿入库',
    noCoverage: '贷款发放后自动提请入库。',
    claims: '补贴',
    claimsTotal: (sum: string) => `合计 ${sum} 元`,
    noClaims: '贷款发放后，已付的评估费、保险费和利息会在这里生成补贴。',
    confirm: '查看并确认',
    open: '办理',
    facts: '已付费用与利息',
  },
  en: {
    title: 'Public support',
    under: 'The loan’s coverage, its subsidies and what they rest on. Nothing that is on record is asked again.',
    stated: 'Saved; the subsidies were computed anew',
    coverage: 'Risk-compensation coverage',
    noCoverage: 'Once the loan is drawn it is put before the fund by itself.',
    claims: 'Subsidies',
    claimsTotal: (sum: string) => `CNY ${sum} together`,
    noClaims: 'Once the loan is drawn, fees, premiums and interest paid become subsidies here.',
    confirm: 'Look and confirm',
    open: 'Open',
    facts: 'Fees and interest paid',
  },
});
