import type { LocalDate } from '@zhiya/kernel';
import type { FactId } from './facts';
import type { Bilingual, FeeKind, IpType, Parameter, Party, Reference, SupportKind } from './types';

/** Where the source is silent and something had to be chosen: said with every answer that rests on it. */
export interface Reading {
  readonly parameter: string;
  /** The choice itself, or the parameter whose value it is. */
  readonly value?: string;
  readonly takes?: string;
  readonly note: Bilingual;
  /** ESTIMATE, COMPENSATE, PAYMENT, RUNNING, or an indicator's id. */
  readonly scopes: readonly string[];
}

/** Statutory tables of rates that others refer to. */
export const REFERENCE_SERIES = ['LPR_1Y'] as const;
export type ReferenceSeries = (typeof REFERENCE_SERIES)[number];
/** Which month's reference rate: that before the contract was signed, that of signing, or December of the year of payment. */
export const REFERENCE_MONTHS = ['BEFORE_CONTRACT', 'OF_CONTRACT', 'DECEMBER_OF_PAYMENT'] as const;
export type ReferenceMonth = (typeof REFERENCE_MONTHS)[number];

/** A rate told by another: the reference rate of a month times a parameter, or plus one. «LPR × 60 %» stays so. */
export interface ReferenceRate {
  readonly series: ReferenceSeries;
  readonly month: ReferenceMonth;
  readonly times?: string;
  readonly plus?: string;
}

export const CONDITION_TESTS = ['IS', 'ONE_OF', 'INCLUDES_ANY', 'AT_LEAST', 'AT_MOST'] as const;
export type ConditionTest = (typeof CONDITION_TESTS)[number];
/** Something that must hold for support to be due. A fact that nobody stated leaves it open: unknown, never met nor failed. */
export interface ConditionRule {
  readonly id: string;
  readonly title: Bilingual;
  readonly fact: FactId;
  readonly test: ConditionTest;
  /** IS, ONE_OF, INCLUDES_ANY: what is allowed. */
  readonly values?: readonly string[];
  /** AT_LEAST, AT_MOST: the parameter, or the reference rate, on the other side; equality meets both. */
  readonly parameter?: string;
  readonly referenceRate?: ReferenceRate;
  readonly reference: Reference;
}

/**
 * How much of the base: a parameter of unit `ratio`; a reference rate in place of the rate paid, at most that; or tiers by the size of
 * the base, the tier it falls into for all of it (WHOLE) or each tier for its own part (PROGRESSIVE).
 */
export type RateRule =
  string | { readonly instead: ReferenceRate } | { readonly tiers: string; readonly mode: 'WHOLE' | 'PROGRESSIVE' };

/** How the months of a term are counted: whole ones alone, or one that has begun as a whole one. */
export const MONTH_COUNTS = ['WHOLE', 'BEGUN'] as const;
export type MonthCount = (typeof MONTH_COUNTS)[number];
/**
 * Of what support is a part: interest or a fee, in the year in which it was paid; or the principal of a loan, once, in the year of its
 * contract. `underAYear`: of a term under a year so many twelfths as it has months; where it is absent the principal counts whole.
 */
export type SupportBase =
  | { readonly of: 'INTEREST_PAID' }
  | { readonly of: 'PRINCIPAL'; readonly underAYear?: MonthCount }
  | { readonly of: 'FEE'; readonly fee: FeeKind };

export const CAP_SCOPES = ['LOAN', 'BORROWER_YEAR', 'LIFETIME'] as const;
export interface CapRule {
  readonly name: string;
  readonly per: (typeof CAP_SCOPES)[number];
  /** Parameter of unit `yuan`. */
  readonly limit: string;
  /** Kinds of support that use it up together; its own kind alone where absent. */
  readonly shared?: readonly SupportKind[];
}

export interface SupportRule {
  readonly kind: SupportKind;
  readonly base: SupportBase;
  readonly rate: RateRule;
  /** Interest above this rate does not count. */
  readonly countedUpTo?: ReferenceRate;
  /** Of a mixed pledge, only the part secured by intellectual property counts: the case must state it. */
  readonly byIpShare?: boolean;
  /** Applied in this order. */
  readonly caps: readonly CapRule[];
  readonly conditions?: readonly ConditionRule[];
  /** Last day to claim: month and day in the year of payment or so many years after it. */
  readonly claimUntil?: { readonly parameter: string; readonly yearsAfter: number };
}

/** What support of the same kind for the same year under another programme does to this one's. */
export interface StackingRule {
  readonly kinds: readonly SupportKind[];
  /** EXCLUDES: none beside it; TOPS_UP: what others paid is taken off. */
  readonly rule: 'EXCLUDES' | 'TOPS_UP';
  readonly reference: Reference;
}

/** What a limit is measured against: the part of the loss that counts, or the amount to be paid. */
export type LimitSide = 'BASE' | 'PAYABLE';
export type LimitRule = { readonly name: string; readonly on?: LimitSide } & (
  | { readonly rule: 'SHARE_OF_COVERED_LOANS'; readonly ratio: string }
  | { readonly rule: 'FUND_BALANCE' }
  | { readonly rule: 'PER_LOAN'; readonly limit: string }
  | { readonly rule: 'BORROWER_YEAR' | 'BANK_YEAR' | 'CITY_YEAR'; readonly limit: string }
);
export type LimitKind = LimitRule['rule'];

/**
 * How what comes in after compensation goes back, costs of realisation taken off: to all in proportion to what they bore; or to the
 * parties named first, one after the other until each has back what it bore, and the rest to the others in proportion.
 */
export type RecoveryRule = { readonly reference: Reference } & (
  { readonly rule: 'PRO_RATA' } | { readonly rule: 'IN_ORDER'; readonly first: readonly Party[] }
);

export interface CompensationRule {
  /** Kinds of right of which the pledge must hold one. */
  readonly covers: readonly IpType[];
  /** Parameter of unit `shares`, or tiers of unit `tiered-shares` by the borrower's balance: who bears which part of a loss within the limits. */
  readonly shares: string | { readonly tiers: string; readonly by: FactId; readonly mode: 'WHOLE' | 'PROGRESSIVE' };
  /** Whose share the limits bind and who bears what exceeds them, and every rounding. */
  readonly payer: Party;
  readonly excessTo: Party;
  readonly limits: readonly LimitRule[];
  readonly conditions?: readonly ConditionRule[];
  /** In proportion where the programme says nothing of it. */
  readonly recovery?: RecoveryRule;
  readonly reference: Reference;
}

/** Above its threshold no new loan enters; claims of loans already covered are not touched. */
export interface BreakerRule {
  readonly id: string;
  readonly title: Bilingual;
  readonly fact: FactId;
  readonly threshold: string;
  readonly reference: Reference;
}

export interface Programme {
  readonly id: string;
  readonly title: Bilingual;
  readonly division: string;
  readonly documents: readonly string[];
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly parameters: readonly Parameter[];
  readonly readings: readonly Reading[];
  readonly estimate: {
    readonly items: readonly SupportRule[];
    readonly conditions?: readonly ConditionRule[];
    readonly stacking?: StackingRule;
  } | null;
  readonly compensate: CompensationRule | null;
  readonly breakers?: readonly BreakerRule[];
  /** What is not known of it: with anything here it is a document only, and every question is answered UNKNOWN. */
  readonly missing?: readonly Bilingual[];
}
