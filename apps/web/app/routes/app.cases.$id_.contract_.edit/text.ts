import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '拟定合同', contract: '借款合同', case: '案件', copied: '取自已接受的报价', copiedNote: '这些条款照报价写入合同，不能在此改动。', enterprise: '借款人', principal: '贷款本金', rate: '年利率', months: '期限', monthCount: (n: number) => `${n} 个月`, method: '还款方式', due: '每月还款日', dueDay: (n: number) => `${n} 日`, drawdownDay: '放款对应日',
    contractNo: '合同编号', contractNoHint: '本行的编号，不能重复', plannedOn: '预计放款日', plannedHint: '到期日按此推算，不得晚于任何一项权利的保护期；实际还款计划以放款当日为准',
    pledge: '放款前须办妥质押登记的权利', pledgeHint: '可以少于全部质押权利：各登记机构快慢不一，每项质权自其登记之日设立。全不选则不以登记为放款条件。', others: '放款前还须满足', insurance: '融资保证保险已出单', valuation: '评估结论已交付且在有效期内',
    other: '其他约定', save: '保存合同', done: '合同已保存，请核对后提交企业签署。',
  },
  en: {
    title: 'Draw up the contract', contract: 'Loan contract', case: 'Case', copied: 'From the accepted offer', copiedNote: 'These terms go into the contract as offered and cannot be changed here.', enterprise: 'Borrower', principal: 'Principal', rate: 'Yearly rate', months: 'Term', monthCount: (n: number) => `${n} months`, method: 'Repayment', due: 'Due day', dueDay: (n: number) => `day ${n}`, drawdownDay: 'as the drawdown',
    contractNo: 'Contract number', contractNoHint: 'Your bank’s own, used once', plannedOn: 'Drawdown expected on', plannedHint: 'The maturity follows from it and may not outlast any right; the actual day fixes the instalments',
    pledge: 'Rights that must be registered before drawdown', pledgeHint: 'May be fewer than are pledged: registries are not equally quick, and each pledge stands from its own registration. Tick none to pay out without waiting.', others: 'Also before drawdown', insurance: 'The insurance is issued', valuation: 'A value is delivered and in force',
    other: 'Also agreed', save: 'Save the contract', done: 'Saved: look it over, then issue it for signing.',
  },
});
