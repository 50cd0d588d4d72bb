import { addDays, assertFen, fail, invariant, ok, type Fen, type LocalDate, type Result } from '@zhiya/kernel';
import {
  planOf,
  programmeOf,
  type Designation,
  type FeeKind,
  type IpType,
  type SupportKind,
} from '@zhiya/policy-catalogue';
import { compensation, limitsLeft } from './compensate';
import { assess, type ProgrammeLookup } from './estimate';
import { indicatorOf, needsBaseline, periodOf, standing } from './indicator';
import { decimal, mul, rational, round } from './rational';
import { inForce, used } from './trace';
import type {
  Assessment,
  Compensation,
  EnterpriseFacts,
  KindYear,
  LimitsLeft,
  LoanFacts,
  OpenCompensation,
  PartyAmount,
  Standing,
  UsedParameter,
} from './vocabulary';

/** The same computations for the server: integer fen in, integer fen and the structured trace out. */
interface PaidFen {
  readonly on: LocalDate;
  readonly amount: Fen;
}
export interface SupportQuestion {
  readonly programme: string;
  readonly asOf: LocalDate;
  readonly division: string;
  /** What is known of the enterprise beside its division; amounts in fen. */
  readonly enterprise?: EnterpriseFen;
  readonly loans: readonly (LoanFen & { readonly id: string; readonly interestPaid: readonly PaidFen[] })[];
  readonly fees?: readonly (PaidFen & { readonly kind: FeeKind })[];
  /** `programme`: under which it was received, where not under the one that is asked. */
  readonly alreadyReceived?: readonly {
    readonly kind: SupportKind;
    readonly year: number;
    readonly amount: Fen;
    readonly programme?: string | undefined;
  }[];
  /** Kinds and years for which nothing is claimed under this programme. */
  readonly unclaimed?: readonly KindYear[];
}
/** What is known of an enterprise; amounts in fen. */
export interface EnterpriseFen extends Omit<EnterpriseFacts, 'annualRevenue'> {
  readonly annualRevenue?: Fen | undefined;
}
/** What is known of a loan; amounts in fen. */
export interface LoanFen extends Omit<LoanFacts, 'principal' | 'borrowerOutstanding'> {
  readonly principal?: Fen | undefined;
  readonly borrowerOutstanding?: Fen | undefined;
}
export type SupportAssessment = Assessment<Fen>;

const big = (fen: Fen): bigint => BigInt(assertFen(fen));
const fen = (amount: bigint): Fen => assertFen(Number(amount));
const some = (v: Fen | undefined): bigint | undefined => (v === undefined ? undefined : big(v));
const payments = <P extends PaidFen>(list: readonly P[]) => list.map((p) => ({ ...p, amount: big(p.amount) }));

/** Throws where an amount exceeds the safe integers, in or out. */
export function assessSupport(q: SupportQuestion, programmes: ProgrammeLookup = programmeOf): SupportAssessment {
  const a = assess(
    {
      programme: q.programme,
      asOf: q.asOf,
      enterprise: { ...q.enterprise, annualRevenue: some(q.enterprise?.annualRevenue), division: q.division },
      loans: q.loans.map((l) => ({
        ...l,
        principal: some(l.principal),
        borrowerOutstanding: some(l.borrowerOutstanding),
        interestPaid: payments(l.interestPaid),
      })),
      fees: payments(q.fees ?? []),
      alreadyReceived: (q.alreadyReceived ?? []).map((r) => ({ ...r, amount: big(r.amount) })),
      unclaimed: q.unclaimed,
    },
    programmes,
  );
  return {
    ...a,
    items: a.items.map(({ segments, ...i }) => ({
      ...i,
      base: fen(i.base),
      uncapped: fen(i.uncapped),
      capRemaining: i.capRemaining === null ? null : fen(i.capRemaining),
      amount: fen(i.amount),
      ...(segments ? { segments: segments.map((s) => ({ ...s, base: fen(s.base) })) } : {}),
    })),
    open: a.open.map((i) => ({ ...i, base: fen(i.base) })),
    total: a.total === null ? null : fen(a.total),
  };
}

export interface LossQuestion {
  readonly programme: string;
  readonly asOf: LocalDate;
  readonly fundBalance: Fen;
  readonly coveredLoanTotal: Fen;
  readonly compensatedToDate: Fen;
  readonly ipTypes: readonly IpType[];
  /** Part of the loan that the intellectual property secures: a decimal between 0 and 1, as text. */
  readonly ipShare: string;
  readonly unpaidPrincipal: Fen;
  readonly unpaidInterest?: Fen;
  readonly recovered?: Fen;
  readonly paidByInsurer?: Fen;
  readonly paidByGuarantor?: Fen;
  readonly overdueSince: LocalDate;
  readonly recovery?: Fen;
  /** Costs of realisation, taken off the recovery first. */
  readonly recoveryCosts?: Fen;
  /** What went back to the parties of earlier recoveries. */
  readonly returnedToDate?: Fen;
  /** What else is known of the enterprise and the loan; absent is unknown. */
  readonly enterprise?: EnterpriseFen;
  readonly facts?: Omit<LoanFen, 'ipTypes' | 'ipShare'>;
  /** What yearly limits are measured by: of the same borrower, of the bank, of the city. */
  readonly countedThisYear?: { readonly borrower: Fen; readonly bank: Fen; readonly city: Fen };
}
export type LossCompensation = Compensation<Fen>;

/** What a fund pays on a loss, or why nothing is computed. Throws where an amount exceeds the safe integers, in or out. */
export function assessLoss(
  q: LossQuestion,
  programmes: ProgrammeLookup = programmeOf,
): LossCompensation | OpenCompensation<Fen> {
  const a = compensation(
    {
      programme: q.programme,
      asOf: q.asOf,
      ...(q.enterprise ? { enterprise: { ...q.enterprise, annualRevenue: some(q.enterprise.annualRevenue) } } : {}),
      fund: { balance: big(q.fundBalance), compensatedThisYear: some(q.countedThisYear?.city) },
      bank: {
        coveredLoanTotal: big(q.coveredLoanTotal),
        compensatedToDate: big(q.compensatedToDate),
        compensatedThisYear: some(q.countedThisYear?.bank),
      },
      loan: {
        ...q.facts,
        principal: some(q.facts?.principal),
        borrowerOutstanding: some(q.facts?.borrowerOutstanding),
        borrowerCounted: some(q.countedThisYear?.borrower),
        ipTypes: q.ipTypes,
        ipShare: q.ipShare,
        unpaidPrincipal: big(q.unpaidPrincipal),
        unpaidInterest: big(q.unpaidInterest ?? 0),
        recovered: big(q.recovered ?? 0),
        paidByInsurer: big(q.paidByInsurer ?? 0),
        paidByGuarantor: big(q.paidByGuarantor ?? 0),
        overdueSince: q.overdueSince,
        returnedToDate: some(q.returnedToDate),
      },
      recovery: q.recovery === undefined ? null : big(q.recovery),
      recoveryCosts: some(q.recoveryCosts),
    },
    programmes,
  );
  if ('status' in a) return { ...a, base: fen(a.base) };
  const parties = (list: readonly PartyAmount<bigint>[]) =>
    list.map((p) => ({ party: p.party, amount: fen(p.amount) }));
  return {
    ...a,
    base: fen(a.base),
    counted: fen(a.counted),
    uncapped: fen(a.uncapped),
    limits: a.limits.map((l) => ({ name: l.name, remaining: fen(l.remaining) })),
    payable: fen(a.payable),
    shares: parties(a.shares),
    returns: a.returns === null ? null : parties(a.returns),
  };
}

/** Errors: COMPENSATION.NOT_OVERDUE, COMPENSATION.INELIGIBLE, COMPENSATION.UNKNOWN (with the conditions, or the facts that are missing). */
export function compensateLoss(q: LossQuestion, programmes: ProgrammeLookup = programmeOf): Result<LossCompensation> {
  if (q.overdueSince > q.asOf)
    return fail('COMPENSATION.NOT_OVERDUE', { overdueSince: q.overdueSince, asOf: q.asOf }, 'overdueSince');
  const a = assessLoss(q, programmes);
  if (!('status' in a)) return ok(a);
  const what =
    a.status === 'INELIGIBLE'
      ? a.blockers.map((b) => b.condition)
      : [...a.needed.map((n) => n.fact), ...a.missing.map((m) => m.zh)];
  return fail(`COMPENSATION.${a.status}`, { what: what.join(', ') });
}

export type LimitsQuestion = Pick<
  LossQuestion,
  'programme' | 'asOf' | 'fundBalance' | 'coveredLoanTotal' | 'compensatedToDate'
>;
/** What the limits of a fund leave a bank on a day, before any loss. */
export function lossLimits(q: LimitsQuestion, programmes: ProgrammeLookup = programmeOf): LimitsLeft<Fen> {
  const left = limitsLeft(
    {
      programme: q.programme,
      asOf: q.asOf,
      fund: { balance: big(q.fundBalance) },
      bank: { coveredLoanTotal: big(q.coveredLoanTotal), compensatedToDate: big(q.compensatedToDate) },
      loan: {},
    },
    programmes,
  );
  return { ...left, limits: left.limits.map((l) => ({ name: l.name, remaining: fen(l.remaining) })) };
}

export interface StandingQuestion {
  readonly plan: string;
  readonly indicator: string;
  readonly designations: readonly Designation[];
  /** Of a plan that binds every year; the plan's own where it is left out. */
  readonly year?: number;
  readonly asOf: LocalDate;
  /** Fen for an indicator in yuan, parts of 10^-10 for a rate, else a count. */
  readonly baseline?: number;
  readonly actual: number;
}

/** Errors: INDICATOR.BEFORE_PERIOD, INDICATOR.BASELINE_REQUIRED. */
export function indicatorStanding(q: StandingQuestion): Result<Standing> {
  const plan = planOf(q.plan);
  const rule = indicatorOf(q.plan, q.indicator);
  invariant(plan && rule, `no indicator ${q.indicator} in ${q.plan}`);
  const year = q.year ?? plan.year;
  const { from } = periodOf(plan, year);
  if (q.asOf < from) return fail('INDICATOR.BEFORE_PERIOD', { asOf: q.asOf, from }, 'asOf');
  const answer = () =>
    standing({ ...q, year, baseline: q.baseline === undefined ? null : big(q.baseline), actual: big(q.actual) });
  if (!needsBaseline(rule) || q.baseline !== undefined) return ok(answer());
  const judged = standing({ ...q, year, baseline: 0n, actual: big(q.actual) });
  return judged.status !== 'JUDGEMENT' && judged.status !== 'NOT_APPLICABLE'
    ? fail('INDICATOR.BASELINE_REQUIRED', { indicator: q.indicator }, 'baseline')
    : ok(judged);
}

/** A programme's value in force on a date with its citation, null where there is none: the size of a fund, a rate to show. */
export function programmeValue(
  programme: string,
  parameter: string,
  on: LocalDate,
  programmes: ProgrammeLookup = programmeOf,
): UsedParameter | null {
  const p = programmes(programme);
  invariant(p, `no programme ${programme}`);
  const v = inForce(p.parameters, parameter, on);
  return v === null ? null : used(parameter, v);
}

/** When support for a calendar year is expected to be paid: so many days after the year's end (a reading of the programme). */
export function expectedPaymentDate(
  programme: string,
  year: number,
  programmes: ProgrammeLookup = programmeOf,
): LocalDate {
  const reading = programmes(programme)?.readings.find((r) => r.parameter === 'EXPECTED_PAYMENT_DAYS');
  invariant(reading?.value, `no expected payment in ${programme}`);
  return addDays(`${year}-12-31`, Number(reading.value));
}

/** A programme's amount in fen on a date. */
export function programmeAmount(
  programme: string,
  parameter: string,
  on: LocalDate,
  programmes: ProgrammeLookup = programmeOf,
): Fen | null {
  const v = programmeValue(programme, parameter, on, programmes);
  return v === null ? null : fen(round(mul(decimal(v.value), rational(100n))));
}
