import { cleanText, fault, faultsOf, textFault, type DomainError } from '@zhiya/kernel';
import { NOTE_LENGTH } from './financing-form';

/** The steps of a listing, each saved on its own and in any order. */
export const LISTING_SECTIONS = ['RIGHTS', 'FINANCING', 'WISHES', 'COMPANY', 'DOCUMENTS'] as const;
export type ListingSection = (typeof LISTING_SECTIONS)[number];
/** Wishes may be left out: a listing without them takes any rate and any repayment. */
export const OPTIONAL_SECTIONS: readonly ListingSection[] = ['WISHES'];

export const LISTING_DOCUMENTS = ['BUSINESS_LICENCE', 'FINANCIAL_STATEMENT', 'OTHER'] as const;
export type ListingDocument = (typeof LISTING_DOCUMENTS)[number];

/** How long a listing may be accepted, counted from its submission: the platform's own promise, no policy's. */
export const LISTING_VALID_MONTHS = 3;

export interface Correction {
  readonly section: ListingSection;
  readonly reason: string;
  /** The section has been saved again since. */
  readonly isMended: boolean;
}

export function documentFaults(purposes: readonly string[]): readonly DomainError[] {
  return purposes.includes('BUSINESS_LICENCE') ? [] : [fault('LISTING.NO_LICENCE', {}, 'documents')];
}

/** Sections that still stand between a draft and its submission: never saved, or sent back and not saved since. */
export function openSections(
  saved: readonly ListingSection[],
  corrections: readonly Correction[],
): readonly ListingSection[] {
  return LISTING_SECTIONS.filter(
    (s) =>
      (!saved.includes(s) && !OPTIONAL_SECTIONS.includes(s)) || corrections.some((c) => c.section === s && !c.isMended),
  );
}

export type SectionStatus = 'TODO' | 'OPTIONAL' | 'DONE' | 'TO_CORRECT';
export function sectionStatus(
  section: ListingSection,
  saved: readonly ListingSection[],
  corrections: readonly Correction[],
): SectionStatus {
  if (corrections.some((c) => c.section === section && !c.isMended)) return 'TO_CORRECT';
  if (saved.includes(section)) return 'DONE';
  return OPTIONAL_SECTIONS.includes(section) ? 'OPTIONAL' : 'TODO';
}

/** Faults of a verifier's return: at least one section, each with a reason that says what to mend. */
export function correctionFaults(
  corrections: readonly Pick<Correction, 'section' | 'reason'>[],
): readonly DomainError[] {
  return faultsOf(
    corrections.length === 0 && fault('LISTING.NO_CORRECTION', {}, 'corrections'),
    ...corrections.map((c) => textFault(cleanText(c.reason), `corrections.${c.section}`, NOTE_LENGTH)),
  );
}

/** 2019-441900-000001: year, division, serial number within both. */
export const caseNumber = (year: number, division: string, serial: number): string =>
  `${year}-${division}-${String(serial).padStart(6, '0')}`;
