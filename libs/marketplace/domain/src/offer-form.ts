import { REPAYMENT_METHODS } from '@zhiya/finance';
import {
  amountField,
  choiceField,
  choicesField,
  dateField,
  fault,
  flagField,
  linesField,
  percentField,
  recordField,
  wholeField,
  type AnswersOf,
} from '@zhiya/kernel';

/** What must stand before the bank pays out; the contract may name fewer. */
export const OFFER_CONDITIONS = ['PLEDGE_REGISTERED', 'INSURANCE_ISSUED', 'VALUATION_DELIVERED'] as const;
export type OfferCondition = (typeof OFFER_CONDITIONS)[number];

/** A 29th, 30th or 31st does not come every month. */
const LAST_DUE_DAY = 28;

/** A bank's offer; its fees are rows of their own. Bounds of the loan are those of its terms (`loanTermsFaults`). */
export const OFFER_FORM = {
  productId: recordField({ isOptional: true }),
  principalFen: amountField('wan', null, null),
  rateBp: percentField(),
  months: wholeField(null, 'LOAN.MONTHS_OUT_OF_RANGE'),
  method: choiceField(REPAYMENT_METHODS, 'INPUT.IS_IN'),
  /** The day on which the bank expects to pay out, the base of its net cost. */
  drawnOn: dateField({
    check: (drawnOn, { asOf }) => (drawnOn < asOf ? fault('OFFER.DRAWN_IN_PAST', { drawnOn, asOf }) : null),
  }),
  /** Last day on which the offer may be accepted. */
  validUntil: dateField({
    check: (validUntil, { asOf }) => (validUntil < asOf ? fault('OFFER.VALIDITY_PASSED', { validUntil, asOf }) : null),
  }),
  /** Day of the month on which instalments fall due; empty: the day of the drawdown. */
  dueDay: wholeField(LAST_DUE_DAY, 'OFFER.DUE_DAY_OUT_OF_RANGE', {
    isOptional: true,
    check: (given) => (given === 0 ? fault('OFFER.DUE_DAY_OUT_OF_RANGE', { given, max: LAST_DUE_DAY }) : null),
  }),
  /** Whether the bank asks for loan guarantee insurance. */
  requiresInsurance: flagField(),
  conditions: choicesField(OFFER_CONDITIONS, 'INPUT.IS_IN', { isOptional: true }),
  otherConditions: linesField(600, { isOptional: true }),
} as const;
export type OfferAnswers = AnswersOf<typeof OFFER_FORM>;
