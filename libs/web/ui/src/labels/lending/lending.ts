import type { ContractState } from '@zhiya/lending-domain';
import { defineStates } from '../../components/basics';
import { defineText } from '../../text';

export const contractStates = defineStates({
  text: defineText<Record<ContractState, string>>({
    zh: {
      DRAFT: '拟定中',
      ISSUED: '待企业签署',
      BORROWER_SIGNED: '待银行会签',
      SIGNED: '已签署',
      DRAWDOWN_PENDING: '放款待批',
      DRAWN: '已放款',
      SETTLED: '已结清',
      CANCELLED: '已取消',
    },
    en: {
      DRAFT: 'Being drawn up',
      ISSUED: 'To be signed',
      BORROWER_SIGNED: 'To be countersigned',
      SIGNED: 'Signed',
      DRAWDOWN_PENDING: 'Drawdown to be approved',
      DRAWN: 'Drawn down',
      SETTLED: 'Settled',
      CANCELLED: 'Cancelled',
    },
  }),
  tones: {
    DRAFT: 'plain',
    ISSUED: 'run',
    BORROWER_SIGNED: 'run',
    SIGNED: 'run',
    DRAWDOWN_PENDING: 'run',
    DRAWN: 'ok',
    SETTLED: 'ok',
    CANCELLED: 'plain',
  },
});

export const instalmentStates = defineStates({
  text: defineText({
    zh: { PAID: '已还清', DUE: '今日到期', OVERDUE: '已逾期', COMING: '未到期' },
    en: { PAID: 'Paid', DUE: 'Due today', OVERDUE: 'Overdue', COMING: 'Coming' },
  }),
  tones: { PAID: 'ok', DUE: 'run', OVERDUE: 'bad', COMING: 'plain' },
});

export const contractFileText = defineText({
  zh: { CONTRACT_TEXT: '合同文本', BORROWER_SIGNATURE: '企业签署页', BANK_SIGNATURE: '银行签署页' },
  en: {
    CONTRACT_TEXT: 'Contract text',
    BORROWER_SIGNATURE: 'Signed by the enterprise',
    BANK_SIGNATURE: 'Signed by the bank',
  },
});
