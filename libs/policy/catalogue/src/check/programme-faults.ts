import { FACTS, type FactId } from '../facts';
import type { RawCondition, RawReferenceRate, RawSupportRule } from './programme-shapes';
import type { RawCatalogue } from './shapes';

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
  return [...out, ...contradictions(where, list)];
}

function referenceRateFaults(where: string, r: RawReferenceRate | undefined, t: Tools): void {
  if (r) t.uses(where, r.times ?? r.plus ?? null, 'ratio');
}

/** Two conditions on one fact that nothing can meet together. Bounds by parameter are compared where the values are in the programme. */
function contradictions(where: string, list: readonly RawCondition[]): string[] {
  const out: string[] = [];
  for (const [i, a] of list.entries())
    for (const b of list.slice(i + 1)) {
      if (a.fact !== b.fact || !a.values || !b.values || FACTS[a.fact as FactId].type === 'codes') continue;
      if (!a.values.some((v) => b.values!.includes(v))) out.push(`${where}: ${a.id} and ${b.id} cannot both be met`);
    }
  return out;
}

function boundFaults(where: string, p: RawProgramme, list: readonly RawCondition[]): string[] {
  const valueOf = (name: string | undefined): string | null => {
    const value = p.parameters.find((x) => x.id === name)?.values.at(-1)?.value;
    return typeof value === 'string' ? value : null;
  };
  return list.flatMap((a) =>
    list.flatMap((b) => {
      if (a.fact !== b.fact || a.test !== 'AT_LEAST' || b.test !== 'AT_MOST') return [];
      const [low, high] = [valueOf(a.parameter), valueOf(b.parameter)];
      return low !== null && high !== null && Number(low) > Number(high) ? [`${where}: ${a.id} asks for at least ${low} and ${b.id} for at most ${high}`] : [];
    }),
  );
}

function itemFaults(where: string, i: RawSupportRule, t: Tools): string[] {
  const at = `${where}.${i.kind}`;
  const out: string[] = [];
  if (typeof i.rate === 'string') t.uses(at, i.rate, 'ratio');
  else if ('tiers' in i.rate) {
    t.uses(at, i.rate.tiers, 'tiers');
    if (i.countedUpTo || i.byIpShare) out.push(`${at}: tiers go by the year's whole base, which no loan's rate or part can change`);
  }
  else referenceRateFaults(at, i.rate.instead, t);
  const ofInterest = i.base.of === 'INTEREST_PAID';
  if (!ofInterest && (i.countedUpTo || i.byIpShare || (typeof i.rate !== 'string' && 'instead' in i.rate))) out.push(`${at}: only interest has a loan of its own, with a rate and a part secured by intellectual property`);
  referenceRateFaults(at, i.countedUpTo, t);
  const hasLoans = ofInterest && (typeof i.rate === 'string' || 'instead' in i.rate);
  for (const [n, c] of i.caps.entries()) {
    t.uses(`${at}.${c.name}`, c.limit, 'yuan');
    if (c.per === 'LOAN' && i.caps.slice(0, n).some((x) => x.per !== 'LOAN')) out.push(`${at}.${c.name}: a cap of a loan binds its own part and so comes before those of the borrower`);
    if (c.per === 'LOAN' && !hasLoans) out.push(`${at}.${c.name}: a cap of a loan finds no loan in a fee, nor in tiers of a whole year`);
    if (c.shared && !c.shared.includes(i.kind)) out.push(`${at}.${c.name}: shares a cap that is not its own`);
  }
  if (i.claimUntil) t.uses(`${at}.claimUntil`, i.claimUntil.parameter, 'month-day');
  return [...out, ...conditionFaults(at, i.conditions ?? [], t)];
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
    out.push(...boundFaults(`${where}.${i.kind}`, p, [...(p.estimate?.conditions ?? []), ...(i.conditions ?? [])]));
  }
  out.push(...conditionFaults(`${where}.estimate`, p.estimate?.conditions ?? [], t));
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
  out.push(...conditionFaults(`${where}.compensate`, c.conditions ?? [], t), ...boundFaults(`${where}.compensate`, p, c.conditions ?? []));
  return out;
}

const overlap = (a: { from: string; until: string | null }, b: { from: string; until: string | null }): boolean => (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until);

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
