import { defineText } from '@zhiya/web-ui';

export const text = defineText({
  zh: {
    title: '贷款与还款', none: '还没有放款', noneBody: '合同约定的放款条件满足、银行批准放款后，还款计划在这里固定。', toContract: '看合同', outstanding: '尚欠合计', principal: '其中本金', interest: '其中利息', overdue: '已逾期', overdueSince: (d: string) => `自 ${d} 起逾期`, next: '下一期', nextDue: (d: string) => `${d} 到期`, rate: '年利率', matures: '到期日', drawn: '放款日',
    settled: (d: string) => `已于 ${d} 结清`, settledBody: '质押的权利可以申请注销登记。', toFilings: '去注销登记', schedule: '还款计划', scheduleNote: '放款当日固定，合计精确到分。', howToPay: '请按计划向贷款银行还款；银行收款后登记在此，您随时可以核对。',
    repayments: '还款记录', noRepayments: '还没有还款。', paidOn: '还款日', amount: '还款金额', ofInterest: '还利息', ofPrincipal: '还本金', reference: '流水号', shares: '还哪一期', share: (no: number) => `第 ${no} 期`,
    record: '登记还款', recordNote: '先还到期利息，再还到期本金；多还的依次冲抵后面各期。登记后不能更改。', recordAmount: '金额', refHint: '本行入账流水号', save: '登记', recorded: '还款已登记。', settledNow: '还款已登记，贷款已结清。', sum: '合计',
  },
  en: {
    title: 'Loan and repayments', none: 'Not drawn down yet', noneBody: 'Once the conditions precedent are met and the bank approves, the instalments are fixed here.', toContract: 'See the contract', outstanding: 'Owed in all', principal: 'of it principal', interest: 'of it interest', overdue: 'Overdue', overdueSince: (d: string) => `overdue since ${d}`, next: 'Next instalment', nextDue: (d: string) => `due on ${d}`, rate: 'Yearly rate', matures: 'Matures on', drawn: 'Drawn down on',
    settled: (d: string) => `Settled on ${d}`, settledBody: 'The pledged rights may be released.', toFilings: 'Release the pledges', schedule: 'Instalments', scheduleNote: 'Fixed on the day of the drawdown, exact to the fen.', howToPay: 'Pay the bank as scheduled; it enters what it receives here, where you can check it at any time.',
    repayments: 'Repayments', noRepayments: 'None yet.', paidOn: 'Paid on', amount: 'Amount', ofInterest: 'Interest', ofPrincipal: 'Principal', reference: 'Reference', shares: 'Went to', share: (no: number) => `no. ${no}`,
    record: 'Enter a repayment', recordNote: 'Due interest first, then due principal; what is paid ahead follows the table. It cannot be changed afterwards.', recordAmount: 'Amount', refHint: 'Your bank’s reference of the payment', save: 'Enter', recorded: 'The repayment is entered.', settledNow: 'The repayment is entered; the loan is settled.', sum: 'Total',
  },
});
