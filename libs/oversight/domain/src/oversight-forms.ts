import {
  amountField,
  choiceField,
  choicesField,
  dateField,
  fault,
  isLocalDate,
  linesField,
  textField,
  wholeField,
  yearOf,
  type AnswersOf,
  type FormOfFields,
} from '@zhiya/kernel';
import type { Designation } from '@zhiya/policy-catalogue';
import { FIGURE_BASES, MAX_FIGURE } from './metrics';

/** A total of lending off the platform, as its source prints it. Both days count, and lie in one year. */
export const RETURN_FORM = {
  periodFrom: dateField(),
  periodLast: dateField({
    check: (last, { asOf, answers }) => {
      const from = String(answers['periodFrom']);
      if (!isLocalDate(from)) return null;
      if (last < from) return fault('RETURN.PERIOD_REVERSED', { from, last });
      if (yearOf(from) !== yearOf(last)) return fault('RETURN.TWO_YEARS');
      return last > asOf ? fault('RETURN.PERIOD_AHEAD', { last, asOf }) : null;
    },
  }),
  value: amountField('wan', MAX_FIGURE, 'RETURN.VALUE'),
  basis: choiceField(FIGURE_BASES, 'RETURN.BASIS'),
  basisNote: linesField(500),
  printed: textField(60, { isOptional: true }),
} as const;
export type ReturnAnswers = AnswersOf<typeof RETURN_FORM>;

/** A plan brings its figure itself; the bureau's own is its decision, with reasons. */
export const TARGET_SOURCES = ['OWN', 'PLAN'] as const;
export type TargetSource = (typeof TARGET_SOURCES)[number];

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
/** The catalogue's; the API refuses any other, for the catalogue is too large for a page to bring along. */
const DESIGNATIONS = null as readonly Designation[] | null;
/** What a year is to reach. Which amount counts, and what a plan makes of the designations, follows from the source. */
export const TARGET_FORM = {
  year: wholeField(null, 'TARGET.YEAR', {
    check: (year) =>
      year < FIRST_YEAR || year > LAST_YEAR ? fault('TARGET.YEAR', { from: FIRST_YEAR, last: LAST_YEAR }) : null,
  }),
  source: choiceField(TARGET_SOURCES, 'INPUT.IS_IN'),
  amountFen: amountField('wan', null, 'TARGET.AMOUNT', { isOptional: true }),
  designations: choicesField(DESIGNATIONS, 'INPUT.IS_IN', { isOptional: true }),
  label: textField(60),
  basis: linesField(2_000),
} as const;
export type TargetAnswers = AnswersOf<typeof TARGET_FORM>;

export const OVERSIGHT_FORMS: readonly FormOfFields[] = [
  {
    name: 'lending return',
    fields: RETURN_FORM,
    input: 'ReportLendingInput',
    shownBy: 'LendingReturn',
    bears: ['metric', 'citation'],
  },
  {
    name: 'lending return, correction',
    fields: RETURN_FORM,
    input: 'CorrectLendingInput',
    shownBy: 'LendingReturn',
    bears: ['id', 'version', 'metric', 'citation'],
  },
  { name: 'target', fields: TARGET_FORM, input: 'ProposeTargetInput', shownBy: 'Target' },
];
