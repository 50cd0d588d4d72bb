import { RIGHT_KINDS } from '@zhiya/assets-domain';
import { MAX_MONTHS, REPAYMENT_METHODS } from '@zhiya/finance';
import {
  amountField,
  choicesField,
  codesField,
  fault,
  flagField,
  linesField,
  percentField,
  textField,
  wholeField,
} from '@zhiya/kernel';
import { MAX_AMOUNT_FEN, MAX_RATE_BP } from './listing-request';

const isRange = (min: number, max: number, from: number, until: number): boolean =>
  Number.isSafeInteger(min) && Number.isSafeInteger(max) && min >= from && min <= max && max <= until;

/** What a product requires of a listing. A range is judged as one, at its upper end. */
export const PRODUCT_TERMS = {
  acceptedKinds: choicesField(RIGHT_KINDS, 'LOAN_PRODUCT.KINDS'),
  minAmountFen: amountField('wan', null, null),
  maxAmountFen: amountField('wan', null, null, {
    check: (maxAmountFen, { answers }) => {
      const minAmountFen = Number(answers['minAmountFen']);
      return isRange(minAmountFen, maxAmountFen, 1, MAX_AMOUNT_FEN)
        ? null
        : fault('LOAN_PRODUCT.AMOUNTS', { minAmountFen, maxAmountFen, maxFen: MAX_AMOUNT_FEN });
    },
  }),
  minMonths: wholeField(null, 'LOAN_PRODUCT.MONTHS'),
  maxMonths: wholeField(null, 'LOAN_PRODUCT.MONTHS', {
    check: (maxMonths, { answers }) => {
      const minMonths = Number(answers['minMonths']);
      return isRange(minMonths, maxMonths, 1, MAX_MONTHS)
        ? null
        : fault('LOAN_PRODUCT.MONTHS', { minMonths, maxMonths, max: MAX_MONTHS });
    },
  }),
  /** Divisions it serves, each with all below it; '000000' is the whole country. Whether there are such is checked in `loan-product.ts`. */
  divisions: codesField(),
  minYearsRegistered: wholeField(null, 'LOAN_PRODUCT.YEARS', {
    check: (years) => (Number.isInteger(years) && years >= 0 ? null : fault('LOAN_PRODUCT.YEARS', { given: years })),
  }),
  /** The lowest and the highest yearly rate it lends at. */
  minRateBp: percentField(),
  maxRateBp: percentField({
    check: (maxRateBp, { answers }) => {
      const minRateBp = Number(answers['minRateBp']);
      return isRange(minRateBp, maxRateBp, 0, MAX_RATE_BP)
        ? null
        : fault('LOAN_PRODUCT.RATES', { minRateBp, maxRateBp, max: MAX_RATE_BP });
    },
  }),
  methods: choicesField(REPAYMENT_METHODS, 'LOAN_PRODUCT.METHODS'),
} as const;

/** A bank's product; its wishes are rows of their own. */
export const PRODUCT_FORM = {
  name: textField(80),
  summary: linesField(600, { isOptional: true }),
  ...PRODUCT_TERMS,
  requiresInsurance: flagField(),
} as const;
