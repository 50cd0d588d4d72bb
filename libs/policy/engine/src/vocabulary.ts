import type { Citation, LocalDate } from '@zhiya/kernel';
import type { Bilingual, Designation, FeeKind, IpType, Lang, Party, RuleKind, SupportKind } from '@zhiya/policy-catalogue';
import type { Step } from './steps';

/** A payment that a case names, in fen. */
export interface Payment {
  readonly on: LocalDate;
  readonly amount: bigint;
}

export interface EstimateCase {
  readonly programme: string;
  readonly asOf: LocalDate;
  readonly enterprise: { readonly division: string };
  readonly loans: readonly { readonly id: string; readonly interestPaid: readonly Payment[] }[];
  readonly fees: readonly (Payment & { readonly kind: FeeKind })[];
  readonly alreadyReceived: readonly { readonly kind: SupportKind; readonly year: number; readonly amount: bigint }[];
}

export interface CompensateCase {
  readonly programme: string;
  readonly asOf: LocalDate;
  readonly fund: { readonly balance: bigint };
  readonly bank: { readonly coveredLoanTotal: bigint; readonly compensatedToDate: bigint };
  readonly loan: {
    readonly ipTypes: readonly IpType[];
    /** A decimal between 0 and 1, as text. */
    readonly ipShare: string;
    readonly unpaidPrincipal: bigint;
    readonly unpaidInterest: bigint;
    readonly recovered: bigint;
    readonly paidByInsurer: bigint;
    readonly paidByGuarantor: bigint;
    readonly overdueSince: LocalDate;
  };
  readonly recovery: bigint | null;
}

export interface IndicatorCase {
  readonly plan: string;
  readonly indicator: string;
  readonly designations: readonly Designation[];
  /** Tells the period where the plan binds every year. */
  readonly year: number;
  readonly asOf: LocalDate;
  /** Fen where the indicator is in yuan, parts of 10^-10 where it is a rate, else a count. */
  readonly baseline: bigint | null;
  readonly actual: bigint;
}

/** A reading that had to be chosen, as it stands in an answer. */
export interface Assumption {
  readonly parameter: string;
  readonly value: string;
  readonly note: Bilingual;
}
/** A dated value that an answer used. */
export interface UsedParameter {
  readonly parameter: string;
  readonly value: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly citation: Citation;
}
/** What every answer carries so that each yuan explains itself. */
export interface Trace {
  readonly citations: readonly Citation[];
  readonly steps: readonly Step[];
  readonly assumptions: readonly Assumption[];
  readonly parameters: readonly UsedParameter[];
}

export interface Segment<A> {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly base: A;
  readonly rate: string;
  readonly citations: readonly Citation[];
}
export interface SupportItem<A> extends Trace {
  readonly kind: SupportKind;
  readonly year: number;
  readonly base: A;
  /** null where it changed within the year: see `segments`. */
  readonly rate: string | null;
  readonly uncapped: A;
  readonly capRemaining: A | null;
  readonly amount: A;
  readonly segments?: readonly Segment<A>[];
}
export interface Assessment<A> {
  readonly programme: string;
  readonly notApplicable: Step | null;
  readonly items: readonly SupportItem<A>[];
  readonly total: A;
}

export interface PartyAmount<A> {
  readonly party: Party;
  readonly amount: A;
}
export interface Compensation<A> extends Trace {
  readonly programme: string;
  readonly base: A;
  readonly rate: string;
  readonly uncapped: A;
  readonly limits: readonly { readonly name: string; readonly remaining: A }[];
  /** The limit that bound; null where none did. */
  readonly boundBy: string | null;
  readonly payable: A;
  readonly shares: readonly PartyAmount<A>[];
  readonly returns: readonly PartyAmount<A>[] | null;
}

export type IndicatorStatus = 'MET' | 'MISSED' | 'ON_TRACK' | 'BEHIND' | 'JUDGEMENT' | 'NOT_APPLICABLE' | 'UNDEFINED';
export interface Standing extends Trace {
  readonly indicator: string;
  readonly rule: RuleKind | null;
  readonly threshold: string | null;
  readonly target: string | null;
  readonly actual: string;
  readonly attainment: string | null;
  readonly growth: string | null;
  readonly projected: string | null;
  readonly status: IndicatorStatus;
}

export type { Lang };
