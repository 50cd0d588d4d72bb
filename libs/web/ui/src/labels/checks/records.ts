import { defineText } from '../../text';
import type { RecordWords } from '../record-words';
import { proposalStates } from './checks';

export const checksRecords: RecordWords = {
  types: defineText({ zh: { proposal: '复核事项' }, en: { proposal: 'Act to be checked' } }),
  actions: defineText({
    zh: { escalate: '转平台复核', check: '复核通过', lapse: '随成员离开而撤回' },
    en: { escalate: 'went to the operator', check: 'checked', lapse: 'ended with its maker’s membership' },
  }),
  fields: defineText({
    zh: {
      act: '事项',
      facts: '内容',
      subjectType: '对象',
      subjectId: '对象编号',
      proposedAt: '提出时间',
    },
    en: {
      act: 'Act',
      facts: 'Contents',
      subjectType: 'About',
      subjectId: 'Number',
      proposedAt: 'Proposed at',
    },
  }),
  states: { proposal: proposalStates },
};
