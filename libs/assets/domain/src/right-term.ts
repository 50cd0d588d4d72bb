import { addDays, addYears, fault, yearOf, type DomainError, type LocalDate, type PatentType } from '@zhiya/kernel';
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

/** Amended Patent Law in force; designs filed from this day run fifteen years, earlier ones ten (art. 42). */
const DESIGN_CUT_OVER: LocalDate = '2021-06-01';
const TRADEMARK_YEARS = 10;
const COPYRIGHT_YEARS = 50;

export function patentTermYears(patentType: PatentType, filingDate: LocalDate): number {
  switch (patentType) {
    case 'INVENTION':
      return 20;
    case 'UTILITY_MODEL':
      return 10;
    case 'DESIGN':
      return filingDate >= DESIGN_CUT_OVER ? 15 : 10;
  }
}

const endingOn = (endsOn: LocalDate, basis: TermBasis): RightTerm => ({ protectedUntil: addDays(endsOn, -1), endsOn, basis });
/** Copyright runs to the last day of a calendar year (Copyright Law art. 23, Software Regulations art. 14). */
const toYearEnd = (from: LocalDate, basis: TermBasis): RightTerm => endingOn(`${yearOf(from) + COPYRIGHT_YEARS + 1}-01-01`, basis);

/** The term is counted from the filing date, never from the grant, and is not moved by holidays. */
export const patentTerm = (right: Pick<PatentRight, 'patentType' | 'filingDate' | 'compensationDays'>): RightTerm =>
  endingOn(addDays(addYears(right.filingDate, patentTermYears(right.patentType, right.filingDate)), right.compensationDays), 'FROM_FILING');

/** Trademark Law art. 39 and 40: ten years from registration, each renewal adds ten from the day after the former ended. */
export const trademarkTerm = (right: Pick<TrademarkRight, 'registrationDate' | 'renewals'>): RightTerm =>
  endingOn(addYears(right.registrationDate, TRADEMARK_YEARS * (1 + right.renewals)), 'FROM_REGISTRATION');

export function copyrightTerm(right: Pick<CopyrightRight, 'completedOn' | 'firstPublishedOn' | 'author' | 'authorDiedOn'>): RightTerm {
  if (right.author === 'NATURAL_PERSON')
    return right.authorDiedOn === null ? { protectedUntil: null, endsOn: null, basis: 'AUTHOR_LIVING' } : toYearEnd(right.authorDiedOn, 'FROM_DEATH');
  const unpublished = toYearEnd(right.completedOn, 'FROM_COMPLETION');
  // What stays unpublished for fifty years is no longer protected, and publishing it later does not bring it back.
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

/** A debt must fall due within the life of the right that secures it. */
export const maturityFault = (protectedUntil: LocalDate | null, maturityOn: LocalDate, field = 'maturityOn'): DomainError | null =>
  isProtected(protectedUntil, maturityOn) ? null : fault('ASSET.MATURITY_BEYOND_LIFE', { maturityOn, protectedUntil }, field);
