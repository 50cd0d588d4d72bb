import {
  assertFen,
  fault,
  faultsOf,
  invariant,
  isLocalDate,
  sumFen,
  type DomainError,
  type Fen,
  type LocalDate,
} from '@zhiya/kernel';
import { FUND_ACCOUNTS, type FundAccountCode } from './fund-accounts';

/** Debit is positive, credit negative: the postings of an entry sum to zero. */
export interface Posting {
  readonly account: FundAccountCode;
  readonly amountFen: Fen;
}

export const JOURNAL_KINDS = [
  'CONTRIBUTION',
  'INTEREST',
  'BANK_CHARGE',
  'SUBSIDY_APPROVED',
  'SUBSIDY_PAID',
  'COVERAGE_ENTERED',
  'COVERAGE_RELEASED',
  'COMPENSATION_PAID',
  'RECOVERY_RECEIVED',
  'REVERSAL',
] as const;
export type JournalKind = (typeof JOURNAL_KINDS)[number];
/** What a person may enter by hand, through maker and checker; the rest follows from a claim or a coverage. */
export const MANUAL_KINDS = ['CONTRIBUTION', 'INTEREST', 'BANK_CHARGE'] as const satisfies readonly JournalKind[];
export type ManualKind = (typeof MANUAL_KINDS)[number];

export interface JournalEntry {
  readonly kind: JournalKind;
  readonly valueDate: LocalDate;
  /** What it follows from: 'subsidy-claim', 'coverage', 'fund-movement' … and its id. */
  readonly sourceType: string;
  readonly sourceId: string;
  readonly postings: readonly Posting[];
}

export interface MovementInput {
  readonly amountFen: Fen;
  readonly valueDate: LocalDate;
  readonly sourceType: string;
  readonly sourceId: string;
}

/** One source makes one entry of a kind: a unique key in the database keeps a replay from being booked twice. */
export const journalKey = (e: Pick<JournalEntry, 'kind' | 'sourceType' | 'sourceId'>): string =>
  `${e.kind}:${e.sourceType}:${e.sourceId}`;

const PAIRS: Readonly<
  Record<Exclude<JournalKind, 'REVERSAL'>, readonly [debit: FundAccountCode, credit: FundAccountCode]>
> = {
  CONTRIBUTION: ['CASH', 'CONTRIBUTIONS'],
  INTEREST: ['CASH', 'INTEREST_INCOME'],
  BANK_CHARGE: ['BANK_CHARGES', 'CASH'],
  SUBSIDY_APPROVED: ['SUBSIDY_EXPENSE', 'SUBSIDIES_PAYABLE'],
  SUBSIDY_PAID: ['SUBSIDIES_PAYABLE', 'CASH'],
  COVERAGE_ENTERED: ['COVERED_LOANS', 'COVERED_LOANS_CONTRA'],
  COVERAGE_RELEASED: ['COVERED_LOANS_CONTRA', 'COVERED_LOANS'],
  COMPENSATION_PAID: ['COMPENSATION_EXPENSE', 'CASH'],
  RECOVERY_RECEIVED: ['CASH', 'RECOVERIES'],
};

function entry(kind: Exclude<JournalKind, 'REVERSAL'>, m: MovementInput): JournalEntry {
  invariant(assertFen(m.amountFen) > 0, 'a movement has a positive amount');
  const [debit, credit] = PAIRS[kind];
  return {
    kind,
    valueDate: m.valueDate,
    sourceType: m.sourceType,
    sourceId: m.sourceId,
    postings: [
      { account: debit, amountFen: m.amountFen },
      { account: credit, amountFen: -m.amountFen },
    ],
  };
}

export const contributionReceived = (m: MovementInput): JournalEntry => entry('CONTRIBUTION', m);
export const interestReceived = (m: MovementInput): JournalEntry => entry('INTEREST', m);
export const bankChargePaid = (m: MovementInput): JournalEntry => entry('BANK_CHARGE', m);
/** A subsidy is an expense when it is approved: what is owed shows in the books before it is paid. */
export const subsidyApproved = (m: MovementInput): JournalEntry => entry('SUBSIDY_APPROVED', m);
export const subsidyPaid = (m: MovementInput): JournalEntry => entry('SUBSIDY_PAID', m);
export const coverageEntered = (m: MovementInput): JournalEntry => entry('COVERAGE_ENTERED', m);
export const coverageReleased = (m: MovementInput): JournalEntry => entry('COVERAGE_RELEASED', m);
export const compensationPaid = (m: MovementInput): JournalEntry => entry('COMPENSATION_PAID', m);
export const recoveryReceived = (m: MovementInput): JournalEntry => entry('RECOVERY_RECEIVED', m);
export const manualEntry = (kind: ManualKind, m: MovementInput): JournalEntry => entry(kind, m);

/** Nothing posted is edited: a wrong entry is answered by its mirror, under its own date. */
export const reversalOf = (e: JournalEntry, valueDate: LocalDate): JournalEntry => ({
  kind: 'REVERSAL',
  valueDate,
  sourceType: 'journal',
  sourceId: journalKey(e),
  postings: e.postings.map((p) => ({ account: p.account, amountFen: -p.amountFen })),
});

/** What an entry takes out of cash; 0 where money comes in or cash is not touched. */
export const cashOutOf = (e: Pick<JournalEntry, 'postings'>): Fen =>
  Math.max(0, -sumFen(e.postings.filter((p) => p.account === 'CASH').map((p) => p.amountFen)));

/** Faults of an entry read from outside; those built here have none. */
export function journalFaults(e: JournalEntry): readonly DomainError[] {
  const amounts = e.postings.map((p) => p.amountFen);
  const whole = amounts.every((a) => Number.isSafeInteger(a) && a !== 0);
  const sum = amounts.reduce((a, x) => a + BigInt(Number.isSafeInteger(x) ? x : 0), 0n);
  return faultsOf(
    e.postings.length < 2 && fault('FUND.TOO_FEW_POSTINGS', { postings: e.postings.length }),
    !whole && fault('FUND.AMOUNT', {}, 'amountFen'),
    whole && sum !== 0n && fault('FUND.UNBALANCED', { differenceFen: sum.toString() }),
    e.postings.some((p) => !(p.account in FUND_ACCOUNTS)) && fault('FUND.UNKNOWN_ACCOUNT', {}, 'account'),
    !isLocalDate(e.valueDate) && fault('DATE.IMPOSSIBLE', { given: e.valueDate.slice(0, 40) }, 'valueDate'),
  );
}
