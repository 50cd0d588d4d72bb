import { defineText } from '@zhiya/web-ui';

export const proposalText = defineText({
  zh: {
    yuan: (amount: string) => `${amount} 元`,
    by: '提出人',
    at: '提出时间',
    of: '机构',
    check: '复核通过',
    otherwise: '退回或撤回',
    return: '退回',
    withdraw: '撤回',
    reason: '退回理由',
    checked: '已复核，事项已生效。',
    returned: '已退回。',
    withdrawn: '已撤回。',
    waits: '已提交，另一位同事复核后生效。',
    waitsAtOperator: '本机构没有其他复核人，已转平台运营方复核，通过后生效。',
  },
  en: {
    yuan: (amount: string) => `${amount} yuan`,
    by: 'Proposed by',
    at: 'Proposed at',
    of: 'Organisation',
    check: 'Check and let it take effect',
    otherwise: 'Return or withdraw',
    return: 'Return',
    withdraw: 'Withdraw',
    reason: 'Why it is returned',
    checked: 'Checked: it is in effect.',
    returned: 'Returned.',
    withdrawn: 'Withdrawn.',
    waits: 'Sent: it takes effect once a colleague has checked it.',
    waitsAtOperator:
      'Nobody else in your organisation may check: the platform’s operator does, and then it takes effect.',
  },
});
