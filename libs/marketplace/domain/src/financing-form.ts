import { amountField, choiceField, fault, linesField, wholeField, type AnswersOf } from '@zhiya/kernel';

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
