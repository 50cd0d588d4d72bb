import { defineText } from '../../text';
import type { RecordWords } from '../record-words';
import { contractStates } from './lending';

export const lendingRecords: RecordWords = {
  types: defineText({ zh: { contract: '借款合同' }, en: { contract: 'Loan contract' } }),
  actions: defineText({
    zh: {
      signByBorrower: '企业签署',
      signByBank: '银行签署',
      requestDrawdown: '申请放款',
      returnDrawdown: '退回放款',
      drawDown: '放款',
      repay: '还款',
      settle: '结清',
    },
    en: {
      signByBorrower: 'signed by the enterprise',
      signByBank: 'signed by the bank',
      requestDrawdown: 'asked for drawdown',
      returnDrawdown: 'drawdown returned',
      drawDown: 'drawn down',
      repay: 'repaid',
      settle: 'settled',
    },
  }),
  fields: defineText({
    zh: {
      offerId: '报价',
      interestFen: '利息',
      outstandingInterestFen: '未还利息',
      paidPrincipalFen: '已还本金',
      paidInterestFen: '已还利息',
      plannedOn: '计划放款日',
      maturesOn: '到期日',
      borrowerSignedOn: '企业签署日',
      bankSignedOn: '银行签署日',
      reference: '凭证号',
    },
    en: {
      offerId: 'Offer',
      interestFen: 'Interest',
      outstandingInterestFen: 'Interest outstanding',
      paidPrincipalFen: 'Principal paid',
      paidInterestFen: 'Interest paid',
      plannedOn: 'Planned for',
      maturesOn: 'Matures on',
      borrowerSignedOn: 'Signed by the enterprise on',
      bankSignedOn: 'Signed by the bank on',
      reference: 'Reference',
    },
  }),
  states: { contract: contractStates },
};
