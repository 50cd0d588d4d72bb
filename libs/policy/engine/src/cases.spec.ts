import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Citation } from '@zhiya/kernel';
import { CATALOGUE, REFERENCE_SERIES, type Catalogue } from '@zhiya/policy-catalogue';
import { parse as parseYaml } from 'yaml';
import { compensate, estimate, indicator } from './answers';
import { compensation } from './compensate';
import { assess } from './estimate';
import { programmeValue } from './in-process';
import { standing } from './indicator';
import { parseCases } from './input/parse-cases';
import { rightCalendar, type CalendarRight } from './right-calendar';
import { annualFee, examinationDays, examinationTimes, refusalGrounds, statutoryNumber, termOfRight, type ExaminationPlace } from './statutory';

interface CaseFile {
  readonly name: string;
  readonly run: string;
  readonly given: Record<string, never>;
  readonly expect: object;
  readonly cites?: readonly string[];
  readonly assumes?: readonly string[];
  readonly says?: readonly string[];
}
interface Outcome {
  readonly answer: object;
  readonly parameters: readonly string[];
  readonly citations: readonly Citation[];
  readonly steps: readonly string[];
  readonly assumptions: readonly string[];
}

const FOLDER = fileURLToPath(new URL('../../catalogue/cases', import.meta.url));
const FILES = readdirSync(FOLDER).filter((f) => f.endsWith('.case.yaml'));

function one<K extends 'estimate' | 'compensate' | 'indicator'>(kind: K, given: unknown) {
  const parsed = parseCases(kind, given);
  if (!parsed.ok) throw new Error(parsed.faults.map((f) => `${f.path}: ${f.message}`).join('\n'));
  return parsed.cases[0]!;
}
type Traced = { readonly citations: readonly Citation[]; readonly steps: readonly string[]; readonly assumptions: readonly { readonly parameter: string }[] };
/** A reference rate stands in a statutory table, whichever programme refers to it. */
const named = (owner: string, parameter: string): string => (REFERENCE_SERIES.some((x) => x === parameter) ? `reference-rates/${parameter}` : `${owner}/${parameter}`);
const outcome = (answer: object, parameters: readonly string[], traces: readonly Traced[]): Outcome => ({
  answer,
  parameters,
  citations: traces.flatMap((t) => t.citations),
  steps: traces.flatMap((t) => t.steps),
  assumptions: traces.flatMap((t) => t.assumptions.map((a) => a.parameter)),
});
const found = <T extends object>(value: T | null | undefined): T => {
  if (!value) throw new Error('no answer');
  return value;
};
const bare = (answer: { readonly citation?: Citation; readonly citations?: readonly Citation[] }, parameters: readonly string[]): Outcome => ({
  answer, parameters, citations: answer.citations ?? (answer.citation ? [answer.citation] : []), steps: [], assumptions: [],
});

/** Runs a case through the same functions as everybody else and says which dated values it used. */
const RUN: Readonly<Record<string, (given: never) => Outcome>> = {
  estimate: (given) => {
    const c = one('estimate', given);
    const answer = estimate(c);
    return outcome(answer, assess(c).items.flatMap((i) => i.parameters.map((p) => named(c.programme, p.parameter))), answer.items);
  },
  compensate: (given) => {
    const c = one('compensate', given);
    const answer = compensate(c);
    return outcome(answer, compensation(c).parameters.map((p) => named(c.programme, p.parameter)), [answer]);
  },
  indicator: (given) => {
    const c = one('indicator', given);
    const answer = indicator(c);
    return outcome(answer, standing(c).parameters.map((p) => `${c.plan}/${p.parameter}`), [answer]);
  },
  'programme-value': (given: { programme: string; parameter: string; on: string }) => {
    const v = found(programmeValue(given.programme, given.parameter, given.on));
    return bare(v, [`${given.programme}/${v.parameter}`]);
  },
  examination: (given: { registry: 'CNIPA_PATENT'; asOf: string; stage?: 'ACCEPTANCE' } & ExaminationPlace) => {
    const v = found(examinationDays(given.registry, given.asOf, given, given.stage));
    return bare(v, [`examination/${v.parameter}`]);
  },
  'examination-readings': (given: { registry: 'COPYRIGHT_CENTRE'; asOf: string } & ExaminationPlace) => {
    const times = examinationTimes(given.registry, given.asOf, given);
    return bare({ times, citations: times.map((t) => t.citation) } as object, times.map((t) => `examination/${t.parameter}`));
  },
  calendar: (given: { right: CalendarRight; asOf: string }) => {
    const events = rightCalendar(given.right, given.asOf);
    return bare({ events: events.map(({ citation, confidence, ...e }) => ({ ...e, cites: `${citation.document}#${citation.clause}` })), citations: events.map((e) => e.citation) } as object, []);
  },
  term: (given: Parameters<typeof termOfRight>[0]) => {
    const v = found(termOfRight(given));
    return bare(v, [`terms/${v.parameter}`]);
  },
  fee: (given: Parameters<typeof annualFee>[0]) => {
    const v = found(annualFee(given));
    return bare(v, v.parameters.map((p) => `annual-fees/${p}`));
  },
  'statutory-number': (given: { parameter: 'TERM_DESIGN'; on: string }) => {
    const v = found(statutoryNumber(given.parameter, given.on));
    return bare(v, ['terms', 'annual-fees'].map((t) => `${t}/${v.parameter}`));
  },
  ground: (given: { kind: 'PATENT'; asOf: string; code: string }) => {
    const v = found(refusalGrounds(given.kind, given.asOf).find((g) => g.code === given.code));
    return bare(v, []);
  },
};

const usedAnywhere = new Set<string>();
/** What the cases have shown of each rule: conditions that barred, programmes that computed, caps and limits that bound and that did not. */
const shown = new Set<string>();
function show(kind: string, given: unknown): void {
  const note = (programme: string, what: { readonly blockers?: readonly { readonly condition: string }[]; readonly boundBy?: string | null }): void => {
    for (const b of what.blockers ?? []) shown.add(`${programme}/${b.condition} bars`);
    if (what.boundBy !== undefined) shown.add(`${programme} computes`).add(what.boundBy === null ? `${programme} unbound` : `${programme}/${what.boundBy} binds`);
  };
  if (kind === 'estimate') {
    const a = assess(one('estimate', given));
    for (const i of a.items) note(a.programme, i);
    for (const i of a.open) note(a.programme, i);
  } else if (kind === 'compensate') {
    const a = compensation(one('compensate', given));
    note(a.programme, a);
  }
}

describe.each(FILES)('%s', (file) => {
  const cases = parseYaml(readFileSync(join(FOLDER, file), 'utf8'), { merge: true }) as readonly CaseFile[];
  it.each(cases.map((c) => [c.name, c] as const))('%s', (_, c) => {
    const result = RUN[c.run]!(c.given as never);
    for (const p of result.parameters) usedAnywhere.add(p);
    show(c.run, c.given);
    expect(result.answer).toMatchObject(c.expect);
    for (const cite of c.cites ?? []) expect(result.citations.map((x) => `${x.document}#${x.clause}`)).toContain(cite);
    for (const name of c.assumes ?? []) expect(result.assumptions).toContain(name);
    for (const words of c.says ?? []) expect(result.steps).toContain(words);
  });
});

describe('the cases as a whole', () => {
  const every = (c: Catalogue) => [
    ...c.programmes.flatMap((p) => p.parameters.map((x) => `${p.id}/${x.id}`)),
    ...c.plans.flatMap((p) => p.parameters.map((x) => `${p.id}/${x.id}`)),
    ...c.statutory.flatMap((t) => t.parameters.map((x) => `${t.id}/${x.id}`)),
  ];
  it('use every parameter of the catalogue at least once', () => {
    expect(every(CATALOGUE).filter((p) => !usedAnywhere.has(p))).toEqual([]);
  });
  it('show each rule passing and refusing: every condition bars once and lets pass once, every cap and limit binds once and not once', () => {
    const due = CATALOGUE.programmes.filter((p) => !p.missing).flatMap((p) => {
      const conditions = [...(p.estimate?.conditions ?? []), ...(p.estimate?.items.flatMap((i) => i.conditions ?? []) ?? []), ...(p.compensate?.conditions ?? [])];
      const caps = [...(p.estimate?.items.flatMap((i) => i.caps) ?? []), ...(p.compensate?.limits ?? [])];
      return [`${p.id} computes`, ...conditions.map((c) => `${p.id}/${c.id} bars`), ...caps.map((c) => `${p.id}/${c.name} binds`), ...(caps.length > 0 ? [`${p.id} unbound`] : [])];
    });
    expect(due.filter((d) => !shown.has(d))).toEqual([]);
  });
});
