import { dateField, recordField, textField, type AnswersOf, type FormOfFields } from '@zhiya/kernel';

/** What the registry's certificate says, and the certificate. On which days it may have been registered is the lifecycle's question. */
export const CERTIFICATE_FORM = {
  registrationNo: textField(80),
  registeredOn: dateField(),
  certificateFileId: recordField(),
} as const;
export type CertificateAnswers = AnswersOf<typeof CERTIFICATE_FORM>;

export const PLEDGE_FORMS: readonly FormOfFields[] = [
  {
    name: 'pledge, registration',
    fields: CERTIFICATE_FORM,
    input: 'RegisterPledgeInput',
    shownBy: 'Filing',
    bears: ['id', 'version', 'note'],
  },
];
