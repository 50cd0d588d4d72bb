import { REPAYMENT_METHODS } from '@zhiya/finance';
import {
  amountField,
  choiceField,
  dateField,
  fault,
  linesField,
  percentField,
  textField,
  wholeField,
  type AnswersOf,
  type LocalDate,
} from '@zhiya/kernel';

export const LOAN_PURPOSES = [
  'WORKING_CAPITAL',
  'RESEARCH',
  'INDUSTRIALISATION',
  'EQUIPMENT',
  'IP_OPERATION',
  'OTHER',
] as const;
export type LoanPurpose = (typeof LOAN_PURPOSES)[number];

export const NOTE_LENGTH = 500;
const MAX_EMPLOYEES = 10_000_000;
/** Ten 万亿 yuan: beyond it a figure is a slip of the keyboard. */
const MAX_REVENUE_FEN = 1_000_000_000_000_000;
/** A wished drawdown lies in this year or the next. */
const MAX_YEARS_AHEAD = 1;
/** The last day that an enterprise may wish for. */
const latestWantedOn = (asOf: LocalDate): LocalDate => `${Number(asOf.slice(0, 4)) + MAX_YEARS_AHEAD}-12-31`;

/** What is asked for. Bounds of amount and term are those of the whole request (`listingRequestFaults`). */
export const FINANCING_FORM = {
  amountFen: amountField('wan', null, 'LISTING.AMOUNT_OUT_OF_RANGE'),
  months: wholeField(null, 'LISTING.MONTHS_OUT_OF_RANGE'),
  purpose: choiceField(LOAN_PURPOSES, 'LISTING.PURPOSE'),
  purposeNote: linesField(NOTE_LENGTH, {
    isOptional: true,
    check: (note, { answers }) => (answers['purpose'] === 'OTHER' && note === '' ? fault('TEXT.REQUIRED') : null),
  }),
} as const;
export type FinancingAnswers = AnswersOf<typeof FINANCING_FORM>;

/** What the enterprise would like; all of it may be left out. */
export const WISHES_FORM = {
  maxRateBp: percentField({ isOptional: true }),
  method: choiceField(REPAYMENT_METHODS, 'LISTING.METHOD', { isOptional: true }),
  wantedOn: dateField({
    isOptional: true,
    check: (wantedOn, { asOf }) =>
      wantedOn < asOf
        ? fault('LISTING.WANTED_IN_PAST', { wantedOn, asOf })
        : wantedOn > latestWantedOn(asOf)
          ? fault('LISTING.WANTED_TOO_LATE', { wantedOn, latest: latestWantedOn(asOf) })
          : null,
  }),
} as const;
export type WishAnswers = AnswersOf<typeof WISHES_FORM>;

/** What the enterprise says of itself beside its registration. */
export const COMPANY_FORM = {
  establishedOn: dateField({
    check: (establishedOn, { asOf }) =>
      establishedOn > asOf ? fault('LISTING.ESTABLISHED_AHEAD', { establishedOn, asOf }) : null,
  }),
  industry: choiceField(null, 'LISTING.INDUSTRY', {
    check: (code: string) =>
      /^[A-T]\d{2}$/.test(code) ? null : fault('LISTING.INDUSTRY', { given: code.slice(0, 20) }),
  }),
  employees: wholeField(MAX_EMPLOYEES, 'LISTING.EMPLOYEES', { isOptional: true }),
  revenueFen: amountField('wan', MAX_REVENUE_FEN, 'LISTING.REVENUE', { isOptional: true }),
  contactName: textField(120),
  contactPhone: textField(40, {
    check: (phone) => (/^[+\d][\d\s()\-转]{5,39}$/.test(phone) ? null : fault('LISTING.PHONE')),
  }),
  introduction: linesField(2_000, { isOptional: true }),
} as const;
export type CompanyAnswers = AnswersOf<typeof COMPANY_FORM>;
