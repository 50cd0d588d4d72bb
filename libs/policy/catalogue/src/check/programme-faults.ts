import { FACTS, type FactId } from '../facts';
import { conditionFaults, contradictions, referenceRateFaults, type Tools } from './condition-faults';
import type { RawRecovery, RawSupportRule } from './programme-shapes';
import type { RawCatalogue, RawParameter } from './shapes';
import { overlap } from './values';

type RawProgramme = RawCatalogue['programmes'][number];
type RawCompensation = NonNullable<RawProgramme['compensate']>;

function itemFaults(where: string, i: RawSupportRule, t: Tools): string[] {
  const at = `${where}.${i.kind}`;
  const out: string[] = [];
  if (typeof i.rate === 'string') t.uses(at, i.rate, 'ratio');
  else if ('tiers' in i.rate) {
    t.uses(at, i.rate.tiers, 'tiers');
    if (i.countedUpTo || i.byIpShare || (i.base.of === 'PRINCIPAL' && i.base.underAYear))
      out.push(`${at}: tiers go by the year's whole base, which no loan's rate, term or part can change`);
  } else referenceRateFaults(at, i.rate.instead, t);
  const ofLoan = i.base.of !== 'FEE';
  if (!ofLoan && i.byIpShare)
    out.push(`${at}: a fee has no loan of its own with a part secured by intellectual property`);
  if (i.base.of !== 'INTEREST_PAID' && (i.countedUpTo || (typeof i.rate !== 'string' && 'instead' in i.rate)))
    out.push(`${at}: only interest is paid at a rate that another can take the place of`);
  referenceRateFaults(at, i.countedUpTo, t);
  const hasLoans = ofLoan && (typeof i.rate === 'string' || 'instead' in i.rate);
  for (const [n, c] of i.caps.entries()) {
    t.uses(`${at}.${c.name}`, c.limit, 'yuan');
    if (c.per === 'LOAN' && i.caps.slice(0, n).some((x) => x.per !== 'LOAN'))
      out.push(`${at}.${c.name}: a cap of a loan binds its own part and so comes before those of the borrower`);
    if (c.per === 'LOAN' && !hasLoans)
      out.push(`${at}.${c.name}: a cap of a loan finds no loan in a fee, nor in tiers of a whole year`);
    if (c.shared && !c.shared.includes(i.kind)) out.push(`${at}.${c.name}: shares a cap that is not its own`);
  }
  if (i.claimUntil) t.uses(`${at}.claimUntil`, i.claimUntil.parameter, 'month-day');
  return [...out, ...conditionFaults(at, 'estimate', i.conditions ?? [], t)];
}

/** The tables of shares of a value: one, or one for each tier. */
function tablesIn(value: RawParameter['values'][number]['value']): readonly Readonly<Record<string, string>>[] {
  if (Array.isArray(value)) return value.flatMap((t) => ('shares' in t ? [t.shares] : []));
  return typeof value === 'object' && value !== null ? [value] : [];
}
const sharesOf = (p: RawProgramme, c: RawCompensation): RawParameter['values'] =>
  p.parameters.find((x) => x.id === (typeof c.shares === 'string' ? c.shares : c.shares.tiers))?.values ?? [];

/** Parties that come first must bear a part of a loss, or they have nothing to get back. */
function recoveryFaults(where: string, p: RawProgramme, c: RawCompensation, r: RawRecovery, t: Tools): string[] {
  t.reference(where, r.reference);
  if (r.rule === 'PRO_RATA') return [];
  const bearing = new Set(sharesOf(p, c).flatMap((v) => tablesIn(v.value).flatMap((table) => Object.keys(table))));
  return r.first.flatMap((party, i) => [
    ...(bearing.has(party) ? [] : [`${where}: ${party} bears no part of a loss`]),
    ...(r.first.indexOf(party) === i ? [] : [`${where}: ${party} is listed twice`]),
  ]);
}

/** The payer and who bears the rest stand in every table, of every day and tier: what somebody bears is said, be it nothing. */
const sharesFaults = (where: string, p: RawProgramme, c: RawCompensation): string[] =>
  sharesOf(p, c).flatMap((v) =>
    tablesIn(v.value).flatMap((table) =>
      [c.payer, c.excessTo]
        .filter((party) => !(party in table))
        .map((party) => `${where}: ${party} has no share in a table from ${v.from}`),
    ),
  );

/** Amounts that a condition lets in and that no tier shares. */
function tierEndFaults(where: string, p: RawProgramme, c: RawCompensation): string[] {
  if (typeof c.shares === 'string') return [];
  const { by } = c.shares;
  const ends = sharesOf(p, c).flatMap((v) =>
    Array.isArray(v.value)
      ? v.value.slice(-1).flatMap((t) => ('upTo' in t && t.upTo !== null ? [{ ...v, end: t.upTo }] : []))
      : [],
  );
  return (c.conditions ?? [])
    .filter((k) => k.fact === by && k.test === 'AT_MOST')
    .flatMap((k) => {
      const ceilings = p.parameters.find((x) => x.id === k.parameter)?.values ?? [];
      return ends.flatMap((e) =>
        ceilings
          .filter((h) => overlap(e, h) && Number(h.value) > Number(e.end))
          .map(
            (h) => `${where}: ${k.id} lets in up to ${String(h.value)} and the tiers from ${e.from} end at ${e.end}`,
          ),
      );
    });
}

function compensationFaults(where: string, p: RawProgramme, c: RawCompensation, t: Tools): string[] {
  const out: string[] = [];
  t.reference(where, c.reference);
  if (typeof c.shares === 'string') t.uses(where, c.shares, 'shares');
  else {
    t.uses(where, c.shares.tiers, 'tiered-shares');
    if (FACTS[c.shares.by as FactId].type !== 'yuan')
      out.push(`${where}: tiers go by an amount, which ${c.shares.by} is not`);
  }
  if (c.payer === c.excessTo) out.push(`${where}: ${c.payer} cannot bear what exceeds its own limits`);
  for (const l of c.limits)
    if (l.rule !== 'FUND_BALANCE')
      t.uses(`${where}.${l.name}`, 'ratio' in l ? l.ratio : l.limit, 'ratio' in l ? 'ratio' : 'yuan');
  if (c.recovery) out.push(...recoveryFaults(`${where}.recovery`, p, c, c.recovery, t));
  return [
    ...out,
    ...sharesFaults(where, p, c),
    ...tierEndFaults(where, p, c),
    ...conditionFaults(where, 'compensate', c.conditions ?? [], t),
    ...contradictions(where, p, c.conditions ?? []),
  ];
}

/** When support is expected to be paid is a reading of every programme that pays any. */
function paymentFaults(where: string, p: RawProgramme): string[] {
  const days = p.readings.find((r) => r.parameter === 'EXPECTED_PAYMENT_DAYS')?.value;
  return /^\d+$/.test(days ?? '')
    ? []
    : [`${where}: does not say in how many days support is expected to be paid (EXPECTED_PAYMENT_DAYS)`];
}

function breakerFaults(where: string, list: NonNullable<RawProgramme['breakers']>, t: Tools): string[] {
  return list.flatMap((b, i) => {
    const at = `${where}.${b.id}`;
    t.uses(at, b.threshold, 'ratio');
    t.reference(at, b.reference);
    const { of, type } = FACTS[b.fact as FactId];
    return [
      ...(of === 'POOL' && type === 'ratio' ? [] : [`${at}: ${b.fact} is no ratio of the pool`]),
      ...(list.findIndex((x) => x.id === b.id) === i ? [] : [`${at}: is listed twice`]),
      ...list
        .slice(0, i)
        .filter((x) => x.id !== b.id && x.fact === b.fact)
        .map((x) => `${at}: looks at ${b.fact}, as ${x.id} does`),
    ];
  });
}

/** What is wrong with how a programme decides: names, units, impossible conditions, orders that cannot be. */
export function programmeFaults(where: string, p: RawProgramme, t: Tools): string[] {
  const out: string[] = [];
  if (!p.estimate && !p.compensate && !p.missing)
    out.push(`${where}: decides nothing and names nothing that is missing`);
  if (p.until !== null && p.until <= p.from) out.push(`${where}: ends on ${p.until}, before it begins`);
  const kinds = (p.estimate?.items ?? []).map((i) => i.kind);
  for (const [n, k] of kinds.entries()) if (kinds.indexOf(k) !== n) out.push(`${where}.${k}: is listed twice`);
  for (const i of p.estimate?.items ?? []) {
    out.push(...itemFaults(where, i, t));
    out.push(...contradictions(`${where}.${i.kind}`, p, i.conditions ?? [], p.estimate?.conditions));
  }
  out.push(
    ...conditionFaults(`${where}.estimate`, 'estimate', p.estimate?.conditions ?? [], t),
    ...contradictions(`${where}.estimate`, p, p.estimate?.conditions ?? []),
  );
  if (p.estimate) out.push(...paymentFaults(where, p));
  if (p.estimate?.stacking) {
    t.reference(`${where}.stacking`, p.estimate.stacking.reference);
    out.push(
      ...p.estimate.stacking.kinds
        .filter((k) => !kinds.includes(k))
        .map((k) => `${where}.stacking: speaks of ${k}, which the programme does not pay`),
    );
  }
  if (p.breakers) out.push(...breakerFaults(where, p.breakers, t));
  return p.compensate ? [...out, ...compensationFaults(`${where}.compensate`, p, p.compensate, t)] : out;
}
