import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    titleOwn: '还款', title: '贷款', underOwn: '已放款的贷款：尚欠多少、下一期何时还。', under: '本行已放款的贷款，逾期的标红。', all: '全部', state: '状态', contract: '合同', borrower: '借款人', bank: '贷款银行', principal: '本金', outstanding: '尚欠', next: '下一期', overdue: '逾期', matures: '到期日', since: (d: string) => `自 ${d}`,
    drawn: (d: string) => `${d} 放款`, empty: '还没有放款的贷款', emptyBody: '放款后，还款计划和记录在这里。',
  },
  en: {
    titleOwn: 'Repayments', title: 'Loans', underOwn: 'Your loans: what is owed, and when the next instalment falls due.', under: 'Loans that your bank has paid out; what is overdue is marked.', all: 'All', state: 'State', contract: 'Contract', borrower: 'Borrower', bank: 'Bank', principal: 'Principal', outstanding: 'Owed', next: 'Next', overdue: 'Overdue', matures: 'Matures on', since: (d: string) => `since ${d}`,
    drawn: (d: string) => `drawn down ${d}`, empty: 'No loans yet', emptyBody: 'Instalments and repayments appear here after the drawdown.',
  },
});
