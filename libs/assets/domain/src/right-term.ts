import { addDays, addYears, fault, invariant, yearOf, type Citation, type DomainError, type LocalDate, type PatentType } from '@zhiya/kernel';
import { CATALOGUE, cite, valueOn, type StatutoryParameter } from '@zhiya/policy-catalogue';
import type { CopyrightRight, PatentRight, Right, TrademarkRight } from './right-kinds';

/** By which rule a term runs, for the explanation beside it. */
export type TermBasis = 'FROM_FILING' | 'FROM_REGISTRATION' | 'FROM_PUBLICATION' | 'FROM_COMPLETION' | 'FROM_DEATH' | 'AUTHOR_LIVING';

export interface RightTerm {
  /** Last day of protection; null while the author lives, where the end cannot be told. */
  readonly protectedUntil: LocalDate | null;
  /** The day after, on which the right has ended (届满终止日). */
  readonly endsOn: LocalDate | null;
  readonly basis: TermBasis;
}

const PARAMETERS = CATALOGUE.statutory.flatMap((table) => table.parameters);
const PATENT_TERM: Readonly<Record<PatentType, StatutoryParameter>> = { INVENTION: 'TERM_INVENTION', UTILITY_MODEL: 'TERM_UTILITY_MODEL', DESIGN: 'TERM_DESIGN' };

/** The years that the law of the deciding day gives; a right older than the first law on file runs by that one, as its transitional rules had it. */
function statutoryYears(id: StatutoryParameter, on: LocalDate): { readonly years: number; readonly citation: Citation } {
  const parameter = PARAMETERS.find((p) => p.id === id);
  invariant(parameter, `no statutory parameter ${id}`);
  const dated = valueOn(parameter, on) ?? parameter.values[0]!;
  return { years: Number(dated.value), citation: cite(dated.reference) };
}

/** The same day so many years on; where the year has none (29 February), the day after the month's last. */
function anniversary(from: LocalDate, years: number): LocalDate {
  const on = addYears(from, years);
  return on.slice(8) === from.slice(8) ? on : addDays(on, 1);
}

export const patentTermYears = (patentType: PatentType, filingDate: LocalDate): number => statutoryYears(PATENT_TERM[patentType], filingDate).years;

const endingOn = (endsOn: LocalDate, basis: TermBasis): RightTerm => ({ protectedUntil: addDays(endsOn, -1), endsOn, basis });
/** Copyright runs to the last day of a calendar year. */
const toYearEnd = (from: LocalDate, basis: TermBasis): RightTerm => endingOn(`${yearOf(from) + statutoryYears('TERM_COPYRIGHT', from).years + 1}-01-01`, basis);

/** The term is counted from the filing date, never from the grant, and is not moved by holidays. */
export const patentTerm = (right: Pick<PatentRight, 'patentType' | 'filingDate' | 'compensationDays'>): RightTerm =>
  endingOn(addDays(anniversary(right.filingDate, patentTermYears(right.patentType, right.filingDate)), right.compensationDays), 'FROM_FILING');

/** A registration and each renewal give a term of their own, the next from the day after the former. */
export function trademarkTerm(right: Pick<TrademarkRight, 'registrationDate' | 'renewals'>): RightTerm {
  let endsOn = right.registrationDate;
  for (let n = 0; n <= right.renewals; n += 1) endsOn = anniversary(endsOn, statutoryYears('TERM_TRADEMARK', endsOn).years);
  return endingOn(endsOn, 'FROM_REGISTRATION');
}

export function copyrightTerm(right: Pick<CopyrightRight, 'completedOn' | 'firstPublishedOn' | 'author' | 'authorDiedOn'>): RightTerm {
  if (right.author === 'NATURAL_PERSON')
    return right.authorDiedOn === null ? { protectedUntil: null, endsOn: null, basis: 'AUTHOR_LIVING' } : toYearEnd(right.authorDiedOn, 'FROM_DEATH');
  const unpublished = toYearEnd(right.completedOn, 'FROM_COMPLETION');
  // What stays unpublished to the end of that term is no longer protected, and publishing it later does not bring it back.
  if (right.firstPublishedOn === null || right.firstPublishedOn >= unpublished.endsOn!) return unpublished;
  return toYearEnd(right.firstPublishedOn, 'FROM_PUBLICATION');
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

export const isProtected = (protectedUntil: LocalDate | null, on: LocalDate): boolean => protectedUntil === null || on <= protectedUntil;

/** The article by which a right's term runs. */
export function termCitation(right: Right): Citation {
  switch (right.kind) {
    case 'PATENT':
      return statutoryYears(PATENT_TERM[right.patentType], right.filingDate).citation;
    case 'TRADEMARK':
      return statutoryYears('TERM_TRADEMARK', right.registrationDate).citation;
    case 'COPYRIGHT':
      return statutoryYears('TERM_COPYRIGHT', right.firstPublishedOn ?? right.completedOn).citation;
  }
}

/** A debt must fall due within the life of the right that secures it. */
export const maturityFault = (protectedUntil: LocalDate | null, maturityOn: LocalDate, field = 'maturityOn'): DomainError | null =>
  isProtected(protectedUntil, maturityOn) ? null : fault('ASSET.MATURITY_BEYOND_LIFE', { maturityOn, protectedUntil }, field);
