import { amountField, linesField, recordField, type AnswersOf, type FormOfFields } from '@zhiya/kernel';
import { feeFault } from './commission';
import { VALUE_RANGE } from './value-range';

const { lowFen, pointFen, highFen, baseDate, validUntil, methods } = VALUE_RANGE;
/** An evaluator's report: the value, how it was found and what it costs. */
export const DELIVERY_FORM = {
  lowFen,
  pointFen,
  highFen,
  feeFen: amountField('yuan', null, null, {
    check: (feeFen, { answers }) => feeFault(feeFen, Number(answers['pointFen'])),
  }),
  baseDate,
  validUntil,
  methods,
  reasoning: linesField(2_000),
  reportFileId: recordField(),
} as const;
export type DeliveryAnswers = AnswersOf<typeof DELIVERY_FORM>;

export const VALUATION_FORMS: readonly FormOfFields[] = [
  {
    name: 'valuation, delivery',
    fields: DELIVERY_FORM,
    input: 'DeliverValuationInput',
    shownBy: 'ValuationOrder',
    bears: ['id', 'version'],
  },
];
