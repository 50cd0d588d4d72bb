import { fault, invariant, type Citation, type DomainError, type LocalDate, type PatentType } from '@zhiya/kernel';
import { termOfRight, type CalendarRight, type Term, type TermQuestion } from '@zhiya/policy-engine';
import type { CopyrightRight, PatentRight, Right, TrademarkRight } from './right-kinds';

/** By which rule a term runs, for the explanation beside it. */
export type TermBasis =
  'FROM_FILING' | 'FROM_REGISTRATION' | 'FROM_PUBLICATION' | 'FROM_COMPLETION' | 'FROM_DEATH' | 'AUTHOR_LIVING';

export interface RightTerm {
  /** Last day of protection; null while the author lives, where the end cannot be told. */
  readonly protectedUntil: LocalDate | null;
  /** The day after, on which the right has ended (届满终止日). */
  readonly endsOn: LocalDate | null;
  readonly basis: TermBasis;
}

/** The law's answer; a right older than the first law on file runs by that one, as its transitional rules had it. */
function lawOf(q: TermQuestion): Term {
  const term = termOfRight(q, 'FIRST_LAW');
  invariant(term, 'the first law on file speaks for older rights');
  return term;
}
const patentQuestion = (right: Pick<PatentRight, 'patentType' | 'filingDate' | 'compensationDays'>): TermQuestion => ({
  kind: 'PATENT',
  subtype: right.patentType,
  filedOn: right.filingDate,
  compensationDays: right.compensationDays,
});

export const patentTermYears = (patentType: PatentType, filingDate: LocalDate): number =>
  lawOf(patentQuestion({ patentType, filingDate, compensationDays: 0 })).years;

const ending = ({ lastDay, endsOn }: Term, basis: TermBasis): RightTerm => ({ protectedUntil: lastDay, endsOn, basis });

/** The term is counted from the filing date, never from the grant, and is not moved by holidays. */
export const patentTerm = (right: Pick<PatentRight, 'patentType' | 'filingDate' | 'compensationDays'>): RightTerm =>
  ending(lawOf(patentQuestion(right)), 'FROM_FILING');

/** First day of the present term: a registration and each renewal give one of their own, the next from the day after the former. */
export function trademarkSince(right: Pick<TrademarkRight, 'registrationDate' | 'renewals'>): LocalDate {
  let since = right.registrationDate;
  for (let n = 0; n < right.renewals; n += 1) since = lawOf({ kind: 'TRADEMARK', since }).endsOn;
  return since;
}
export const trademarkTerm = (right: Pick<TrademarkRight, 'registrationDate' | 'renewals'>): RightTerm =>
  ending(lawOf({ kind: 'TRADEMARK', since: trademarkSince(right) }), 'FROM_REGISTRATION');

type Work = Pick<CopyrightRight, 'completedOn' | 'firstPublishedOn' | 'author' | 'authorDiedOn'>;
/** The day that decides, and why it does; null while the author lives. */
function copyrightSince(right: Work): { readonly since: LocalDate | null; readonly basis: TermBasis } {
  if (right.author === 'NATURAL_PERSON')
    return { since: right.authorDiedOn, basis: right.authorDiedOn === null ? 'AUTHOR_LIVING' : 'FROM_DEATH' };
  // What stays unpublished to the end of that term is no longer protected, and publishing it later does not bring it back.
  const isPublished =
    right.firstPublishedOn !== null &&
    right.firstPublishedOn < lawOf({ kind: 'COPYRIGHT', since: right.completedOn }).endsOn;
  return isPublished
    ? { since: right.firstPublishedOn, basis: 'FROM_PUBLICATION' }
    : { since: right.completedOn, basis: 'FROM_COMPLETION' };
}
export function copyrightTerm(right: Work): RightTerm {
  const { since, basis } = copyrightSince(right);
  return since === null
    ? { protectedUntil: null, endsOn: null, basis }
    : ending(lawOf({ kind: 'COPYRIGHT', since }), basis);
}

export function termOf(right: Right): RightTerm {
  switch (right.kind) {
    case 'PATENT':
      return patentTerm(right);
    case 'TRADEMARK':
      return trademarkTerm(right);
    case 'COPYRIGHT':
      return copyrightTerm(right);
  }
}

export const isProtected = (protectedUntil: LocalDate | null, on: LocalDate): boolean =>
  protectedUntil === null || on <= protectedUntil;

/** The article by which a right's term runs. */
export function termCitation(right: Right): Citation {
  switch (right.kind) {
    case 'PATENT':
      return lawOf(patentQuestion(right)).citation;
    case 'TRADEMARK':
      return lawOf({ kind: 'TRADEMARK', since: right.registrationDate }).citation;
    case 'COPYRIGHT':
      return lawOf({ kind: 'COPYRIGHT', since: right.firstPublishedOn ?? right.completedOn }).citation;
  }
}

/** The right as the statutory calendar asks for it. */
export function calendarRight(
  right: Right,
  known: { readonly annualFeePaidUntil: LocalDate | null; readonly pledgedSince: readonly LocalDate[] },
): CalendarRight {
  switch (right.kind) {
    case 'PATENT':
      return {
        kind: 'PATENT',
        subtype: right.patentType,
        filedOn: right.filingDate,
        compensationDays: right.compensationDays,
        feePaidUntil: known.annualFeePaidUntil,
      };
    case 'TRADEMARK':
      return {
        kind: 'TRADEMARK',
        since: trademarkSince(right),
        pledges: known.pledgedSince.map((since) => ({ since, termEndsOn: null })),
      };
    case 'COPYRIGHT':
      return { kind: 'COPYRIGHT', since: copyrightSince(right).since };
  }
}

/** A debt must fall due within the life of the right that secures it. */
export const maturityFault = (
  protectedUntil: LocalDate | null,
  maturityOn: LocalDate,
  field = 'maturityOn',
): DomainError | null =>
  isProtected(protectedUntil, maturityOn)
    ? null
    : fault('ASSET.MATURITY_BEYOND_LIFE', { maturityOn, protectedUntil }, field);
