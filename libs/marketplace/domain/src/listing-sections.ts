import { REPAYMENT_METHODS, type RepaymentMethod } from '@zhiya/finance';
import {
  cleanText,
  fault,
  faultsOf,
  isLocalDate,
  textFault,
  type Bp,
  type DomainError,
  type Fen,
  type LocalDate,
} from '@zhiya/kernel';

/** The steps of a listing, each saved on its own and in any order. */
export const LISTING_SECTIONS = ['RIGHTS', 'FINANCING', 'WISHES', 'COMPANY', 'DOCUMENTS'] as const;
export type ListingSection = (typeof LISTING_SECTIONS)[number];
/** Wishes may be left out: a listing without them takes any rate and any repayment. */
export const OPTIONAL_SECTIONS: readonly ListingSection[] = ['WISHES'];

export const LOAN_PURPOSES = [
  'WORKING_CAPITAL',
  'RESEARCH',
  'INDUSTRIALISATION',
  'EQUIPMENT',
  'IP_OPERATION',
  'OTHER',
] as const;
export type LoanPurpose = (typeof LOAN_PURPOSES)[number];

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

export interface FinancingAnswers {
  readonly amountFen: Fen;
  readonly months: number;
  readonly purpose: string;
  readonly purposeNote: string | null;
}
export interface WishAnswers {
  readonly maxRateBp: Bp | null;
  readonly method: string | null;
  readonly wantedOn: LocalDate | null;
}
export interface CompanyAnswers {
  readonly establishedOn: LocalDate;
  readonly industry: string;
  readonly employees: number | null;
  readonly revenueFen: Fen | null;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly introduction: string | null;
}

const NOTE_LENGTH = 500;
const INTRODUCTION_LENGTH = 2_000;
const MAX_EMPLOYEES = 10_000_000;
/** Ten 万亿 yuan: beyond it a figure is a slip of the keyboard. */
const MAX_REVENUE_FEN = 1_000_000_000_000_000;
/** A wished drawdown lies in this year or the next. */
const MAX_YEARS_AHEAD = 1;

/** Bounds of amount and term are those of the whole request (`listingRequestFaults`); what belongs to this page alone is looked at here. */
export function financingFaults(a: FinancingAnswers): readonly DomainError[] {
  const note = cleanText(a.purposeNote ?? '');
  return faultsOf(
    !LOAN_PURPOSES.includes(a.purpose as LoanPurpose) && fault('LISTING.PURPOSE', {}, 'purpose'),
    textFault(note, 'purposeNote', NOTE_LENGTH, a.purpose === 'OTHER'),
  );
}

/** The last day that an enterprise may wish for. */
const latestWantedOn = (asOf: LocalDate): LocalDate => `${Number(asOf.slice(0, 4)) + MAX_YEARS_AHEAD}-12-31`;

export function wishFaults(a: WishAnswers, asOf: LocalDate): readonly DomainError[] {
  const dated = a.wantedOn === null || isLocalDate(a.wantedOn);
  return faultsOf(
    a.method !== null &&
      !REPAYMENT_METHODS.includes(a.method as RepaymentMethod) &&
      fault('LISTING.METHOD', {}, 'method'),
    !dated && fault('DATE.IMPOSSIBLE', { given: a.wantedOn!.slice(0, 40) }, 'wantedOn'),
    dated &&
      a.wantedOn !== null &&
      a.wantedOn < asOf &&
      fault('LISTING.WANTED_IN_PAST', { wantedOn: a.wantedOn, asOf }, 'wantedOn'),
    dated &&
      a.wantedOn !== null &&
      a.wantedOn > latestWantedOn(asOf) &&
      fault('LISTING.WANTED_TOO_LATE', { wantedOn: a.wantedOn, latest: latestWantedOn(asOf) }, 'wantedOn'),
  );
}

export function companyFaults(a: CompanyAnswers, asOf: LocalDate): readonly DomainError[] {
  const dated = isLocalDate(a.establishedOn);
  return faultsOf(
    a.establishedOn === ''
      ? fault('DATE.REQUIRED', {}, 'establishedOn')
      : !dated && fault('DATE.IMPOSSIBLE', { given: a.establishedOn.slice(0, 40) }, 'establishedOn'),
    dated &&
      a.establishedOn > asOf &&
      fault('LISTING.ESTABLISHED_AHEAD', { establishedOn: a.establishedOn, asOf }, 'establishedOn'),
    !/^[A-T]\d{2}$/.test(a.industry) && fault('LISTING.INDUSTRY', { given: a.industry.slice(0, 20) }, 'industry'),
    a.employees !== null &&
      (!Number.isInteger(a.employees) || a.employees < 0 || a.employees > MAX_EMPLOYEES) &&
      fault('LISTING.EMPLOYEES', { given: a.employees, max: MAX_EMPLOYEES }, 'employees'),
    a.revenueFen !== null &&
      (!Number.isSafeInteger(a.revenueFen) || a.revenueFen < 0 || a.revenueFen > MAX_REVENUE_FEN) &&
      fault('LISTING.REVENUE', { given: a.revenueFen, maxFen: MAX_REVENUE_FEN }, 'revenueFen'),
    textFault(cleanText(a.contactName), 'contactName', 120),
    textFault(cleanText(a.contactPhone), 'contactPhone', 40),
    cleanText(a.contactPhone) !== '' &&
      !/^[+\d][\d\s()\-转]{5,39}$/.test(cleanText(a.contactPhone)) &&
      fault('LISTING.PHONE', {}, 'contactPhone'),
    textFault(cleanText(a.introduction ?? ''), 'introduction', INTRODUCTION_LENGTH, false),
  );
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
