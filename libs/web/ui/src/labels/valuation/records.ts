import { defineText } from '../../text';
import type { RecordWords } from '../record-words';
import { valuationOrderStates } from './valuation';

export const valuationRecords: RecordWords = {
  types: defineText({ zh: { 'valuation-order': '评估委托' }, en: { 'valuation-order': 'Valuation order' } }),
  actions: defineText({ zh: { deliver: '交付' }, en: { deliver: 'delivered' } }),
  fields: defineText({
    zh: { evaluatorOrgId: '评估机构', feeFen: '费用', lowFen: '价值下限', pointFen: '评估价值', highFen: '价值上限' },
    en: { evaluatorOrgId: 'Evaluator', feeFen: 'Fee', lowFen: 'Value from', pointFen: 'Value', highFen: 'Value to' },
  }),
  states: { 'valuation-order': valuationOrderStates },
};
