import {
  divisionOf,
  fault,
  fieldFaults,
  parseCreditCode,
  withChecks,
  withRule,
  type DomainError,
  type FormOfFields,
  type LocalDate,
} from '@zhiya/kernel';
import { isLicensed, REGISTRATION_FORM, type RegistrationAnswers } from './identity-forms';

/** 000000 is the nation: only a bureau or the platform has its seat there. */
const isSeat = (kind: unknown, division: string): boolean =>
  division === '000000' ? kind === 'OPERATOR' || kind === 'BUREAU' : divisionOf(division) !== null;

const CHECKED = withChecks(REGISTRATION_FORM, {
  creditCode: (typed) => {
    const code = parseCreditCode(typed, 'creditCode');
    return code.ok ? null : (code.errors[0] ?? null);
  },
  division: (division, { answers }) =>
    isSeat(answers['kind'], division) ? null : fault('IDENTITY.DIVISION_UNKNOWN', { division: division.slice(0, 12) }),
});

/** What is wrong with a registration; who needs a licence says until when it holds. */
export const registrationFaults = (answers: RegistrationAnswers, asOf: LocalDate): readonly DomainError[] =>
  withRule(
    fieldFaults(CHECKED, answers, asOf),
    isLicensed(answers.kind) && answers.licenceExpiresOn === null
      ? [fault('DATE.REQUIRED', {}, 'licenceExpiresOn')]
      : [],
  );

export const IDENTITY_FORMS: readonly FormOfFields[] = [
  {
    name: 'organisation, registration',
    fields: CHECKED,
    input: 'RegisterOrganisationInput',
    shownBy: 'Organisation',
    bears: ['adminName', 'adminEmail', 'password'],
  },
];
