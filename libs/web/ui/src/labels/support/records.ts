import { defineText } from '../../text';
import type { RecordWords } from '../record-words';
import { coverageStates, subsidyClaimStates, fundMovementStates } from './support';

export const supportRecords: RecordWords = {
  types: defineText({
    zh: {
      coverage: '风险补偿入池',
      'subsidy-claim': '补贴申请',
      fund: '风险补偿资金',
      'fund-movement': '资金收付',
      'payee-account': '收款账户',
      'support-statement': '补贴事项说明',
    },
    en: {
      coverage: 'Fund coverage',
      'subsidy-claim': 'Subsidy claim',
      fund: 'Compensation fund',
      'fund-movement': 'Fund movement',
      'payee-account': 'Payee account',
      'support-statement': 'Statement for support',
    },
  }),
  actions: defineText({
    zh: {
      discard: '作废',
      confirm: '确认',
      recommend: '建议',
      waive: '豁免',
      pay: '支付',
      post: '入账',
      addPayments: '补计付息',
    },
    en: {
      discard: 'discarded',
      confirm: 'confirmed',
      recommend: 'recommended',
      waive: 'waived',
      pay: 'paid',
      post: 'posted',
      addPayments: 'payments added',
    },
  }),
  fields: defineText({
    zh: {
      memo: '摘要',
      bankName: '银行',
      managerOrgId: '基金管理人',
      fundId: '资金',
      paidFen: '已付',
      baseFen: '计算基数',
      claimedFen: '申请金额',
      debitFen: '借方',
      creditFen: '贷方',
      compensatedFen: '已补偿',
      valueDate: '入账日',
      postedOn: '记账日',
      voucherFileId: '凭证',
      counterparty: '对方',
    },
    en: {
      memo: 'Memo',
      bankName: 'Bank',
      managerOrgId: 'Fund manager',
      fundId: 'Fund',
      paidFen: 'Paid',
      baseFen: 'Base',
      claimedFen: 'Claimed',
      debitFen: 'Debit',
      creditFen: 'Credit',
      compensatedFen: 'Compensated',
      valueDate: 'Value date',
      postedOn: 'Posted on',
      voucherFileId: 'Voucher',
      counterparty: 'Counterparty',
    },
  }),
  states: { coverage: coverageStates, 'subsidy-claim': subsidyClaimStates, 'fund-movement': fundMovementStates },
};
