import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '借款合同', under: '从拟定、签署到放款。', all: '全部', state: '状态', contract: '合同', noNumber: '待拟定', borrower: '借款人', bank: '贷款银行', principal: '本金', planned: '放款日', expected: (d: string) => `预计 ${d}`, conditions: '放款条件', met: (a: number, b: number) => `${a}/${b} 已满足`, since: (d: string) => `自 ${d}`,
    empty: '还没有合同', emptyBody: '企业接受报价后，在案件里拟定合同。',
  },
  en: {
    title: 'Loan contracts', under: 'Drawn up, signed, paid out.', all: 'All', state: 'State', contract: 'Contract', noNumber: 'to be drawn up', borrower: 'Borrower', bank: 'Bank', principal: 'Principal', planned: 'Drawdown', expected: (d: string) => `expected ${d}`, conditions: 'Conditions', met: (a: number, b: number) => `${a} of ${b} met`, since: (d: string) => `since ${d}`,
    empty: 'No contracts yet', emptyBody: 'A contract is drawn up in the case once an offer is accepted.',
  },
});
