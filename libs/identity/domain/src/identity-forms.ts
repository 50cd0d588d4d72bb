import { choiceField, dateField, fault, ORG_KINDS, textField, type AnswersOf, type OrgKind } from '@zhiya/kernel';
import { LICENSED_KINDS } from './permissions';

export const isLicensed = (kind: unknown): boolean => LICENSED_KINDS.includes(kind as OrgKind);

/** An organisation that registers; what needs a table is checked in `registration-faults.ts`. The account of its first administrator is asked for beside it, of whoever has none. */
export const REGISTRATION_FORM = {
  kind: choiceField(ORG_KINDS, 'INPUT.IS_IN'),
  name: textField(200),
  creditCode: textField(60),
  division: textField(60),
  address: textField(300, { isOptional: true }),
  licenceNumber: textField(60, {
    isOptional: true,
    check: (number, { answers }) => (isLicensed(answers['kind']) && number === '' ? fault('TEXT.REQUIRED') : null),
  }),
  licenceExpiresOn: dateField({ isOptional: true }),
} as const;
export type RegistrationAnswers = AnswersOf<typeof REGISTRATION_FORM>;
