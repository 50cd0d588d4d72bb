import {
  addYears,
  amountFault,
  amountField,
  choicesField,
  dateField,
  fault,
  fieldFaults,
  isLocalDate,
  type AnswersOf,
  type DomainError,
  type Fen,
  type LocalDate,
} from '@zhiya/kernel';

export const APPRAISAL_METHODS = ['INCOME', 'MARKET', 'COST'] as const;
export type AppraisalMethod = (typeof APPRAISAL_METHODS)[number];

/** Field practice: a report serves at most one year from its base date. */
export const latestValidUntil = (baseDate: LocalDate): LocalDate => addYears(baseDate, 1);

const lowFault = (lowFen: Fen, pointFen: Fen): DomainError | null =>
  lowFen <= 0
    ? fault('VALUATION.NOT_POSITIVE', { lowFen })
    : lowFen > pointFen
      ? fault('VALUATION.LOW_ABOVE_POINT', { lowFen, pointFen })
      : null;
/** A value as a reasoned range: never one bare figure (an appraised value is neither a loan limit nor a price at disposal). */
export const VALUE_RANGE = {
  lowFen: amountField('wan', null, null, {
    check: (lowFen, { answers }) => lowFault(lowFen, Number(answers['pointFen'])),
  }),
  pointFen: amountField('wan', null, null),
  highFen: amountField('wan', null, null, {
    check: (highFen, { answers }) => {
      const pointFen = Number(answers['pointFen']);
      return pointFen > highFen
        ? fault('VALUATION.POINT_ABOVE_HIGH', { pointFen, highFen })
        : amountFault(highFen, 'highFen') || null;
    },
  }),
  /** 评估基准日 */
  baseDate: dateField({
    check: (baseDate, { asOf }) => (baseDate > asOf ? fault('VALUATION.BASE_DATE_AHEAD', { baseDate, asOf }) : null),
  }),
  /** Last day on which the value may be relied on. */
  validUntil: dateField({
    check: (validUntil, { answers }) => {
      const baseDate = String(answers['baseDate']);
      if (!isLocalDate(baseDate)) return null;
      const latest = latestValidUntil(baseDate);
      if (validUntil < baseDate) return fault('VALUATION.VALID_BEFORE_BASE', { validUntil, baseDate });
      return validUntil > latest ? fault('VALUATION.VALID_TOO_LONG', { validUntil, latest }) : null;
    },
  }),
  methods: choicesField(APPRAISAL_METHODS, 'VALUATION.NO_METHOD'),
} as const;
export type ValueRange = Readonly<AnswersOf<typeof VALUE_RANGE>>;

export const valueRangeFaults = (value: ValueRange, asOf: LocalDate): readonly DomainError[] =>
  fieldFaults(VALUE_RANGE, value, asOf);

export const isValueInForce = (value: Pick<ValueRange, 'baseDate' | 'validUntil'>, asOf: LocalDate): boolean =>
  value.baseDate <= asOf && asOf <= value.validUntil;
