import type { Citation, LocalDate } from '@zhiya/kernel';
import type {
  Bilingual,
  Classification,
  ConditionTest,
  Designation,
  EnterpriseSize,
  FeeKind,
  IpType,
  Lang,
  Party,
  RuleKind,
  SupportKind,
} from '@zhiya/policy-catalogue';
import type { Step } from './steps';

/** A payment that a case names, in fen. */
export interface Payment {
  readonly on: LocalDate;
  readonly amount: bigint;
}

/** What may be said of an enterprise. Absent is unknown. */
export interface EnterpriseFacts {
  readonly size?: EnterpriseSize | undefined;
  readonly registeredOn?: LocalDate | undefined;
  readonly annualRevenue?: bigint | undefined;
}
/** What may be said of a loan. Absent is unknown. Rates and shares are decimals as text. */
export interface LoanFacts {
  readonly id?: string | undefined;
  readonly principal?: bigint | undefined;
  readonly ipTypes?: readonly IpType[] | undefined;
  readonly contractOn?: LocalDate | undefined;
  readonly maturesOn?: LocalDate | undefined;
  readonly annualRate?: string | undefined;
  readonly ipShare?: string | undefined;
  readonly firstPledge?: boolean | undefined;
  readonly registeredOn?: LocalDate | undefined;
  readonly settledOn?: LocalDate | undefined;
  readonly inPool?: boolean | undefined;
  readonly borrowerOwnsRights?: boolean | undefined;
  readonly borrowerOutstanding?: bigint | undefined;
  readonly classification?: Classification | undefined;
  readonly chargesOther?: boolean | undefined;
}

export interface EstimateCase {
  readonly programme: string;
  readonly asOf: LocalDate;
  readonly enterprise: EnterpriseFacts & { readonly division: string };
  readonly loans: readonly (LoanFacts & { readonly id: string; readonly interestPaid: readonly Payment[] })[];
  readonly fees: readonly (Payment & { readonly kind: FeeKind })[];
  /** `programme`: under which it was received, where not under the one that is asked. */
  readonly alreadyReceived: readonly {
    readonly kind: SupportKind;
    readonly year: number;
    readonly amount: bigint;
    readonly programme?: string | undefined;
  }[];
  /** Kinds and years for which nothing is claimed under this programme, because they are claimed under another. */
  readonly unclaimed?: readonly KindYear[] | undefined;
}
export interface KindYear {
  readonly kind: SupportKind;
  readonly year: number;
}

export interface CompensateCase {
  readonly programme: string;
  readonly asOf: LocalDate;
  readonly enterprise?: EnterpriseFacts | undefined;
  readonly fund: { readonly balance: bigint; readonly compensatedThisYear?: bigint | undefined };
  readonly bank: {
    readonly coveredLoanTotal: bigint;
    readonly compensatedToDate: bigint;
    readonly compensatedThisYear?: bigint | undefined;
  };
  readonly loan: LoanFacts & {
    readonly ipTypes: readonly IpType[];
    /** A decimal between 0 and 1, as text. */
    readonly ipShare: string;
    /** What has counted of the same borrower's earlier loans of the year. */
    readonly borrowerCounted?: bigint | undefined;
    readonly unpaidPrincipal: bigint;
    readonly unpaidInterest: bigint;
    readonly recovered: bigint;
    readonly paidByInsurer: bigint;
    readonly paidByGuarantor: bigint;
    readonly overdueSince: LocalDate;
    /** What has gone back to the parties since, of what came in before this recovery. */
    readonly returnedToDate?: bigint | undefined;
  };
  readonly recovery: bigint | null;
  /** Costs of realisation: they come off the recovery before anybody has a part of it. */
  readonly recoveryCosts?: bigint | undefined;
}
/** What limits are measured by: the fund, the bank, and what has been counted of the borrower. */
export interface LimitFacts extends Pick<CompensateCase, 'asOf' | 'fund' | 'bank'> {
  readonly loan: Pick<CompensateCase['loan'], 'borrowerCounted'>;
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

/** A fact that an answer waits for: where in the case it goes, and what it is. */
export interface Needed {
  readonly fact: string;
  readonly title: Bilingual;
}
/** A condition that is not met. */
export interface Blocker {
  readonly condition: string;
  readonly title: Bilingual;
  /** The loan it is about; null where the enterprise is meant. */
  readonly subject: string | null;
  readonly actual: string;
  readonly required: string;
  readonly test: ConditionTest;
  readonly citation: Citation;
}
/** Not computed: because a condition is not met, or because something is not known. Never zero. */
export interface Open {
  readonly status: 'INELIGIBLE' | 'UNKNOWN';
  readonly needed: readonly Needed[];
  readonly blockers: readonly Blocker[];
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
  /** Of a value that nobody has compared with its text: from where we have it. */
  readonly unverified?: 'mirror' | 'recollection' | 'unknown' | undefined;
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
  /** The cap that bound; null where none did. */
  readonly boundBy: string | null;
  readonly amount: A;
  readonly segments?: readonly Segment<A>[];
}
/** Support of a kind and year that is not computed, with the reason. */
export interface OpenItem<A> extends Trace, Open {
  readonly kind: SupportKind;
  readonly year: number;
  /** The part of it that is known. */
  readonly base: A;
}
export interface Assessment<A> {
  readonly programme: string;
  readonly notApplicable: Step | null;
  /** Whether anything but payments and caps is asked, so that an answer has a status. */
  readonly isConditional: boolean;
  /** What is not known of the programme itself; with anything here nothing is computed. */
  readonly missing: readonly Bilingual[];
  readonly items: readonly SupportItem<A>[];
  readonly open: readonly OpenItem<A>[];
  /** Of what is computed; null where something is unknown. */
  readonly total: A | null;
}

export interface PartyAmount<A> {
  readonly party: Party;
  readonly amount: A;
}
/** What limits leave, and what they wait for. */
export interface LimitsLeft<A> extends Trace {
  readonly limits: readonly { readonly name: string; readonly remaining: A }[];
  readonly boundBy: null;
  readonly needed: readonly Needed[];
}
export interface Compensation<A> extends Trace {
  readonly programme: string;
  readonly base: A;
  /** The part of the base that counts, where a limit binds the base. */
  readonly counted: A;
  /** null where tiers give each part of the base a rate of its own. */
  readonly rate: string | null;
  readonly uncapped: A;
  readonly limits: readonly { readonly name: string; readonly remaining: A }[];
  /** The limit that bound; null where none did. */
  readonly boundBy: string | null;
  readonly payable: A;
  readonly shares: readonly PartyAmount<A>[];
  readonly returns: readonly PartyAmount<A>[] | null;
}
/** A loss on which nothing is computed, with the reason. */
export interface OpenCompensation<A> extends Trace, Open {
  readonly programme: string;
  readonly base: A;
  readonly missing: readonly Bilingual[];
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
