import { FACTS, type FactId } from '../facts';
import type { RawCondition, RawRecovery, RawReferenceRate, RawSupportRule } from './programme-shapes';
import type { RawCatalogue, RawParameter } from './shapes';

type RawProgramme = RawCatalogue['programmes'][number];
type Reference = { document: string; clause: string; quote?: string | undefined };
export interface Tools {
  reference(where: string, ref: Reference | undefined): void;
  uses(where: string, name: string | null, unit: string | readonly string[]): void;
}

const COMPARED = ['yuan', 'ratio', 'months', 'days'];

function conditionFaults(where: string, list: readonly RawCondition[], t: Tools): string[] {
  const out: string[] = [];
  for (const c of list) {
    const at = `${where}.${c.id}`;
    const { type } = FACTS[c.fact as FactId];
    t.reference(at, c.reference);
    const compares = c.test === 'AT_LEAST' || c.test === 'AT_MOST';
    if (compares !== COMPARED.includes(type)) out.push(`${at}: ${c.fact} cannot be tested by ${c.test}`);
    if (compares && (c.parameter === undefined) === (c.referenceRate === undefined)) out.push(`${at}: is compared with either a parameter or a reference rate`);
    if (!compares && c.values === undefined) out.push(`${at}: names no values`);
    if (compares && c.parameter !== undefined) t.uses(at, c.parameter, type);
    referenceRateFaults(at, c.referenceRate, t);
  }
  return out;
}

function referenceRateFaults(where: string, r: RawReferenceRate | undefined, t: Tools): void {
  if (r) t.uses(where, r.times ?? r.plus ?? null, 'ratio');
}

type Dated = { from: string; until: string | null };
const overlap = (a: Dated, b: Dated): boolean => (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until);

/** Stretches of time in which the one asks for more than the other allows. */
function crossedBounds(low: RawCondition, high: RawCondition, p: RawProgramme): string[] {
  const valuesOf = (name: string | undefined) => p.parameters.find((x) => x.id === name)?.values.filter((v) => typeof v.value === 'string') ?? [];
  return valuesOf(low.parameter).flatMap((l) =>
    valuesOf(high.parameter)
      .filter((h) => overlap(l, h) && Number(l.value) > Number(h.value))
      .map((h) => `from ${l.from > h.from ? l.from : h.from} ${low.id} asks for at least ${String(l.value)} and ${high.id} for at most ${String(h.value)}`),
  );
}

/** Two conditions on one fact that nothing can meet together. Bounds by parameter are compared on every day on which both are in force. */
function contradictionsOf(a: RawCondition, b: RawCondition, p: RawProgramme): string[] {
  if (a.fact !== b.fact) return [];
  if (a.values && b.values) return FACTS[a.fact as FactId].type === 'codes' || a.values.some((v) => b.values!.includes(v)) ? [] : [`${a.id} and ${b.id} cannot both be met`];
  if (a.test === b.test) return [];
  return a.test === 'AT_LEAST' ? crossedBounds(a, b, p) : crossedBounds(b, a, p);
}
/** Each of `own` against those after it and against `above`, which hold for it as well. */
const contradictions = (where: string, p: RawProgramme, own: readonly RawCondition[], above: readonly RawCondition[] = []): string[] =>
  own.flatMap((a, i) => [...above.map((x) => [x, a] as const), ...own.slice(i + 1).map((b) => [a, b] as const)].flatMap(([x, y]) => contradictionsOf(x, y, p).map((what) => `${where}: ${what}`)));

function itemFaults(where: string, i: RawSupportRule, t: Tools): string[] {
  const at = `${where}.${i.kind}`;
  const out: string[] = [];
  if (typeof i.rate === 'string') t.uses(at, i.rate, 'ratio');
  else if ('tiers' in i.rate) {
    t.uses(at, i.rate.tiers, 'tiers');
    if (i.countedUpTo || i.byIpShare || (i.base.of === 'PRINCIPAL' && i.base.underAYear)) out.push(`${at}: tiers go by the year's whole base, which no loan's rate, term or part can change`);
  }
  else referenceRateFaults(at, i.rate.instead, t);
  const ofLoan = i.base.of !== 'FEE';
  if (!ofLoan && i.byIpShare) out.push(`${at}: a fee has no loan of its own with a part secured by intellectual property`);
  if (i.base.of !== 'INTEREST_PAID' && (i.countedUpTo || (typeof i.rate !== 'string' && 'instead' in i.rate))) out.push(`${at}: only interest is paid at a rate that another can take the place of`);
  referenceRateFaults(at, i.countedUpTo, t);
  const hasLoans = ofLoan && (typeof i.rate === 'string' || 'instead' in i.rate);
  for (const [n, c] of i.caps.entries()) {
    t.uses(`${at}.${c.name}`, c.limit, 'yuan');
    if (c.per === 'LOAN' && i.caps.slice(0, n).some((x) => x.per !== 'LOAN')) out.push(`${at}.${c.name}: a cap of a loan binds its own part and so comes before those of the borrower`);
    if (c.per === 'LOAN' && !hasLoans) out.push(`${at}.${c.name}: a cap of a loan finds no loan in a fee, nor in tiers of a whole year`);
    if (c.shared && !c.shared.includes(i.kind)) out.push(`${at}.${c.name}: shares a cap that is not its own`);
  }
  if (i.claimUntil) t.uses(`${at}.claimUntil`, i.claimUntil.parameter, 'month-day');
  return [...out, ...conditionFaults(at, i.conditions ?? [], t)];
}

/** The parties of a table of shares, or of each of its tiers. */
function partiesIn(value: RawParameter['values'][number]['value']): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((t) => ('shares' in t ? Object.keys(t.shares) : []));
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
/** Parties that come first must bear a part of a loss, or they have nothing to get back. */
function recoveryFaults(where: string, p: RawProgramme, c: NonNullable<RawProgramme['compensate']>, r: RawRecovery, t: Tools): string[] {
  t.reference(where, r.reference);
  if (r.rule === 'PRO_RATA') return [];
  const name = typeof c.shares === 'string' ? c.shares : c.shares.tiers;
  const bearing = new Set((p.parameters.find((x) => x.id === name)?.values ?? []).flatMap((v) => partiesIn(v.value)));
  return r.first.flatMap((party, i) => [...(bearing.has(party) ? [] : [`${where}: ${party} bears no part of a loss`]), ...(r.first.indexOf(party) === i ? [] : [`${where}: ${party} is listed twice`])]);
}

/** What is wrong with how a programme decides: names, units, impossible conditions, orders that cannot be. */
export function programmeFaults(where: string, p: RawProgramme, t: Tools): string[] {
  const out: string[] = [];
  if (!p.estimate && !p.compensate && !p.missing) out.push(`${where}: decides nothing and names nothing that is missing`);
  if (p.until !== null && p.until <= p.from) out.push(`${where}: ends on ${p.until}, before it begins`);
  const kinds = (p.estimate?.items ?? []).map((i) => i.kind);
  for (const [n, k] of kinds.entries()) if (kinds.indexOf(k) !== n) out.push(`${where}.${k}: is listed twice`);
  for (const i of p.estimate?.items ?? []) {
    out.push(...itemFaults(where, i, t));
    out.push(...contradictions(`${where}.${i.kind}`, p, i.conditions ?? [], p.estimate?.conditions));
  }
  out.push(...conditionFaults(`${where}.estimate`, p.estimate?.conditions ?? [], t), ...contradictions(`${where}.estimate`, p, p.estimate?.conditions ?? []));
  if (p.estimate?.stacking) t.reference(`${where}.stacking`, p.estimate.stacking.reference);
  for (const b of p.breakers ?? []) {
    t.uses(`${where}.${b.id}`, b.threshold, 'ratio');
    t.reference(`${where}.${b.id}`, b.reference);
  }
  const c = p.compensate;
  if (!c) return out;
  t.reference(`${where}.compensate`, c.reference);
  if (typeof c.shares === 'string') t.uses(`${where}.compensate`, c.shares, 'shares');
  else {
    t.uses(`${where}.compensate`, c.shares.tiers, 'tiered-shares');
    if (FACTS[c.shares.by as FactId].type !== 'yuan') out.push(`${where}.compensate: tiers go by an amount, which ${c.shares.by} is not`);
  }
  if (c.payer === c.excessTo) out.push(`${where}.compensate: ${c.payer} cannot bear what exceeds its own limits`);
  for (const l of c.limits) if (l.rule !== 'FUND_BALANCE') t.uses(`${where}.compensate.${l.name}`, 'ratio' in l ? l.ratio : l.limit, 'ratio' in l ? 'ratio' : 'yuan');
  if (c.recovery) out.push(...recoveryFaults(`${where}.compensate.recovery`, p, c, c.recovery, t));
  out.push(...conditionFaults(`${where}.compensate`, c.conditions ?? [], t), ...contradictions(`${where}.compensate`, p, c.conditions ?? []));
  return out;
}

/** One rule encoded twice: the same kind of support, or compensation, on the same clause, in one division at one time. */
export function twinFaults(programmes: readonly RawProgramme[]): string[] {
  const rules = programmes.flatMap((p) => [
    ...(p.estimate?.items ?? []).map((i) => {
      const name = typeof i.rate === 'string' ? i.rate : 'tiers' in i.rate ? i.rate.tiers : (i.rate.instead.times ?? i.rate.instead.plus)!;
      const at = p.parameters.find((x) => x.id === name)?.values[0]?.reference;
      return { p, what: `${i.kind} ${at?.document}#${at?.clause}` };
    }),
    ...(p.compensate ? [{ p, what: `COMPENSATE ${p.compensate.reference.document}#${p.compensate.reference.clause}` }] : []),
  ]);
  return rules.flatMap((a, i) =>
    rules.slice(i + 1).flatMap((b) => (a.p !== b.p && a.what === b.what && a.p.division === b.p.division && overlap(a.p, b.p) ? [`programmes.${b.p.id}: encodes ${a.what} once more, which programmes.${a.p.id} has already`] : [])),
  );
}
