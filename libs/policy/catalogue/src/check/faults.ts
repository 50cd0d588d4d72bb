import { UNITS, type ParameterValue } from '../types';
import { documentFaults } from './document-faults';
import { figureFaults } from './figure-faults';
import { obligationFaults } from './obligation-faults';
import { programmeFaults } from './programme-faults';
import { catalogueShape, obligationShape, type RawCatalogue, type RawObligation, type RawParameter } from './shapes';
import { obligationTwins, parameterTwins, twinFaults } from './twin-faults';
import { intervalFaults, valueFaults } from './values';

/** An obligation with everything that its file leaves out. */
export const completeObligation = (raw: unknown): RawObligation => obligationShape.parse(raw);

/**
 * What is wrong with a catalogue, sentence by sentence; empty where nothing is. Beside its shape: every value has a citation, every cited
 * clause exists and holds the quoted words, intervals do not overlap, units are known, shares sum to one, names resolve, figures say what is printed.
 */
export function catalogueFaults(raw: unknown): readonly string[] {
  const parsed = catalogueShape.safeParse(raw);
  if (!parsed.success) return parsed.error.issues.map((i) => `${labelOf(raw, i.path)}: ${i.message}`);
  return [...new Set(semanticFaults(parsed.data))];
}

/** `programmes/dongguan-2019.parameters.RATE…` instead of bare positions, wherever an element has an id. */
function labelOf(raw: unknown, path: readonly PropertyKey[]): string {
  let node: unknown = raw;
  const parts = path.map((key) => {
    node = node === null || node === undefined ? undefined : (node as Record<PropertyKey, unknown>)[key];
    const named =
      typeof key === 'number' && typeof node === 'object' && node !== null
        ? (node as { id?: unknown; parameter?: unknown; code?: unknown })
        : {};
    return String(named.id ?? named.parameter ?? named.code ?? key);
  });
  return parts.join('.') || 'catalogue';
}

function semanticFaults(c: RawCatalogue): string[] {
  const out: string[] = [];
  const clauses = new Map(c.documents.flatMap((d) => d.clauses.map((k) => [`${d.id}#${k.id}`, k] as const)));
  const documents = new Set(c.documents.map((d) => d.id));

  const reference = (
    where: string,
    ref: { document: string; clause: string; quote?: string | undefined } | undefined,
  ) => {
    if (!ref) return void out.push(`${where}: has no citation`);
    const clause = clauses.get(`${ref.document}#${ref.clause}`);
    if (!clause)
      return void out.push(`${where}: cites the clause ${ref.clause} of ${ref.document}, which does not exist`);
    if (ref.quote !== undefined && !clause.quote.includes(ref.quote))
      out.push(`${where}: quotes words that the clause ${ref.clause} of ${ref.document} does not hold`);
  };
  const unique = (where: string, ids: readonly string[]) => {
    for (const [i, id] of ids.entries()) if (ids.indexOf(id) !== i) out.push(`${where}: ${id} is listed twice`);
  };
  const parameters = (where: string, list: readonly RawParameter[]) => {
    unique(
      where,
      list.map((p) => p.id),
    );
    for (const p of list) {
      const at = `${where}.${p.id}`;
      if (!(UNITS as readonly string[]).includes(p.unit)) out.push(`${at}: has the unknown unit ${p.unit}`);
      out.push(...intervalFaults(at, p.values));
      for (const v of p.values) {
        reference(`${at} from ${v.from}`, v.reference);
        out.push(...valueFaults(`${at} from ${v.from}`, p.unit, v.value as ParameterValue | null));
      }
    }
  };
  const uses = (
    where: string,
    list: readonly RawParameter[],
    name: string | null,
    unit: string | readonly string[],
  ) => {
    if (name === null) return;
    const found = list.find((p) => p.id === name);
    if (!found) out.push(`${where}: uses the parameter ${name}, which does not exist`);
    else if (![unit].flat().includes(found.unit))
      out.push(`${where}: uses ${name}, which is in ${found.unit}, where ${[unit].flat().join(' or ')} is due`);
  };

  unique(
    'documents',
    c.documents.map((d) => d.id),
  );
  for (const d of c.documents)
    unique(
      `documents.${d.id}`,
      d.clauses.map((k) => k.id),
    );
  out.push(...documentFaults(c.documents));

  unique(
    'programmes',
    c.programmes.map((p) => p.id),
  );
  for (const p of c.programmes) {
    const where = `programmes.${p.id}`;
    for (const d of p.documents)
      if (!documents.has(d)) out.push(`${where}: names the document ${d}, which does not exist`);
    parameters(where, p.parameters);
    out.push(
      ...parameterTwins(where, p.parameters, [
        ...(p.estimate?.items ?? []),
        p.estimate?.conditions,
        p.compensate,
        p.breakers,
      ]),
    );
    for (const r of p.readings) readingFaults(`${where}.${r.parameter}`, r, p.parameters);
    out.push(...programmeFaults(where, p, { reference, uses: (at, name, unit) => uses(at, p.parameters, name, unit) }));
  }
  function readingFaults(
    where: string,
    r: { value?: string | undefined; takes?: string | undefined },
    list: readonly RawParameter[],
  ): void {
    if ((r.value === undefined) === (r.takes === undefined))
      out.push(`${where}: states either a value or the parameter whose value it is`);
    if (r.takes !== undefined && !list.some((p) => p.id === r.takes))
      out.push(`${where}: takes the value of ${r.takes}, which does not exist`);
  }

  out.push(...twinFaults(c.programmes));

  unique(
    'plans',
    c.plans.map((p) => p.id),
  );
  for (const p of c.plans) {
    const where = `plans.${p.id}`;
    if (!documents.has(p.document)) out.push(`${where}: names the document ${p.document}, which does not exist`);
    parameters(where, p.parameters);
    out.push(...parameterTwins(where, p.parameters, p.indicators));
    for (const r of p.readings) readingFaults(`${where}.${r.parameter}`, r, p.parameters);
    for (const i of p.indicators) {
      const unit = i.rule === 'GROWTH_AT_LEAST' || i.rule === 'EXCESS_AT_MOST' ? 'ratio' : 'count';
      if ((i.rule === 'EXCESS_AT_MOST') !== (i.unit === 'ratio'))
        out.push(`${where}.${i.id}: is in ${i.unit}, while it is ${i.rule}`);
      for (const b of i.bindings) uses(`${where}.${i.id}`, p.parameters, b.threshold, unit);
      uses(`${where}.${i.id}`, p.parameters, i.tolerance, 'ratio');
      if (i.otherwise) reference(`${where}.${i.id}`, i.otherwise.reference);
      const last = i.bindings.at(-1)!;
      if (!i.otherwise && (last.anyOf || last.noneOf))
        out.push(`${where}.${i.id}: says nothing of cities that no row binds`);
    }
  }

  unique(
    'obligations',
    c.obligations.map((o) => o.id),
  );
  for (const o of c.obligations) reference(`obligations.${o.id}`, { document: o.document, clause: o.clause });
  out.push(...obligationFaults(c), ...obligationTwins(c.obligations));

  unique(
    'figures',
    c.figures.map((f) => f.id),
  );
  for (const f of c.figures) reference(`figures.${f.id}`, f.reference);
  out.push(...figureFaults(c));
  unique(
    'pledgeRules',
    c.pledgeRules.map((r) => r.registry),
  );
  for (const r of c.pledgeRules) {
    out.push(...intervalFaults(`pledgeRules.${r.id}`, r.versions));
    for (const v of r.versions) {
      unique(
        `pledgeRules.${r.id}.${v.id}`,
        v.grounds.map((g) => g.code),
      );
      for (const g of v.grounds)
        reference(`pledgeRules.${r.id}.${v.id}.${g.code}`, { document: v.document, clause: g.clause });
    }
  }
  unique(
    'statutory',
    c.statutory.map((t) => t.id),
  );
  unique(
    'statutory',
    c.statutory.flatMap((t) => t.parameters.map((p) => p.id)),
  );
  for (const t of c.statutory) parameters(`statutory.${t.id}`, t.parameters);
  out.push(
    ...parameterTwins(
      'statutory',
      c.statutory.flatMap((t) => t.parameters),
      [],
    ),
  );
  const times = c.statutory.flatMap((t) =>
    t.parameters.flatMap((p) => (p.examines ? [{ id: p.id, unit: p.unit, ...p.examines }] : [])),
  );
  for (const [i, e] of times.entries()) {
    const { registry, stage, channel, division, force } = e;
    if (e.unit !== 'days' && e.unit !== 'working-days')
      out.push(`statutory.${e.id}: is a time for examination in ${e.unit}`);
    if (force === 'PROMISE' && division === '000000') out.push(`statutory.${e.id}: is promised by nobody`);
    const twin = times
      .slice(0, i)
      .find(
        (x) =>
          x.registry === registry &&
          x.stage === stage &&
          x.channel === channel &&
          x.division === division &&
          x.force === force,
      );
    if (twin) out.push(`statutory.${e.id}: says again what ${twin.id} says`);
  }
  return out;
}
