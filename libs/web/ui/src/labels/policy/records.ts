import { defineText } from '../../text';
import type { RecordWords } from '../record-words';
import { programmeRevisionStates } from './policy';

export const policyRecords: RecordWords = {
  types: defineText({
    zh: {
      'policy-text': '政策文件文本',
      'policy-document': '政策文件',
      'programme-revision': '规则草案',
      'sandbox-run': '政策沙盘',
    },
    en: {
      'policy-text': 'Text of a policy document',
      'policy-document': 'Policy document',
      'programme-revision': 'Draft rule',
      'sandbox-run': 'Sandbox run',
    },
  }),
  actions: defineText({
    zh: { importText: '导入文本', checkQuotations: '核对引文' },
    en: { importText: 'imported the text', checkQuotations: 'checked the quotations' },
  }),
  fields: defineText({
    zh: {
      documentId: '文件',
      fileId: '文件',
      fileName: '文件名',
      clauses: '条款数',
      quotations: '引文数',
      missing: '未找到的引文',
    },
    en: {
      documentId: 'Document',
      fileId: 'File',
      fileName: 'File name',
      clauses: 'Clauses',
      quotations: 'Quotations',
      missing: 'Quotations not found',
    },
  }),
  states: { 'programme-revision': programmeRevisionStates },
};
