import { invariant } from '@zhiya/kernel';
import { cite, programmeOf, type CompensationRule, type IpType, type Programme } from '@zhiya/policy-catalogue';
import { distinctNeeded, judge, type Verdict } from './conditions';
import type { ProgrammeLookup } from './estimate';
import type { FactSource } from './facts';
import { limitsOf, type Limit } from './limits';
import { returnsOf, sharePartsOf, sharesOf, type ShareParts } from './loss-shares';
import {
  add,
  atLeastZero,
  compare,
  decimal,
  min,
  mul,
  rational,
  round,
  sub,
  yuan,
  ZERO,
  type Rational,
} from './rational';
import { step, type Step } from './steps';
import { assumptionsOf, distinct, inForce, used } from './trace';
import type {
  CompensateCase,
  Compensation,
  LimitFacts,
  LimitsLeft,
  Needed,
  OpenCompensation,
  UsedParameter,
} from './vocabulary';

const RIGHTS_ZH: Readonly<Record<IpType, string>> = {
  PATENT: '专利',
  TRADEMARK: '商标',
  COPYRIGHT: '著作权',
  GEOGRAPHICAL_INDICATION: '地理标志',
  LAYOUT_DESIGN: '布图设计',
};
const NO_RATE = '0.00';

interface Base {
  readonly exact: Rational;
  readonly fen: bigint;
  readonly step: Step;
}

/** The secured part of the principal less what has come in already; interest is not compensated. */
function baseOf({ loan }: CompensateCase): Base {
  const secured = mul(rational(loan.unpaidPrincipal), decimal(loan.ipShare));
  const exact = atLeastZero(sub(secured, rational(loan.recovered + loan.paidByInsurer + loan.paidByGuarantor)));
  const fen = round(exact);
  const facts = {
    principal: yuan(loan.unpaidPrincipal),
    share: loan.ipShare,
    recovered: yuan(loan.recovered),
    insurer: yuan(loan.paidByInsurer),
    guarantor: yuan(loan.paidByGuarantor),
    base: yuan(fen),
    interest: yuan(loan.unpaidInterest),
  };
  return { exact, fen, step: step(exact.n === 0n ? 'LOSS_BASE_ZERO' : 'LOSS_BASE', facts) };
}

/** The least of the limits of one side; the first of them that bound is named. */
function within(
  limits: readonly Limit[],
  amount: Rational,
): { readonly exact: Rational; readonly boundBy: string | null } {
  const exact = limits.reduce((a, l) => min(a, l.exact), amount);
  return {
    exact,
    boundBy: limits.find((l) => compare(l.exact, exact) === 0 && compare(exact, amount) < 0)?.name ?? null,
  };
}

function open(
  programme: Programme,
  rule: CompensationRule | null,
  base: Base,
  verdict: Verdict,
  needed: readonly Needed[],
  c: CompensateCase,
): OpenCompensation<bigint> {
  const missing = programme.missing ?? [];
  const all = distinctNeeded([...verdict.needed, ...needed]);
  const status = verdict.blockers.length > 0 ? 'INELIGIBLE' : 'UNKNOWN';
  return {
    programme: programme.id,
    base: base.fen,
    status,
    needed: status === 'UNKNOWN' ? all : [],
    blockers: verdict.blockers,
    missing,
    parameters: verdict.used,
    citations: distinct([...(rule ? [cite(rule.reference)] : []), ...verdict.blockers.map((b) => b.citation)]),
    steps: [
      base.step,
      ...verdict.blockers.map((b) =>
        step('BLOCKED', {
          title: b.title.zh,
          titleEn: b.title.en,
          subject: '',
          actual: b.actual,
          required: b.required,
          test: b.test,
        }),
      ),
      ...(status === 'UNKNOWN'
        ? all.map((n) => step('NEEDED', { title: n.title.zh, titleEn: n.title.en, fact: n.fact }))
        : []),
      ...missing.map((m) => step('MISSING', { title: m.zh, titleEn: m.en })),
    ],
    assumptions: assumptionsOf(programme.readings, ['COMPENSATE'], programme.parameters, c.asOf, verdict.used),
  };
}

/** Whether an answer of this programme has a status: it asks for more than the loss itself. */
export const hasStatus = (p: Programme): boolean =>
  (p.missing?.length ?? 0) > 0 ||
  (p.compensate?.conditions?.length ?? 0) > 0 ||
  typeof p.compensate?.shares === 'object' ||
  p.compensate?.limits.some((l) => l.rule.endsWith('_YEAR')) === true;

/**
 * What a risk-compensation fund pays on a loss: the payer's share of the part that counts, within every limit in order. All parties'
 * shares sum to the base; the limit that bound is named. What a condition bars, or what nobody knows, is not computed.
 */
export function compensation(
  c: CompensateCase,
  programmes: ProgrammeLookup = programmeOf,
): Compensation<bigint> | OpenCompensation<bigint> {
  const programme = programmes(c.programme);
  invariant(programme, `no programme ${c.programme}`);
  const rule = programme.compensate;
  const base = baseOf(c);
  const source: FactSource = {
    asOf: c.asOf,
    loan: c.loan,
    loanPath: 'loan',
    overdueSince: c.loan.overdueSince,
    ...(c.enterprise ? { enterprise: c.enterprise } : {}),
  };
  const verdict = judge(rule?.conditions ?? [], programme.parameters, source, c.asOf);
  if ((programme.missing?.length ?? 0) > 0) return open(programme, rule, base, verdict, [], c);
  invariant(rule, `no compensation in ${c.programme}`);
  const { limits, needed } = limitsOf(rule.limits, programme, c);
  const ofBase = within(
    limits.filter((l) => l.on === 'BASE'),
    base.exact,
  );
  const split = sharePartsOf(rule, programme, source, ofBase.exact);
  const unknown = [...needed, ...('parts' in split ? [] : split)];
  if (verdict.blockers.length > 0 || verdict.needed.length > 0 || unknown.length > 0 || !('parts' in split))
    return open(programme, rule, base, verdict, unknown, c);
  return computed(c, programme, rule, base, limits, ofBase, split, verdict);
}

function computed(
  c: CompensateCase,
  programme: Programme,
  rule: CompensationRule,
  base: Base,
  limits: readonly Limit[],
  ofBase: { readonly exact: Rational; readonly boundBy: string | null },
  split: ShareParts,
  verdict: Verdict,
): Compensation<bigint> {
  const covers = c.loan.ipTypes.some((t) => rule.covers.includes(t));
  const isCovered = covers && split.value !== null && split.parts.length > 0;
  const rateOf = (table: Readonly<Record<string, string>>): string =>
    isCovered ? (table[rule.payer] ?? NO_RATE) : NO_RATE;
  const rates = split.parts.map((p) => rateOf(p.table));
  const rate = rates.length === 0 ? NO_RATE : rates.every((r) => r === rates[0]) ? rates[0]! : null;
  const steps: Step[] = [base.step];
  const ofSide = (side: Limit['on']): readonly Limit[] => limits.filter((l) => l.on === side);
  steps.push(...ofSide('BASE').map((l) => l.step));
  if (ofBase.boundBy !== null)
    steps.push(step('COUNTED', { name: ofBase.boundBy, counted: yuan(round(ofBase.exact)) }));
  if (split.value === null) steps.push(step('NOT_IN_FORCE', { asOf: c.asOf, rate: NO_RATE }));
  else if (!covers)
    steps.push(
      step('NOT_COVERED', {
        covers: rule.covers.map((t) => RIGHTS_ZH[t]).join('或'),
        coversEn: rule.covers.join(' or '),
        rate: NO_RATE,
      }),
    );
  let uncappedExact = ZERO;
  for (const [i, part] of split.parts.entries()) {
    const due = mul(part.exact, decimal(rates[i]!));
    uncappedExact = add(uncappedExact, due);
    steps.push(
      step(part.upTo === null && split.parts.length === 1 ? 'LOSS_RATE' : 'LOSS_TIER', {
        base: yuan(round(part.exact)),
        rate: rates[i]!,
        uncapped: yuan(round(due)),
        upTo: part.upTo ?? '',
      }),
    );
  }
  const uncapped = round(uncappedExact);
  const { exact, boundBy } = within(ofSide('PAYABLE'), uncappedExact);
  const payable = round(exact);
  steps.push(
    ...ofSide('PAYABLE').map((l) => l.step),
    boundBy === null
      ? step('PAYABLE', { payable: yuan(payable) })
      : step('PAYABLE_BOUND', { name: boundBy, payable: yuan(payable) }),
  );

  const parts = sharesOf(rule, split, base.fen, payable, isCovered);
  for (const s of parts) steps.push(step('SHARE', { party: s.party, amount: yuan(s.amount) }));
  const returns =
    c.recovery === null
      ? null
      : returnsOf(
          rule,
          parts,
          base.fen,
          { recovery: c.recovery, costs: c.recoveryCosts ?? 0n, before: c.loan.returnedToDate ?? 0n },
          steps,
        );
  const parameters: UsedParameter[] = [
    ...(split.value === null ? [] : [used(split.name, split.value)]),
    ...limits.flatMap((l) => l.parameters),
    ...verdict.used,
  ];
  return {
    programme: programme.id,
    base: base.fen,
    counted: round(ofBase.exact),
    rate,
    uncapped,
    limits: limits.map((l) => ({ name: l.name, remaining: round(l.exact) })),
    boundBy: boundBy ?? ofBase.boundBy,
    payable,
    shares: parts,
    returns,
    citations: distinct([
      cite(rule.reference),
      ...(returns !== null && rule.recovery ? [cite(rule.recovery.reference)] : []),
      ...parameters.map((p) => p.citation),
    ]),
    steps,
    assumptions: assumptionsOf(programme.readings, ['COMPENSATE'], programme.parameters, c.asOf, parameters),
    parameters,
  };
}

/** What the limits of a fund leave, before any loss: nothing is judged and nothing shared. A limit that waits for a fact is among `needed`. */
export function limitsLeft(
  c: LimitFacts & Pick<CompensateCase, 'programme'>,
  programmes: ProgrammeLookup = programmeOf,
): LimitsLeft<bigint> {
  const programme = programmes(c.programme);
  invariant(programme, `no programme ${c.programme}`);
  const rule = programme.compensate;
  const { limits, needed } = limitsOf(rule?.limits ?? [], programme, c);
  const parameters = limits.flatMap((l) => l.parameters);
  return {
    limits: limits.map((l) => ({ name: l.name, remaining: round(l.exact) })),
    boundBy: null,
    needed,
    parameters,
    citations: distinct([...(rule ? [cite(rule.reference)] : []), ...parameters.map((p) => p.citation)]),
    steps: [
      ...limits.map((l) => l.step),
      ...needed.map((n) => step('NEEDED', { title: n.title.zh, titleEn: n.title.en, fact: n.fact })),
    ],
    assumptions: assumptionsOf(programme.readings, ['COMPENSATE'], programme.parameters, c.asOf, parameters),
  };
}

export interface Breaker {
  readonly id: string;
  readonly isTripped: boolean;
  readonly verdict: Verdict;
}
/** Whether a breaker stops new loans from entering. A ratio that nobody stated leaves it open. Equality with the threshold does not trip. */
export function breakersOf(
  programme: Programme,
  pool: NonNullable<FactSource['pool']>,
  asOf: FactSource['asOf'],
): readonly Breaker[] {
  return (programme.breakers ?? [])
    .filter((b) => inForce(programme.parameters, b.threshold, asOf) !== null)
    .map((b) => {
      const verdict = judge(
        [{ id: b.id, title: b.title, fact: b.fact, test: 'AT_MOST', parameter: b.threshold, reference: b.reference }],
        programme.parameters,
        { asOf, pool },
        asOf,
      );
      return { id: b.id, isTripped: verdict.blockers.length > 0, verdict };
    });
}
