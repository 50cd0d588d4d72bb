import {
  choiceField,
  choicesField,
  dateField,
  fault,
  textField,
  type AnswersOf,
  type FormOfFields,
} from '@zhiya/kernel';
import { LEGAL_STATUSES, RIGHT_BURDENS, type RightBurden } from './legal-status';

/** Pledges and overdue fees follow from other records and are never written by hand. */
const DERIVED: readonly RightBurden[] = ['PLEDGED', 'FEE_OVERDUE'];
export const RECORDED_BURDENS = RIGHT_BURDENS.filter((b) => !DERIVED.includes(b));

/** What a register says of a right. */
export const STANDING_FORM = {
  status: choiceField(LEGAL_STATUSES, 'ASSET.STATUS'),
  burdens: choicesField(RECORDED_BURDENS, 'ASSET.BURDEN', { isOptional: true }),
  checkedOn: dateField({
    check: (date, { asOf }) => (date > asOf ? fault('ASSET.DATE_AHEAD', { date, asOf }) : null),
  }),
  /** Asked for a patent alone; what was known stays where it is left empty. */
  annualFeePaidUntil: dateField({ isOptional: true }),
  source: textField(200),
} as const;
export type StandingAnswers = AnswersOf<typeof STANDING_FORM>;

export const ASSETS_FORMS: readonly FormOfFields[] = [
  {
    name: 'right, standing',
    fields: STANDING_FORM,
    input: 'RightStandingInput',
    shownBy: 'Asset',
    bears: ['version'],
    unshown: ['source'],
  },
];
