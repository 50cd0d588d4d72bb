import {
  choiceField,
  dateField,
  divisionOf,
  fault,
  ORG_KINDS,
  parseCreditCode,
  textField,
  withRule,
  fieldFaults,
  type AnswersOf,
  type DomainError,
  type FormOfFields,
  type LocalDate,
  type OrgKind,
} from '@zhiya/kernel';
import { LICENSED_KINDS } from './permissions';

/** 000000 is the nation: only a bureau or the platform has its seat there. */
const isSeat = (kind: unknown, division: string): boolean =>
  division === '000000' ? kind === 'OPERATOR' || kind === 'BUREAU' : divisionOf(division) !== null;
const isLicensed = (kind: unknown): boolean => LICENSED_KINDS.includes(kind as OrgKind);

/** An organisation that registers. The account of its first administrator is asked for beside it, of whoever has none. */
export const REGISTRATION_FORM = {
  kind: choiceField(ORG_KINDS, 'INPUT.IS_IN'),
  name: textField(200),
  creditCode: textField(60, {
    check: (typed) => {
      const code = parseCreditCode(typed, 'creditCode');
      return code.ok ? null : (code.errors[0] ?? null);
    },
  }),
  division: textField(60, {
    check: (division, { answers }) =>
      isSeat(answers['kind'], division)
        ? null
        : fault('IDENTITY.DIVISION_UNKNOWN', { division: division.slice(0, 12) }),
  }),
  address: textField(300, { isOptional: true }),
  licenceNumber: textField(60, {
    isOptional: true,
    check: (number, { answers }) => (isLicensed(answers['kind']) && number === '' ? fault('TEXT.REQUIRED') : null),
  }),
  licenceExpiresOn: dateField({ isOptional: true }),
} as const;
export type RegistrationAnswers = AnswersOf<typeof REGISTRATION_FORM>;

/** What is wrong with a registration; who needs a licence says until when it holds. */
export const registrationFaults = (answers: RegistrationAnswers, asOf: LocalDate): readonly DomainError[] =>
  withRule(
    fieldFaults(REGISTRATION_FORM, answers, asOf),
    isLicensed(answers.kind) && answers.licenceExpiresOn === null
      ? [fault('DATE.REQUIRED', {}, 'licenceExpiresOn')]
      : [],
  );

export const IDENTITY_FORMS: readonly FormOfFields[] = [
  {
    name: 'organisation, registration',
    fields: REGISTRATION_FORM,
    input: 'RegisterOrganisationInput',
    shownBy: 'Organisation',
    bears: ['adminName', 'adminEmail', 'password'],
  },
];
