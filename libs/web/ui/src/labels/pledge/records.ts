import { defineText } from '../../text';
import type { RecordWords } from '../record-words';
import { filingStates } from './pledge';

export const pledgeRecords: RecordWords = {
  types: defineText({ zh: { filing: '质押登记' }, en: { filing: 'Pledge filing' } }),
  actions: defineText({
    zh: {
      requireCorrection: '要求更正',
      file: '申请登记',
      mend: '补正',
      requestRelease: '申请解押',
      debtEnded: '债务清偿',
    },
    en: {
      requireCorrection: 'asked for correction',
      file: 'filed',
      mend: 'mended',
      requestRelease: 'asked for release',
      debtEnded: 'the debt ended',
    },
  }),
  fields: defineText({
    zh: {
      pledgorOrgId: '出质人',
      pledgeeOrgId: '质权人',
      filedOn: '申请登记日',
      examinationDueOn: '审查期限',
      registeredOn: '登记日',
      registrationNo: '登记号',
      certificateFileId: '登记证',
      releaseGround: '注销事由',
      refusalGround: '不予登记理由',
      registryNote: '登记机构意见',
      preflight: '登记前自查',
      statements: '补充说明',
      acknowledged: '已确认的事项',
      debtEndedOn: '债务消灭日',
      debtEndedBy: '债务消灭原因',
      rulesVersion: '规则版本',
      pledgeId: '质押',
    },
    en: {
      pledgorOrgId: 'Pledgor',
      pledgeeOrgId: 'Pledgee',
      filedOn: 'Filed on',
      examinationDueOn: 'Examination due',
      registeredOn: 'Registered on',
      registrationNo: 'Registration number',
      certificateFileId: 'Certificate',
      releaseGround: 'Ground of release',
      refusalGround: 'Ground of refusal',
      registryNote: 'Note of the registry',
      preflight: 'Pre-flight',
      statements: 'Statements',
      acknowledged: 'Acknowledged',
      debtEndedOn: 'Debt ended on',
      debtEndedBy: 'Debt ended by',
      rulesVersion: 'Version of the rules',
      pledgeId: 'Pledge',
    },
  }),
  states: { filing: filingStates },
};
