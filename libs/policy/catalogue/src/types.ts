import type { LocalDate } from '@zhiya/kernel';
import type { Obligation } from './obligation';
import type { Programme, Reading } from './programme-types';

export * from './programme-types';

export type Lang = 'zh' | 'en';
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** How sure we are of a text: read in the source itself, in a copy of it, remembered, our own reading of a silent source, or not known at all. */
export const CONFIDENCES = ['official', 'mirror', 'recollection', 'reading', 'unknown'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const UNITS = [
  'yuan',
  'ratio',
  'shares',
  'tiers',
  'tiered-shares',
  'month-day',
  'count',
  'days',
  'working-days',
  'months',
  'years',
  'yuan-by-year',
] as const;
export type Unit = (typeof UNITS)[number];

export const IP_TYPES = ['PATENT', 'TRADEMARK', 'COPYRIGHT', 'GEOGRAPHICAL_INDICATION', 'LAYOUT_DESIGN'] as const;
export type IpType = (typeof IP_TYPES)[number];
export const SUPPORT_KINDS = ['INTEREST_SUBSIDY', 'VALUATION_FEE_SUBSIDY', 'PREMIUM_SUBSIDY'] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];
export const FEE_KINDS = ['VALUATION', 'PLEDGE_INSURANCE_PREMIUM'] as const;
export type FeeKind = (typeof FEE_KINDS)[number];
export const PARTIES = ['FUND', 'BANK', 'INSURER', 'GUARANTOR', 'EVALUATOR'] as const;
export type Party = (typeof PARTIES)[number];
export const DESIGNATIONS = ['PLEDGE_PILOT', 'INSURANCE_PILOT', 'STRONG_CITY', 'OPERATION_KEY_CITY'] as const;
export type Designation = (typeof DESIGNATIONS)[number];

/** Who a document is of; a standard, national or of a group, is of nobody's government. */
export const DOCUMENT_LEVELS = ['NATIONAL', 'PROVINCE', 'CITY', 'STANDARD'] as const;
export type DocumentLevel = (typeof DOCUMENT_LEVELS)[number];

export interface Clause {
  readonly id: string;
  /** Where in the document: chapter, article, paragraph. */
  readonly locator: string;
  /** What it says, in our words. */
  readonly summary: Bilingual;
  /** Its own words, short; empty where the text is not on file. */
  readonly quote: string;
  readonly confidence: Confidence;
}

export interface PolicyDocument {
  readonly id: string;
  readonly number: string | null;
  readonly issuer: string;
  readonly title: Bilingual;
  /** Signed on; the day printed beneath the text. */
  readonly issuedOn: LocalDate | null;
  /** Made public on, where that day is known by itself. */
  readonly publishedOn: LocalDate | null;
  readonly effectiveFrom: LocalDate | null;
  /** First day on which it no longer applies. */
  readonly effectiveUntil: LocalDate | null;
  readonly level: DocumentLevel;
  readonly division: string;
  /** Whether quotes were compared with the text itself. */
  readonly textOnFile: boolean;
  readonly source: string;
  readonly sourceUrl: string | null;
  /** Documents whose place it takes. */
  readonly supersedes: readonly string[];
  /** Documents that its text names. */
  readonly names: readonly string[];
  readonly checkedOn: LocalDate;
  readonly clauses: readonly Clause[];
}

export interface Reference {
  readonly document: string;
  readonly clause: string;
  /** A part of the clause's quote; all of it where absent. */
  readonly quote?: string;
}

/** One band of a table by year: from the n-th to the m-th year, the amount in yuan. */
export interface YearBand {
  readonly from: number;
  readonly to: number;
  readonly amount: string;
}
/** One tier of a table by amount: up to and with so many yuan (null: without end), the rate, or the shares of a loss. */
export interface RateTier {
  readonly upTo: string | null;
  readonly rate: string;
}
export interface ShareTier {
  readonly upTo: string | null;
  readonly shares: Readonly<Record<string, string>>;
}
export type ParameterValue =
  string | Readonly<Record<string, string>> | readonly YearBand[] | readonly RateTier[] | readonly ShareTier[];

export interface DatedValue {
  readonly from: LocalDate;
  /** First day on which it no longer applies; null: without end. */
  readonly until: LocalDate | null;
  /** null: repealed for this interval. */
  readonly value: ParameterValue | null;
  readonly reference: Reference;
  readonly confidence: Confidence;
}

export const FILING_CHANNELS = ['WINDOW', 'MAIL', 'ONLINE'] as const;
export type FilingChannel = (typeof FILING_CHANNELS)[number];
export const EXAMINATION_STAGES = ['ACCEPTANCE', 'EXAMINATION'] as const;
export type ExaminationStage = (typeof EXAMINATION_STAGES)[number];
/** Written in the rules; promised by a place; or how a window works, where that reads the rule otherwise. */
export const EXAMINATION_FORCES = ['RULE', 'PROMISE', 'PRACTICE'] as const;
export type ExaminationForce = (typeof EXAMINATION_FORCES)[number];
/** Of a time for examination: at which registry, for which stage, by which channel and where. */
export interface Examines {
  readonly registry: RegistryId;
  readonly stage: ExaminationStage;
  readonly channel: FilingChannel | 'ANY';
  readonly division: string;
  readonly force: ExaminationForce;
}

export interface Parameter {
  readonly id: string;
  readonly title: Bilingual;
  readonly unit: Unit;
  readonly examines?: Examines;
  readonly values: readonly DatedValue[];
}

/** EXCESS_AT_MOST: a rate exceeds another of the same body by so much at most; it is a state, of which there is no progress. */
export type RuleKind = 'GROWTH_AT_LEAST' | 'COUNT_AT_LEAST' | 'ABOUT' | 'EXCESS_AT_MOST';
export type Outside = 'JUDGEMENT' | 'NOT_APPLICABLE';

/** Who a threshold binds; the first row that fits a city counts. */
export interface Binding {
  readonly anyOf?: readonly Designation[];
  readonly noneOf?: readonly Designation[];
  readonly threshold: string;
}

export interface IndicatorRule {
  readonly id: string;
  readonly title: Bilingual;
  readonly unit: 'yuan' | 'count' | 'ratio';
  readonly rule: RuleKind;
  readonly bindings: readonly Binding[];
  /** What is said of a city that no row binds, and where that is written. */
  readonly otherwise: { readonly status: Outside; readonly reference: Reference } | null;
  /** Parameter: the part of the target from which it counts as met (ABOUT). */
  readonly tolerance: string | null;
}

export interface Plan {
  readonly id: string;
  readonly title: Bilingual;
  readonly document: string;
  readonly year: number;
  /** Whether it binds every calendar year from `year` on; `period` is then that of the first. */
  readonly everyYear: boolean;
  /** Both days count. */
  readonly period: { readonly from: LocalDate; readonly last: LocalDate };
  /** Whether a case must say which designations its city holds. */
  readonly designations: readonly Designation[];
  readonly parameters: readonly Parameter[];
  readonly readings: readonly Reading[];
  readonly indicators: readonly IndicatorRule[];
}

export const FIGURE_UNITS = ['yuan', 'count', 'ratio'] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];
/** What a printed figure says of itself: 约, 左右; 近, 接近; 余. */
export const FIGURE_PRECISIONS = ['ABOUT', 'BELOW', 'ABOVE'] as const;
export type FigurePrecision = (typeof FIGURE_PRECISIONS)[number];

/** A figure as a document prints it, with what it measures. */
export interface PublishedFigure {
  readonly id: string;
  readonly division: string;
  readonly metric: string;
  readonly basis: Bilingual;
  readonly period: { readonly from: LocalDate; readonly last: LocalDate };
  readonly unit: FigureUnit;
  readonly value: string;
  /** Of a range its upper end. */
  readonly upper?: string;
  /** Absent: printed as it is. */
  readonly precision?: FigurePrecision;
  readonly printed: string;
  readonly reference: Reference;
}

export type RightKind = 'PATENT' | 'TRADEMARK' | 'COPYRIGHT';
export type RegistryId = 'CNIPA_PATENT' | 'CNIPA_TRADEMARK' | 'COPYRIGHT_CENTRE';

export const GROUND_CHECKS = [
  'PLEDGOR_IS_NOT_OWNER',
  'RIGHT_ENDED_OR_INVALID',
  'NOT_GRANTED',
  'ANNUAL_FEE_UNPAID',
  'SUSPENDED_OR_PRESERVED',
  'DEBT_OUTLASTS_RIGHT',
  'CONTRACT_LACKS_ITEMS',
  'CO_OWNER_CONSENT_MISSING',
  'ALREADY_PLEDGED',
  'SAME_DAY_APPLICATION',
  'INVALIDATION_PENDING',
  'FORFEITURE_CLAUSE',
  'CONTRACT_UNLAWFUL',
  'SEIZED_BY_COURT',
  'SIMILAR_MARKS_LEFT_OUT',
  'OWNERSHIP_DISPUTED',
  'OTHER',
] as const;
export type GroundCheck = (typeof GROUND_CHECKS)[number];

export interface RefusalGroundData {
  /** Stable across versions: the same matter keeps its code. */
  readonly code: string;
  /** What a pre-flight looks at. */
  readonly check: GroundCheck;
  readonly title: Bilingual;
  readonly effect: 'REFUSAL' | 'REFUSAL_UNLESS_DECLARED';
  readonly curable: boolean;
  readonly cure: Bilingual | null;
  readonly clause: string;
  readonly confidence: Confidence;
}

export interface PledgeRules {
  readonly id: string;
  readonly right: RightKind;
  readonly registry: RegistryId;
  readonly versions: readonly {
    readonly id: string;
    readonly document: string;
    readonly from: LocalDate;
    readonly until: LocalDate | null;
    /** FULL: every ground of the text is listed; PARTIAL: others may exist. */
    readonly completeness: 'FULL' | 'PARTIAL';
    readonly grounds: readonly RefusalGroundData[];
  }[];
}

export interface StatutoryTable {
  readonly id: string;
  readonly title: Bilingual;
  readonly parameters: readonly Parameter[];
}

export interface Catalogue {
  readonly documents: readonly PolicyDocument[];
  readonly programmes: readonly Programme[];
  readonly plans: readonly Plan[];
  readonly obligations: readonly Obligation[];
  readonly figures: readonly PublishedFigure[];
  readonly pledgeRules: readonly PledgeRules[];
  readonly statutory: readonly StatutoryTable[];
}
