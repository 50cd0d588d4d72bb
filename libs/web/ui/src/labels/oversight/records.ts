import { defineText } from '../../text';
import type { RecordWords } from '../record-words';
import { targetStates, lendingReturnStates } from './oversight';

export const oversightRecords: RecordWords = {
  types: defineText({
    zh: { target: '年度目标', 'lending-return': '银行报送' },
    en: { target: 'Target', 'lending-return': 'Bank return' },
  }),
  actions: defineText({ zh: { correct: '更正', replace: '替换' }, en: { correct: 'corrected', replace: 'replaced' } }),
  fields: defineText({ zh: { metric: '指标' }, en: { metric: 'Metric' } }),
  states: { target: targetStates, 'lending-return': lendingReturnStates },
};
