import { invariant } from '@zhiya/kernel';
import { cite, programmeOf, type CompensationRule, type DatedValue, type IpType, type LimitRule, type Party, type Programme } from '@zhiya/policy-catalogue';
import { atLeastZero, compare, decimal, div, min, mul, rational, round, sub, yuan, ZERO, type Rational } from './rational';
import { step, type Step } from './steps';
import { assumptionsOf, distinct, inForce, textOf, used } from './trace';
import type { CompensateCase, Compensation, PartyAmount, UsedParameter } from './vocabulary';

const RIGHTS_ZH: Readonly<Record<IpType, string>> = { PATENT: '专利', TRADEMARK: '商标', COPYRIGHT: '著作权', GEOGRAPHICAL_INDICATION: '地理标志', LAYOUT_DESIGN: '布图设计' };
const NO_RATE = '0.00';

interface Limit {
  readonly name: string;
  readonly exact: Rational;
  readonly step: Step;
  readonly parameters: readonly UsedParameter[];
}

function limitOf(rule: LimitRule, programme: Programme, c: CompensateCase): Limit {
  if (rule.rule === 'FUND_BALANCE') {
    const exact = rational(c.fund.balance);
    return { name: rule.name, exact, step: step('LIMIT_BALANCE', { name: rule.name, remaining: yuan(c.fund.balance) }), parameters: [] };
  }
  const ratio = inForce(programme.parameters, rule.ratio, c.asOf);
  const pool = ratio === null ? ZERO : mul(rational(c.bank.coveredLoanTotal), decimal(textOf(ratio)));
  const exact = atLeastZero(sub(pool, rational(c.bank.compensatedToDate)));
  const facts = {
    name: rule.name,
    ratio: ratio === null ? NO_RATE : textOf(ratio),
    total: yuan(c.bank.coveredLoanTotal),
    compensated: yuan(c.bank.compensatedToDate),
    remaining: yuan(round(exact)),
  };
  return { name: rule.name, exact, step: step('LIMIT_POOL', facts), parameters: ratio === null ? [] : [used(rule.ratio, ratio)] };
}

/** The payer's part and the others' by their shares; `excessTo` bears the rest, so that all parts sum to the base. */
function sharesOf(rule: CompensationRule, table: Readonly<Record<string, string>>, base: bigint, payable: bigint, covered: boolean): readonly PartyAmount<bigint>[] {
  const parties = Object.keys(table) as Party[];
  const fixedParts = new Map<Party, bigint>([[rule.payer, payable]]);
  for (const p of parties) if (p !== rule.payer && p !== rule.excessTo) fixedParts.set(p, covered ? round(mul(rational(base), decimal(table[p]!))) : 0n);
  const rest = base - [...fixedParts.values()].reduce((a, b) => a + b, 0n);
  return parties.map((party) => ({ party, amount: party === rule.excessTo ? rest : fixedParts.get(party)! }));
}

/** What was recovered goes back in proportion to the shares, each rounded half up, the rest to `excessTo`. */
function returnsOf(rule: CompensationRule, shares: readonly PartyAmount<bigint>[], base: bigint, recovery: bigint, steps: Step[]): readonly PartyAmount<bigint>[] {
  const returned = recovery < base ? recovery : base;
  steps.push(step('RETURN_SUM', { recovery: yuan(recovery), base: yuan(base), returned: yuan(returned) }));
  let rest = returned;
  const parts = new Map<Party, bigint>();
  for (const s of shares) {
    if (s.party === rule.excessTo) continue;
    const part = base === 0n ? 0n : round(div(mul(rational(returned), rational(s.amount)), rational(base)));
    const amount = part < rest ? part : rest;
    parts.set(s.party, amount);
    rest -= amount;
    steps.push(step('RETURN', { party: s.party, returned: yuan(returned), share: yuan(s.amount), base: yuan(base), amount: yuan(amount) }));
  }
  steps.push(step('RETURN_REST', { party: rule.excessTo, amount: yuan(rest) }));
  return shares.map((s) => ({ party: s.party, amount: s.party === rule.excessTo ? rest : parts.get(s.party)! }));
}

/**
 * What a risk-compensation fund pays on a loss: the payer's share of the uncovered principal, within every limit in order. All parties'
 * shares sum to the base; the least of the limits is named.
 */
export function compensation(c: CompensateCase): Compensation<bigint> {
  const programme = programmeOf(c.programme);
  invariant(programme?.compensate, `no compensation in ${c.programme}`);
  const rule = programme.compensate;
  const { loan } = c;
  const steps: Step[] = [];

  const secured = mul(rational(loan.unpaidPrincipal), decimal(loan.ipShare));
  const exactBase = atLeastZero(sub(secured, rational(loan.recovered + loan.paidByInsurer + loan.paidByGuarantor)));
  const base = round(exactBase);
  const baseFacts = {
    principal: yuan(loan.unpaidPrincipal), share: loan.ipShare, recovered: yuan(loan.recovered), insurer: yuan(loan.paidByInsurer), guarantor: yuan(loan.paidByGuarantor),
    base: yuan(base), interest: yuan(loan.unpaidInterest),
  };
  steps.push(step(exactBase.n === 0n ? 'LOSS_BASE_ZERO' : 'LOSS_BASE', baseFacts));

  const shares: DatedValue | null = inForce(programme.parameters, rule.shares, c.asOf);
  const table = (shares?.value ?? programme.parameters.find((p) => p.id === rule.shares)!.values[0]!.value) as Readonly<Record<string, string>>;
  const covers = loan.ipTypes.some((t) => rule.covers.includes(t));
  const covered = covers && shares !== null;
  const rate = covered ? table[rule.payer]! : NO_RATE;
  if (shares === null) steps.push(step('NOT_IN_FORCE', { asOf: c.asOf, rate }));
  else if (!covers) steps.push(step('NOT_COVERED', { covers: rule.covers.map((t) => RIGHTS_ZH[t]).join('或'), coversEn: rule.covers.join(' or '), rate }));
  const exactUncapped = mul(exactBase, decimal(rate));
  const uncapped = round(exactUncapped);
  steps.push(step('LOSS_RATE', { base: yuan(base), rate, uncapped: yuan(uncapped) }));

  const limits = rule.limits.map((l) => limitOf(l, programme, c));
  const exactPayable = limits.reduce((a, l) => min(a, l.exact), exactUncapped);
  const payable = round(exactPayable);
  const boundBy = limits.find((l) => compare(l.exact, exactPayable) === 0 && compare(exactPayable, exactUncapped) < 0)?.name ?? null;
  steps.push(...limits.map((l) => l.step), boundBy === null ? step('PAYABLE', { payable: yuan(payable) }) : step('PAYABLE_BOUND', { name: boundBy, payable: yuan(payable) }));

  const parts = sharesOf(rule, table, base, payable, covered);
  for (const s of parts) steps.push(step('SHARE', { party: s.party, amount: yuan(s.amount) }));
  const returns = c.recovery === null ? null : returnsOf(rule, parts, base, c.recovery, steps);

  const parameters = [...(shares === null ? [] : [used(rule.shares, shares)]), ...limits.flatMap((l) => l.parameters)];
  return {
    programme: programme.id,
    base,
    rate,
    uncapped,
    limits: limits.map((l) => ({ name: l.name, remaining: round(l.exact) })),
    boundBy,
    payable,
    shares: parts,
    returns,
    citations: distinct([cite(rule.reference), ...parameters.map((p) => p.citation)]),
    steps,
    assumptions: assumptionsOf(programme.readings, ['COMPENSATE'], programme.parameters, c.asOf),
    parameters,
  };
}
