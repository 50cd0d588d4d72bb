import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CATALOGUE } from '@zhiya/policy-catalogue';
import fc from 'fast-check';
import { parse } from 'yaml';
import { indicator } from './answers';
import { documents } from './documents';
import { indicatorStanding } from './in-process';
import { faultLine, parseCases } from './input/parse-cases';

const notice = {
  plan: 'pledge-financing-notice-2019',
  indicator: 'NPL_TOLERANCE',
  year: 2020,
  asOf: '2020-12-31',
  baseline: '0.0150',
  actual: '0.0450',
};
const answer = (change: object = {}) => {
  const p = parseCases('indicator', { ...notice, ...change });
  if (!p.ok) throw new Error(p.faults.map(faultLine).join('\n'));
  return indicator(p.cases[0]!);
};
const faults = (change: object) => {
  const p = parseCases('indicator', { ...notice, ...change });
  return p.ok ? [] : p.faults.map(faultLine);
};

describe('every obligation that is computed', () => {
  const folder = fileURLToPath(new URL('../../catalogue/cases', import.meta.url));
  const cases = readdirSync(folder).flatMap(
    (f) =>
      parse(readFileSync(join(folder, f), 'utf8')) as {
        run: string;
        given: { plan: string; indicator: string };
        expect: { status?: string };
      }[],
  );
  const linked = [...new Set(CATALOGUE.obligations.flatMap((o) => o.indicator ?? []))];
  it.each(linked)('%s has a case that meets it and one that misses it', (link) => {
    const statuses = cases
      .filter((c) => c.run === 'indicator' && `${c.given.plan}/${c.given.indicator}` === link)
      .map((c) => c.expect.status);
    expect(statuses).toEqual(expect.arrayContaining(['MET', 'MISSED']));
  });
});

describe('a rate against the bank’s own', () => {
  it('is within the tolerance up to and including three percentage points, on exact figures', () => {
    const part = fc.integer({ min: 0, max: 900_000_000 });
    const text = (n: number) => `0.${String(n).padStart(10, '0')}`;
    fc.assert(
      fc.property(part, fc.integer({ min: -300_000_000, max: 9_000_000_000 }), (own, more) => {
        const actual = Math.max(0, own + more);
        expect(answer({ baseline: text(own), actual: text(actual) }).status).toBe(
          actual - own <= 300_000_000 ? 'MET' : 'MISSED',
        );
      }),
    );
  });
  it('is a state of the day: met or missed while the year runs, and never projected', () => {
    expect(answer({ asOf: '2020-01-01', actual: '0.0451' })).toMatchObject({
      status: 'MISSED',
      projected: null,
      attainment: null,
    });
    expect(answer({ asOf: '2021-06-30' })).toMatchObject({ status: 'MET' });
  });
  it('answers with the keys of the contract', () => {
    expect(Object.keys(answer())).toEqual([
      'indicator',
      'rule',
      'threshold',
      'target',
      'actual',
      'attainment',
      'growth',
      'projected',
      'status',
      'citations',
      'steps',
      'assumptions',
    ]);
    expect(answer().citations).toEqual([{ document: 'cbirc-34-2019', clause: 'npl-tolerance', quote: '' }]);
  });
  it('takes any year from 2019 on and no day before it', () => {
    expect(answer({ year: 2019, asOf: '2019-01-01' }).status).toBe('MET');
    expect(answer({ year: 2031, asOf: '2031-05-01' }).status).toBe('MET');
    expect(faults({ year: 2018, asOf: '2018-12-31' })).toEqual([
      'case.year: must be 2019 or later, the first year of pledge-financing-notice-2019, got 2018',
    ]);
    expect(faults({ asOf: '2019-12-31' })).toEqual([
      'case.asOf: must not be before 2020-01-01, when the period of pledge-financing-notice-2019 begins, got "2019-12-31"',
    ]);
  });
  it('names a rate that is none and a bank’s own that is missing', () => {
    const { baseline: _, ...without } = notice;
    const p = parseCases('indicator', without);
    expect(p.ok ? [] : p.faults.map(faultLine)).toEqual(['case.baseline: is required']);
    expect(faults({ baseline: '1.5%', actual: 0.045 })).toEqual([
      'case.baseline: must be a decimal between 0 and 1, got "1.5%"',
      'case.actual: must be a decimal between 0 and 1, written as a string, got 0.045',
    ]);
    expect(faults({ baseline: '1.5', actual: '-0.01' })).toEqual([
      'case.baseline: must be a decimal between 0 and 1, got "1.5"',
      'case.actual: must not be negative, got "-0.01"',
    ]);
  });
  it('is asked by the server in parts of 10^-10, and not without the bank’s own', () => {
    const question = {
      plan: notice.plan,
      indicator: notice.indicator,
      designations: [],
      year: 2020,
      asOf: '2020-12-31',
      actual: 450_000_000,
    };
    const met = indicatorStanding({ ...question, baseline: 150_000_000 });
    expect(met.ok && met.value.status).toBe('MET');
    expect(indicatorStanding(question)).toMatchObject({ ok: false, errors: [{ code: 'INDICATOR.BASELINE_REQUIRED' }] });
    expect(indicatorStanding({ ...question, baseline: 150_000_000, asOf: '2019-12-31' })).toMatchObject({
      ok: false,
      errors: [{ code: 'INDICATOR.BEFORE_PERIOD' }],
    });
  });
});

describe('the list of documents', () => {
  it('carries what a document lays on whom, and its dates and links', () => {
    const plan = documents().find((d) => d.id === 'demonstration-city-plan-2018')!;
    expect(plan).toMatchObject({
      publishedOn: '2018-12-31',
      supersedes: [],
      sourceUrl: 'http://www.gov.cn/zhengce/zhengceku/2018-12/31/content_5444312.htm',
    });
    expect(plan.names).toContain('state-council-71-2015');
    expect(plan.obligations.map((o) => o.id)).toContain('city-survey');
    expect(documents().find((d) => d.id === 'cbirc-34-2019')!.plans).toMatchObject([
      { id: 'pledge-financing-notice-2019', year: 2019, everyYear: true },
    ]);
  });
});
