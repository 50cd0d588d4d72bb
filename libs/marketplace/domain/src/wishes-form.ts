import { REPAYMENT_METHODS } from '@zhiya/finance';
import { choiceField, dateField, fault, percentField, type AnswersOf, type LocalDate } from '@zhiya/kernel';

/** A wished drawdown lies in this year or the next. */
const MAX_YEARS_AHEAD = 1;
/** The last day that an enterprise may wish for. */
const latestWantedOn = (asOf: LocalDate): LocalDate => `${Number(asOf.slice(0, 4)) + MAX_YEARS_AHEAD}-12-31`;

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
