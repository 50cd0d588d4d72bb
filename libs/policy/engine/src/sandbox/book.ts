import type { LocalDate } from '@zhiya/kernel';
import type { FeeKind, Programme, SupportKind } from '@zhiya/policy-catalogue';
import type { Assumption, EnterpriseFacts, EstimateCase, LoanFacts, Payment, UsedParameter } from '../vocabulary';

/** An enterprise with everything it paid, and with whom: what a rule that might be is tried on. Amounts in fen, without a bound. */
export interface BookEntry {
  readonly id: string;
  readonly name: string;
  readonly division: string;
  readonly facts?: EnterpriseFacts | undefined;
  readonly loans: readonly (LoanFacts & {
    readonly id: string;
    readonly bank: string | null;
    readonly interestPaid: readonly Payment[];
  })[];
  readonly fees: readonly (Payment & { readonly kind: FeeKind; readonly bank: string | null })[];
  readonly received: readonly { readonly kind: SupportKind; readonly year: number; readonly amount: bigint }[];
}
export type Book = readonly BookEntry[];

/** Where an item stands under one of the two rules. What is not known has no amount: it is never zero. */
export type SideStatus = 'COMPUTED' | 'INELIGIBLE' | 'UNKNOWN' | 'NONE';
export interface Side {
  readonly status: SideStatus;
  readonly amount: bigint | null;
  /** The cap that bound; null where none did. */
  readonly boundBy: string | null;
}
/** One enterprise, kind and year under both rules. */
export interface SimulatedRow {
  readonly enterprise: string;
  readonly name: string;
  readonly kind: SupportKind;
  readonly year: number;
  readonly base: bigint;
  readonly before: Side;
  readonly after: Side;
  /** null where either side is unknown. */
  readonly difference: bigint | null;
  /** [month, before, after] of what is known on both sides. */
  readonly months: readonly (readonly [month: string, before: bigint, after: bigint])[];
  readonly banks: readonly string[];
  /** What an unknown side waits for, by the path of a case without its places. */
  readonly needed: readonly { readonly fact: string; readonly zh: string; readonly en: string }[];
}
export interface EntryResult {
  readonly rows: readonly SimulatedRow[];
  /** Whether either rule is for enterprises of this division at all. */
  readonly isOutside: boolean;
  readonly parameters: readonly (UsedParameter & { readonly side: 'BEFORE' | 'AFTER' })[];
}

/** How a year's amount falls on its months: chosen here, because no programme speaks of it. */
export const MONTH_READING: Assumption = {
  parameter: 'SANDBOX_MONTHS',
  value: 'FIRST_PAID_FIRST',
  note: {
    zh: '各月成本：全年金额按支付先后计入，先付先计，至年度金额用完为止；各月之和等于全年',
    en: 'cost by month: the amount of a year is counted in the order of payment, first paid first, until it is used up; the months sum to the year',
  },
};

export const questionOf = (entry: BookEntry, programme: Programme, asOf: LocalDate): EstimateCase => ({
  programme: programme.id,
  asOf,
  enterprise: { ...entry.facts, division: entry.division },
  loans: entry.loans.map(({ bank: _, ...loan }) => loan),
  fees: entry.fees.map(({ bank: _, ...fee }) => fee),
  alreadyReceived: entry.received,
});
