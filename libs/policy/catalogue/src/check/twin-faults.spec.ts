import {
  add,
  compensation,
  condition,
  faultsAfter,
  item,
  parameter,
  ref,
  right,
  title,
  type Draft,
} from './catalogue-fixture';

/** The programme once more under another name. */
const twice = (change: object, before: (c: Draft) => void = () => {}) =>
  faultsAfter((c) => {
    before(c);
    c.programmes.push({ ...structuredClone(c.programmes[0]!), id: 'twin', ...change });
  });

describe('what is encoded twice', () => {
  it('names a rule that is encoded twice, in one place at one time', () => {
    expect(twice({})).toEqual([
      'programmes.twin: encodes INTEREST_SUBSIDY doc#rate once more, which programmes.prog has already',
    ]);
    expect(twice({ division: '440300' })).toEqual([]);
    expect([
      twice({ from: '2020-01-01' }).length,
      twice({ from: '2018-01-01', until: '2019-01-01' }).length,
      twice({ from: '2018-01-01', until: '2019-01-02' }).length,
    ]).toEqual([1, 0, 1]);
    expect(
      faultsAfter((c) => {
        c.programmes[0]!.until = '2020-01-01' as never;
        c.programmes.push({ ...right().programmes[0]!, id: 'later', from: '2020-01-01' });
      }),
    ).toEqual([]);
  });
  it('is one rule in a place and in one within it', () => {
    const fault = ['programmes.twin: encodes INTEREST_SUBSIDY doc#rate once more, which programmes.prog has already'];
    const inCity = (division: string) => twice({ division }, (c) => (c.programmes[0]!.division = '440100'));
    expect([inCity('440103'), inCity('440000'), inCity('000000')]).toEqual([fault, fault, fault]);
    expect([inCity('440300'), inCity('440303'), inCity('320000')]).toEqual([[], [], []]);
    const elsewhere = twice({ division: '440103' }, (c) => {
      c.programmes[0]!.division = '440100';
      item(c).kind = 'PREMIUM_SUBSIDY';
      item(c).base = { of: 'FEE', fee: 'PLEDGE_INSURANCE_PREMIUM' };
    });
    expect(elsewhere).toEqual([
      'programmes.twin: encodes PREMIUM_SUBSIDY doc#rate once more, which programmes.prog has already',
    ]);
  });
  it('is a compensation copied with another clause of the document', () => {
    const clause = (id: string) => ({ ...right().documents[0]!.clauses[0]!, id });
    const copied = (change: object, table: object = {}, cited = 'rate') =>
      faultsAfter((c) => {
        c.documents[0]!.clauses.push(clause('other'), clause('third'));
        Object.assign(c.programmes[0]!, { estimate: null, compensate: compensation() });
        const twin = {
          ...structuredClone(c.programmes[0]!),
          id: 'twin',
          compensate: compensation({ reference: { document: 'doc', clause: 'other' }, ...change }),
        };
        Object.assign(twin.parameters[1]!.values[0]!, { reference: { document: 'doc', clause: cited } }, table);
        c.programmes.push(twin);
      });
    expect(copied({})).toEqual([
      'programmes.twin: encodes COMPENSATE doc#rate once more, which programmes.prog has already',
    ]);
    expect(copied({}, {}, 'third')).toEqual([
      'programmes.twin: encodes COMPENSATE doc once more, which programmes.prog has already',
    ]);
    expect(copied({ covers: ['TRADEMARK'] }, {}, 'third')).toEqual([]);
    expect(copied({}, { value: { FUND: '0.5', BANK: '0.5' } }, 'third')).toEqual([]);
  });
  it('is one value under two names, but not the rate of two kinds in one sentence', () => {
    const again = (values: object = {}, more: (c: Draft) => void = () => {}) =>
      faultsAfter((c) => {
        const [rate] = c.programmes[0]!.parameters;
        c.programmes[0]!.parameters.push({ ...structuredClone(rate!), id: 'AGAIN' });
        Object.assign(c.programmes[0]!.parameters.at(-1)!.values[0]!, values);
        more(c);
      });
    expect(again()).toEqual(['programmes.prog.AGAIN: says again what RATE says']);
    expect([again({ value: '0.60' }), again({ reference: { ...ref, quote: '50%' } })]).toEqual([[], []]);
    const fee = { kind: 'VALUATION_FEE_SUBSIDY', base: { of: 'FEE', fee: 'VALUATION' }, caps: [] };
    expect(again({}, (c) => c.programmes[0]!.estimate.items.push({ ...fee, rate: 'AGAIN' }))).toEqual([]);
    expect(
      again({}, (c) =>
        Object.assign(item(c), {
          conditions: [condition('C', { fact: 'loan.ipShare', test: 'AT_LEAST', parameter: 'AGAIN' })],
        }),
      ),
    ).toEqual(['programmes.prog.AGAIN: says again what RATE says']);
  });
  it('is a condition said again, or another of its name, within a kind and of the whole programme', () => {
    const size = (id: string, ...values: readonly string[]) =>
      condition(id, { fact: 'enterprise.size', test: 'ONE_OF', values });
    const asked = (own: readonly object[], above?: readonly object[]) =>
      faultsAfter((c) => {
        item(c).conditions = own;
        if (above) Object.assign(c.programmes[0]!.estimate, { conditions: above });
      });
    const again = ['programmes.prog.INTEREST_SUBSIDY: B says again what A says'];
    expect([
      asked([size('A', 'SMALL', 'MICRO'), size('B', 'MICRO', 'SMALL')]),
      asked([size('B', 'MICRO')], [size('A', 'MICRO')]),
    ]).toEqual([again, again]);
    const named = ['programmes.prog.INTEREST_SUBSIDY: A is listed twice'];
    const first = condition('A', { fact: 'loan.firstPledge', test: 'IS', values: ['true'] });
    expect([asked([size('A', 'SMALL'), first]), asked([first], [size('A', 'SMALL')])]).toEqual([named, named]);
    expect(asked([size('A', 'SMALL', 'MICRO'), size('B', 'SMALL')])).toEqual([]);
    const term = (id: string, parameter: string) =>
      condition(id, { fact: 'loan.termMonths', test: 'AT_MOST', parameter });
    expect(
      faultsAfter((c) => {
        add(c, parameter('TERM', 'months', '36'), parameter('SHORT', 'months', '12'));
        item(c).conditions = [term('A', 'TERM'), term('B', 'SHORT')];
      }),
    ).toEqual([]);
    expect(
      faultsAfter((c) => {
        add(c, parameter('TERM', 'months', '36'));
        item(c).conditions = [term('A', 'TERM'), term('B', 'TERM')];
      }),
    ).toEqual(again);
  });
  it('is a breaker of one name, or on one ratio', () => {
    const fuses = (...list: readonly (readonly [id: string, fact: string])[]) =>
      faultsAfter((c) =>
        Object.assign(c.programmes[0]!, {
          breakers: list.map(([id, fact]) => ({ id, title, fact, threshold: 'RATE', reference: ref })),
        }),
      );
    expect(fuses(['A', 'pool.compensationRatio'], ['B', 'pool.nonPerformingRatio'])).toEqual([]);
    expect(fuses(['A', 'pool.compensationRatio'], ['A', 'pool.nonPerformingRatio'])).toEqual([
      'programmes.prog.A: is listed twice',
    ]);
    expect(fuses(['A', 'pool.compensationRatio'], ['B', 'pool.compensationRatio'])).toEqual([
      'programmes.prog.B: looks at pool.compensationRatio, as A does',
    ]);
  });
  it('is an obligation, whatever it is called', () => {
    const duty = (id: string, more: object = {}) => ({
      id,
      document: 'doc',
      clause: 'rate',
      title,
      whoIsBound: { who: title },
      duty: 'REQUIRED',
      metric: 'EVENTS',
      operator: 'AT_LEAST',
      unit: 'EVENT',
      threshold: '2',
      confidence: 'official',
      ...more,
    });
    const two = (more: object) => faultsAfter((c) => c.obligations.push(duty('a') as never, duty('b', more) as never));
    expect(two({ title: { zh: '活动', en: 'Events' }, confidence: 'mirror' })).toEqual([
      'obligations.b: says again what a says',
    ]);
    expect([
      two({ threshold: '1' }),
      two({ metric: 'THEMED_EVENTS' }),
      two({ whoIsBound: { who: title, anyOf: ['STRONG_CITY'] } }),
    ]).toEqual([[], [], []]);
  });
  it('is a statutory table, or its values under another name, and the grounds of one registry', () => {
    const table = (id: string, name: string, value = '20') => ({
      id,
      title,
      parameters: [parameter(name, 'years', value)],
    });
    const tables = (...list: readonly object[]) => faultsAfter((c) => c.statutory.push(...(list as never[])));
    expect(tables(table('terms', 'A'), table('more', 'B', '10'))).toEqual([]);
    expect(tables(table('terms', 'A'), table('terms', 'B', '10'))).toEqual(['statutory: terms is listed twice']);
    expect(tables(table('terms', 'A'), table('more', 'B'))).toEqual(['statutory.B: says again what A says']);
    const rules = (id: string) => ({
      id,
      right: 'PATENT',
      registry: 'CNIPA_PATENT',
      versions: [{ id: 'v', document: 'doc', from: '2010-10-01', until: null, completeness: 'FULL', grounds: [] }],
    });
    expect(faultsAfter((c) => c.pledgeRules.push(rules('a') as never, rules('b') as never))).toEqual([
      'pledgeRules: CNIPA_PATENT is listed twice',
    ]);
  });
});
