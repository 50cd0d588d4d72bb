import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Citation } from '@zhiya/kernel';
import {
  CATALOGUE,
  cite,
  programmeOf,
  REFERENCE_SERIES,
  type Catalogue,
  type Programme,
} from '@zhiya/policy-catalogue';
import { parse as parseYaml } from 'yaml';
import { compensate, estimate, indicator } from './answers';
import { breakersOf, compensation } from './compensate';
import { dueOf, dueOfPlan, shownByEstimate, shownByIndicator, shownByLoss, shownByPool } from './coverage-fixture';
import { assess } from './estimate';
import { programmeValue } from './in-process';
import { standing } from './indicator';
import { parseCases } from './input/parse-cases';
import { decimal, div, fixed } from './rational';
import { rightCalendar, type CalendarRight } from './right-calendar';
import {
  annualFee,
  examinationDays,
  examinationTimes,
  refusalGrounds,
  statutoryNumber,
  termOfRight,
  type ExaminationPlace,
} from './statutory';

interface CaseFile {
  readonly name: string;
  readonly run: string;
  readonly given: Record<string, never>;
  readonly expect: object;
  /** Which of the worked examples it is, E1 to E10. */
  readonly example?: string;
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
type Traced = {
  readonly citations: readonly Citation[];
  readonly steps: readonly string[];
  readonly assumptions: readonly { readonly parameter: string }[];
};
/** A reference rate stands in a statutory table, whichever programme refers to it. */
const named = (owner: string, parameter: string): string =>
  REFERENCE_SERIES.some((x) => x === parameter) ? `reference-rates/${parameter}` : `${owner}/${parameter}`;
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
const bare = (
  answer: { readonly citation?: Citation; readonly citations?: readonly Citation[] },
  parameters: readonly string[],
): Outcome => ({
  answer,
  parameters,
  citations: answer.citations ?? (answer.citation ? [answer.citation] : []),
  steps: [],
  assumptions: [],
});

type Pool = Parameters<typeof breakersOf>[1];
const figureOf = (id: string) => found(CATALOGUE.figures.find((f) => f.id === id));

/** Runs a case through the same functions as everybody else and says which dated values it used. */
const RUN: Readonly<Record<string, (given: never) => Outcome>> = {
  estimate: (given) => {
    const c = one('estimate', given);
    const answer = estimate(c);
    return outcome(
      answer,
      assess(c).items.flatMap((i) => i.parameters.map((p) => named(c.programme, p.parameter))),
      answer.items,
    );
  },
  compensate: (given) => {
    const c = one('compensate', given);
    const answer = compensate(c);
    return outcome(
      answer,
      compensation(c).parameters.map((p) => named(c.programme, p.parameter)),
      [answer],
    );
  },
  indicator: (given) => {
    const c = one('indicator', given);
    const answer = indicator(c);
    return outcome(
      answer,
      standing(c).parameters.map((p) => `${c.plan}/${p.parameter}`),
      [answer],
    );
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
    return bare(
      { times, citations: times.map((t) => t.citation) } as object,
      times.map((t) => `examination/${t.parameter}`),
    );
  },
  calendar: (given: { right: CalendarRight; asOf: string }) => {
    const events = rightCalendar(given.right, given.asOf);
    return bare(
      {
        events: events.map(({ citation, confidence, ...e }) => ({
          ...e,
          cites: `${citation.document}#${citation.clause}`,
        })),
        citations: events.map((e) => e.citation),
      } as object,
      [],
    );
  },
  term: (given: Parameters<typeof termOfRight>[0]) => {
    const v = found(termOfRight(given));
    return bare(v, [`terms/${v.parameter}`]);
  },
  fee: (given: Parameters<typeof annualFee>[0]) => {
    const v = found(annualFee(given));
    return bare(
      v,
      v.parameters.map((p) => `annual-fees/${p}`),
    );
  },
  'statutory-number': (given: { parameter: 'TERM_DESIGN'; on: string }) => {
    const v = found(statutoryNumber(given.parameter, given.on));
    return bare(
      v,
      ['terms', 'annual-fees'].map((t) => `${t}/${v.parameter}`),
    );
  },
  figure: (given: { figure: string }) => {
    const f = figureOf(given.figure);
    return bare({ ...f, citation: cite(f.reference) }, []);
  },
  'figure-ratio': (given: { of: string; to: string; states?: string }) => {
    const [of, to, stated] = [
      figureOf(given.of),
      figureOf(given.to),
      given.states === undefined ? null : figureOf(given.states),
    ];
    return bare(
      {
        ratio: fixed(div(decimal(of.value), decimal(to.value)), 4),
        stated: stated?.value,
        precision: stated?.precision,
        citations: [of, to, ...(stated ? [stated] : [])].map((f) => cite(f.reference)),
      } as object,
      [],
    );
  },
  breaker: (given: { programme: string; asOf: string; pool: Pool }) => {
    const breakers = breakersOf(found(programmeOf(given.programme)), given.pool, given.asOf);
    return bare(
      { breakers: breakers.map((b) => ({ id: b.id, isTripped: b.isTripped })) } as object,
      breakers.flatMap((b) => b.verdict.used.map((u) => `${given.programme}/${u.parameter}`)),
    );
  },
  ground: (given: { kind: 'PATENT'; asOf: string; code: string }) => {
    const v = found(refusalGrounds(given.kind, given.asOf).find((g) => g.code === given.code));
    return bare(v, []);
  },
};

const usedAnywhere = new Set<string>();
/** What the cases have shown of each rule, which of the worked examples and which figures they are. */
const shown = new Set<string>();
const examples = new Set<string>();
const figures = new Set<string>();
const SHOW: Readonly<Record<string, (given: never) => readonly string[]>> = {
  estimate: (given) => {
    const c = one('estimate', given);
    const p = programmeOf(c.programme)!;
    return p.missing ? [] : shownByEstimate(p, c);
  },
  compensate: (given) => {
    const c = one('compensate', given);
    const p = programmeOf(c.programme)!;
    return p.missing ? [] : shownByLoss(p, c);
  },
  indicator: (given) => shownByIndicator(one('indicator', given)),
  breaker: (given: { programme: string; asOf: string; pool: Pool }) =>
    shownByPool(programmeOf(given.programme)!, given.pool, given.asOf),
};

describe.each(FILES)('%s', (file) => {
  const cases = parseYaml(readFileSync(join(FOLDER, file), 'utf8'), { merge: true }) as readonly CaseFile[];
  it.each(cases.map((c) => [c.name, c] as const))('%s', (_, c) => {
    const result = RUN[c.run]!(c.given as never);
    for (const p of result.parameters) usedAnywhere.add(p);
    for (const what of SHOW[c.run]?.(c.given as never) ?? []) shown.add(what);
    if (c.example) examples.add(c.example);
    if (c.run === 'figure') figures.add(c.given['figure']!);
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
  it('show each rule of a programme passing and refusing: conditions, claim windows, stacking, caps, limits, rights, breakers, days in force', () => {
    expect(CATALOGUE.programmes.flatMap(dueOf).filter((d) => !shown.has(d))).toEqual([]);
  });
  it('show each row of a plan met and missed, and what is said of cities that no row binds', () => {
    expect(CATALOGUE.plans.flatMap(dueOfPlan).filter((d) => !shown.has(d))).toEqual([]);
  });
  it('hold every printed figure, and the ten worked examples', () => {
    expect(CATALOGUE.figures.map((f) => f.id).filter((id) => !figures.has(id))).toEqual([]);
    expect([...examples].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))).toEqual(
      Array.from({ length: 10 }, (_, i) => `E${i + 1}`),
    );
  });
});

describe('a programme of which too little is known', () => {
  const ask = {
    asOf: '2024-12-31',
    enterprise: { creditCode: '914419008859278223' },
    fund: { balance: '1.00' },
    bank: { coveredLoanTotal: '1.00', compensatedToDate: '0.00' },
  };
  it.each(CATALOGUE.programmes.filter((p) => p.missing).map((p) => [p.id, p] as const))(
    '%s answers that it is unknown and names what is missing, whatever it is asked',
    (programme, p: Programme) => {
      const support = estimate(
        one('estimate', {
          programme,
          asOf: ask.asOf,
          enterprise: { ...ask.enterprise, division: p.division },
          loans: [
            { id: 'L', principal: '1.00', ipTypes: ['PATENT'], interestPaid: [{ on: '2024-06-20', amount: '1.00' }] },
          ],
        }),
      );
      const loss = compensate(
        one('compensate', {
          programme,
          asOf: ask.asOf,
          fund: ask.fund,
          bank: ask.bank,
          loan: {
            ipTypes: ['PATENT'],
            ipShare: '1',
            unpaidPrincipal: '1.00',
            unpaidInterest: '0.00',
            overdueSince: '2024-01-01',
          },
        }),
      );
      const missing = p.missing!.map((m) => ({ fact: programme, title: m.zh }));
      expect(support).toMatchObject({ status: 'UNKNOWN', items: [], total: null, needed: missing });
      expect(loss).toMatchObject({ status: 'UNKNOWN', payable: null, shares: [], needed: missing });
    },
  );
});
