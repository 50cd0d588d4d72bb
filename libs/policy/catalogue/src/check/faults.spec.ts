import { CATALOGUE } from '../lookup';
import { condition, faultsAfter, item, parameter, ref, right, title, type Draft } from './catalogue-fixture';
import { catalogueFaults } from './faults';

const rate = (c: Draft) => c.programmes[0]!.parameters[0]!;
const shares = (c: Draft) => c.programmes[0]!.parameters[1]!;

describe('the catalogue check', () => {
  it('finds nothing in the catalogue that is shipped, nor in the small one', () => {
    expect(catalogueFaults(JSON.parse(JSON.stringify(CATALOGUE)))).toEqual([]);
    expect(catalogueFaults(right())).toEqual([]);
  });
  it('names a value without a citation', () => {
    expect(faultsAfter((c) => delete rate(c).values[0]!.reference)).toEqual([
      'programmes.prog.RATE from 2019-01-01: has no citation',
    ]);
  });
  it('names overlapping intervals, also with one that never ends, and one that ends before it begins', () => {
    expect(faultsAfter((c) => rate(c).values.push({ ...rate(c).values[0]!, from: '2019-12-31', until: null }))).toEqual(
      ['programmes.prog.RATE: the interval from 2019-01-01 overlaps the one from 2019-12-31'],
    );
    expect(faultsAfter((c) => rate(c).values.push({ ...rate(c).values[0]!, from: '2020-01-01', until: null }))).toEqual(
      [],
    );
    expect(faultsAfter((c) => (rate(c).values[0]!.until = '2018-01-01'))).toEqual([
      'programmes.prog.RATE: the interval from 2019-01-01 ends on 2018-01-01, before it begins',
    ]);
  });
  it('names a clause that does not exist', () => {
    expect(faultsAfter((c) => (rate(c).values[0]!.reference = { document: 'doc', clause: 'nowhere' }))).toEqual([
      'programmes.prog.RATE from 2019-01-01: cites the clause nowhere of doc, which does not exist',
    ]);
  });
  it('names words that the clause does not hold', () => {
    expect(
      faultsAfter((c) => (rate(c).values[0]!.reference = { document: 'doc', clause: 'rate', quote: '按照60%补贴' }))[0],
    ).toMatch(/quotes words that the clause rate of doc does not hold/);
  });
  it('names an unknown unit', () => {
    expect(faultsAfter((c) => (shares(c).unit = 'percent'))[0]).toBe(
      'programmes.prog.SHARES: has the unknown unit percent',
    );
  });
  it('names shares that do not sum to one, and sums them exactly', () => {
    expect(faultsAfter((c) => ((shares(c).values[0]!.value as Record<string, string>).EVALUATOR = '0.05'))).toEqual([
      'programmes.prog.SHARES from 2019-01-01: the shares sum to 1.01, not to 1',
    ]);
    expect(faultsAfter((c) => (shares(c).values[0]!.value = { FUND: '0.1', BANK: '0.2', INSURER: '0.7' }))).toEqual([]);
  });
  it('names a figure that is a number, or malformed', () => {
    expect(faultsAfter((c) => (rate(c).values[0]!.value = 0.5))[0]).toMatch(
      /^programmes\.prog\.parameters\.RATE\.values\.0\.value: /,
    );
    expect(faultsAfter((c) => (rate(c).values[0]!.value = '50%'))).toEqual([
      'programmes.prog.RATE from 2019-01-01: is not a decimal rate, written as a string',
    ]);
  });
  it('names a parameter that a rule uses and that is not there, or is of another unit', () => {
    expect(
      faultsAfter(
        (c) => (c.programmes[0]!.estimate.items[0]!.caps = [{ name: 'YEARLY', per: 'BORROWER_YEAR', limit: 'CAP' }]),
      ),
    ).toEqual(['programmes.prog.INTEREST_SUBSIDY.YEARLY: uses the parameter CAP, which does not exist']);
    expect(faultsAfter((c) => (c.programmes[0]!.estimate.items[0]!.rate = 'SHARES'))).toEqual([
      'programmes.prog.INTEREST_SUBSIDY: uses SHARES, which is in shares, where ratio is due',
    ]);
  });
  it('names a field that nobody reads, an identifier listed twice and a reading without a value', () => {
    expect(faultsAfter((c) => Object.assign(c.programmes[0]!, { colour: 'red' }))[0]).toMatch(
      /^programmes\.prog: .*colour/,
    );
    expect(faultsAfter((c) => c.documents.push(c.documents[0]!))).toContain('documents: doc is listed twice');
    expect(faultsAfter((c) => delete c.programmes[0]!.readings[0]!.takes)).toEqual([
      'programmes.prog.READING: states either a value or the parameter whose value it is',
    ]);
  });
  it('names a clause of a text on file that has no quote', () => {
    expect(faultsAfter((c) => (c.documents[0]!.clauses[0]!.quote = ''))).toContain(
      'documents.doc.rate: has no quote although the text is on file',
    );
  });

  it('names a condition that compares what cannot be compared, or with nothing, or with another unit', () => {
    const asked = (more: object, ...parameters: object[]) =>
      faultsAfter((c) => {
        c.programmes[0]!.parameters.push(...(parameters as never[]));
        item(c).conditions = [condition('C', more)];
      });
    expect(asked({ fact: 'loan.firstPledge', test: 'AT_MOST', parameter: 'RATE' })).toContain(
      'programmes.prog.INTEREST_SUBSIDY.C: loan.firstPledge cannot be tested by AT_MOST',
    );
    expect(asked({ fact: 'loan.firstPledge', test: 'IS' })).toEqual([
      'programmes.prog.INTEREST_SUBSIDY.C: names no values',
    ]);
    expect(asked({ fact: 'loan.annualRate', test: 'AT_MOST' })).toEqual([
      'programmes.prog.INTEREST_SUBSIDY.C: is compared with either a parameter or a reference rate',
    ]);
    expect(asked({ fact: 'loan.termMonths', test: 'AT_MOST', parameter: 'RATE' })).toEqual([
      'programmes.prog.INTEREST_SUBSIDY.C: uses RATE, which is in ratio, where months is due',
    ]);
    expect(
      asked({ fact: 'loan.annualRate', test: 'AT_MOST', referenceRate: { series: 'LPR_1Y', month: 'OF_CONTRACT' } })[0],
    ).toMatch(/what is added to it$/);
    expect(
      asked({ fact: 'loan.termMonths', test: 'AT_MOST', parameter: 'TERM' }, parameter('TERM', 'months', '36')),
    ).toEqual([]);
  });
  it('names conditions that cannot be met together', () => {
    const both = (a: object, b: object, ...parameters: object[]) =>
      faultsAfter((c) => {
        c.programmes[0]!.parameters.push(...(parameters as never[]));
        item(c).conditions = [condition('A', a), condition('B', b)];
      });
    expect(
      both(
        { fact: 'enterprise.size', test: 'ONE_OF', values: ['SMALL'] },
        { fact: 'enterprise.size', test: 'ONE_OF', values: ['LARGE'] },
      ),
    ).toEqual(['programmes.prog.INTEREST_SUBSIDY: A and B cannot both be met']);
    expect(
      both(
        { fact: 'loan.ipShare', test: 'AT_LEAST', parameter: 'LOW' },
        { fact: 'loan.ipShare', test: 'AT_MOST', parameter: 'HIGH' },
        parameter('LOW', 'ratio', '0.8'),
        parameter('HIGH', 'ratio', '0.5'),
      ),
    ).toEqual(['programmes.prog.INTEREST_SUBSIDY: from 2019-01-01 A asks for at least 0.8 and B for at most 0.5']);
  });
  it('names conditions of the programme and of an item that cannot be met together', () => {
    const split = (above: object, own: object, ...parameters: object[]) =>
      faultsAfter((c) => {
        c.programmes[0]!.parameters.push(...(parameters as never[]));
        Object.assign(c.programmes[0]!.estimate, { conditions: [condition('ABOVE', above)] });
        item(c).conditions = [condition('OWN', own)];
      });
    const months = (id: string, value: string) => parameter(id, 'months', value);
    const term = (test: string, name: string) => ({ fact: 'loan.termMonths', test, parameter: name });
    expect(
      split(term('AT_MOST', 'SHORT'), term('AT_LEAST', 'LONG'), months('SHORT', '12'), months('LONG', '24')),
    ).toEqual(['programmes.prog.INTEREST_SUBSIDY: from 2019-01-01 OWN asks for at least 24 and ABOVE for at most 12']);
    expect(
      split(term('AT_MOST', 'LONG'), term('AT_LEAST', 'SHORT'), months('SHORT', '12'), months('LONG', '24')),
    ).toEqual([]);
    const size = (...values: readonly string[]) => ({ fact: 'enterprise.size', test: 'ONE_OF', values });
    expect(split(size('MICRO', 'SMALL'), size('LARGE'))).toEqual([
      'programmes.prog.INTEREST_SUBSIDY: ABOVE and OWN cannot both be met',
    ]);
    expect(split(size('MICRO', 'SMALL'), size('SMALL', 'LARGE'))).toEqual([]);
    expect(split(size('MICRO'), { fact: 'loan.firstPledge', test: 'IS', values: ['true'] })).toEqual([]);
  });
  it('names two conditions of a programme once, however many kinds it supports', () => {
    const both = faultsAfter((c) => {
      const size = (id: string, value: string) =>
        condition(id, { fact: 'enterprise.size', test: 'ONE_OF', values: [value] });
      c.programmes[0]!.estimate.items.push({
        kind: 'VALUATION_FEE_SUBSIDY',
        base: { of: 'FEE', fee: 'VALUATION' },
        rate: 'RATE',
        caps: [],
      });
      Object.assign(c.programmes[0]!.estimate, { conditions: [size('A', 'SMALL'), size('B', 'LARGE')] });
    });
    expect(both).toEqual(['programmes.prog.estimate: A and B cannot both be met']);
  });
  it('compares bounds on every day on which both are in force, and on no other', () => {
    const dated = (
      id: string,
      ...values: readonly (readonly [from: string, until: string | null, value: string | null])[]
    ) => ({
      ...(parameter(id, 'ratio', '0') as object),
      values: values.map(([from, until, value]) => ({ from, until, value, reference: ref, confidence: 'official' })),
    });
    const both = (low: object, high: object) =>
      faultsAfter((c) => {
        c.programmes[0]!.parameters.push(low as never, high as never);
        item(c).conditions = [
          condition('A', { fact: 'loan.ipShare', test: 'AT_LEAST', parameter: 'LOW' }),
          condition('B', { fact: 'loan.ipShare', test: 'AT_MOST', parameter: 'HIGH' }),
        ];
      });
    // The last values agree; those of 2020 did not.
    expect(
      both(
        dated(
          'LOW',
          ['2019-01-01', '2020-01-01', '0.5'],
          ['2020-01-01', '2021-01-01', '0.9'],
          ['2021-01-01', null, '0.5'],
        ),
        dated('HIGH', ['2019-01-01', null, '0.8']),
      ),
    ).toEqual(['programmes.prog.INTEREST_SUBSIDY: from 2020-01-01 A asks for at least 0.9 and B for at most 0.8']);
    expect(
      both(
        dated('LOW', ['2019-01-01', null, '0.9']),
        dated('HIGH', ['2019-01-01', '2020-01-01', '1'], ['2020-06-01', null, '0.8']),
      ),
    ).toEqual(['programmes.prog.INTEREST_SUBSIDY: from 2020-06-01 A asks for at least 0.9 and B for at most 0.8']);
    // One had ended on the day on which the other began; a repealed one asks for nothing.
    expect(both(dated('LOW', ['2019-01-01', '2020-01-01', '0.9']), dated('HIGH', ['2020-01-01', null, '0.8']))).toEqual(
      [],
    );
    expect(
      both(
        dated('LOW', ['2019-01-01', '2020-01-01', '0.9'], ['2020-01-01', null, null]),
        dated('HIGH', ['2020-01-01', null, '0.8']),
      ),
    ).toEqual([]);
  });
  it('names parties that come first in a recovery and bear nothing, twice, or on no text', () => {
    const recovery = (more: object, shares = 'SHARES') =>
      faultsAfter((c) => {
        c.programmes[0]!.parameters.push(
          parameter('TIERS', 'tiered-shares', [
            { upTo: '10', shares: { FUND: '0.8', BANK: '0.2' } },
            { upTo: null, shares: { FUND: '0', BANK: '0', GUARANTOR: '1' } },
          ]) as never,
        );
        const by = shares === 'SHARES' ? shares : { tiers: shares, by: 'loan.principal', mode: 'WHOLE' };
        c.programmes[0]!.compensate = {
          covers: ['PATENT'],
          shares: by,
          payer: 'FUND',
          excessTo: 'BANK',
          limits: [],
          reference: ref,
          recovery: { rule: 'IN_ORDER', first: ['FUND', 'INSURER'], reference: ref, ...more },
        };
      });
    expect([recovery({}), recovery({ first: ['GUARANTOR'] }, 'TIERS')]).toEqual([[], []]);
    expect(recovery({ first: ['FUND', 'GUARANTOR'] })).toEqual([
      'programmes.prog.compensate.recovery: GUARANTOR bears no part of a loss',
    ]);
    expect(recovery({ first: ['INSURER'] }, 'TIERS')).toEqual([
      'programmes.prog.compensate.recovery: INSURER bears no part of a loss',
    ]);
    expect(recovery({ first: ['FUND', 'FUND'] })).toEqual([
      'programmes.prog.compensate.recovery: FUND is listed twice',
    ]);
    expect(recovery({ reference: { document: 'doc', clause: 'nowhere' } })).toEqual([
      'programmes.prog.compensate.recovery: cites the clause nowhere of doc, which does not exist',
    ]);
    expect(recovery({ rule: 'PRO_RATA' })[0]).toMatch(/first/);
  });
  it('names tiers that do not rise, shares within a tier that do not sum to one, and a party that is none', () => {
    const tiers = (value: unknown) =>
      faultsAfter((c) => {
        c.programmes[0]!.parameters.push(parameter('TIERS', 'tiered-shares', value) as never);
      });
    expect(
      tiers([
        { upTo: '10', shares: { FUND: '0.8', BANK: '0.2' } },
        { upTo: '5', shares: { FUND: '0.5', BANK: '0.4' } },
      ]),
    ).toEqual([
      'programmes.prog.TIERS from 2019-01-01: the tier up to 5 does not rise above 10',
      'programmes.prog.TIERS from 2019-01-01: the shares sum to 0.9, not to 1',
    ]);
    expect(
      tiers([
        { upTo: null, shares: { FUND: '1' } },
        { upTo: '5', shares: { FUND: '1' } },
      ]),
    ).toEqual(['programmes.prog.TIERS from 2019-01-01: a tier without end stands before another']);
    expect(faultsAfter((c) => (shares(c).values[0]!.value = { FUND: '0.5', NEIGHBOUR: '0.5' }))).toEqual([
      'programmes.prog.SHARES from 2019-01-01: NEIGHBOUR is no party',
    ]);
  });
  it('names every value that is not written as its unit wants', () => {
    const written = (unit: string, value: unknown) =>
      faultsAfter((c) => {
        c.programmes[0]!.parameters.push(parameter('X', unit, value) as never);
      }).map((f) => f.replace('programmes.prog.X from 2019-01-01: ', ''));
    expect(['100', '100.5', '100.55', '100.555', '-1', '1e3', '1,000'].map((v) => written('yuan', v).length)).toEqual([
      0, 0, 0, 1, 1, 1, 1,
    ]);
    expect(['36', '3.5', '', 'x'].map((v) => written('months', v).length)).toEqual([0, 1, 1, 1]);
    expect(written('months', '3.5')).toEqual(['is not a whole number, written as a string']);
    expect(
      [
        written('month-day', '10-31'),
        written('month-day', '02-29'),
        written('month-day', '02-30'),
        written('month-day', '10-31-01'),
      ].map((f) => f.length),
    ).toEqual([0, 0, 1, 1]);
    expect(written('month-day', '13-01')).toEqual(['is not a month and day MM-DD']);
    expect(written('shares', '0.5')).toEqual(['is not a table of shares']);
    expect(written('shares', { FUND: '0.5', BANK: '50%' })).toEqual(['is not a table of decimal shares']);
    expect(written('shares', { NEIGHBOUR: '0.5', FRIEND: '0.5' })).toEqual(['NEIGHBOUR, FRIEND is no party']);
    expect(written('tiers', '0.5')).toEqual(['is not a table of tiers']);
    expect(written('tiers', [{ upTo: '10', shares: { FUND: '1' } }])).toEqual(['is not a table of tiers']);
    expect(
      written('tiers', [
        { upTo: '10', rate: '0.5' },
        { upTo: '20', rate: '50%' },
      ]),
    ).toEqual(['50% is not a decimal rate']);
    expect(
      written('tiers', [
        { upTo: '1万', rate: '0.5' },
        { upTo: '20', rate: '0.4' },
      ]),
    ).toEqual(['1万 is not an amount in yuan']);
    expect(
      written('tiers', [
        { upTo: '20', rate: '0.5' },
        { upTo: '20', rate: '0.4' },
      ]),
    ).toEqual(['the tier up to 20 does not rise above 20']);
  });
  it('names years that do not follow each other', () => {
    const bands = (...list: readonly (readonly [number, number, string])[]) =>
      faultsAfter((c) => {
        c.programmes[0]!.parameters.push(
          parameter(
            'FEE',
            'yuan-by-year',
            list.map(([from, to, amount]) => ({ from, to, amount })),
          ) as never,
        );
      });
    const fault = [
      'programmes.prog.FEE from 2019-01-01: the years do not follow each other from the first, or an amount is malformed',
    ];
    expect(bands([1, 3, '900'], [4, 4, '1200'], [5, 10, '2000'])).toEqual([]);
    expect([
      bands([2, 3, '900']),
      bands([1, 3, '900'], [5, 6, '1200']),
      bands([1, 3, '900'], [3, 6, '1200']),
      bands([1, 3, '900'], [4, 3, '1200']),
      bands([1, 3, '90x']),
    ]).toEqual([fault, fault, fault, fault, fault]);
  });
  it('names intervals whatever their order in the file', () => {
    const rows = (...list: readonly (readonly [string, string | null])[]) =>
      faultsAfter((c) => {
        const [v] = rate(c).values;
        rate(c).values = list.map(([from, until]) => ({ ...v!, from, until }));
      });
    expect(rows(['2020-01-01', null], ['2019-01-01', '2020-01-01'])).toEqual([]);
    expect(rows(['2020-01-01', null], ['2019-01-01', null])).toEqual([
      'programmes.prog.RATE: the interval from 2019-01-01 overlaps the one from 2020-01-01',
    ]);
    expect(rows(['2019-01-01', '2019-01-01'])).toEqual([
      'programmes.prog.RATE: the interval from 2019-01-01 ends on 2019-01-01, before it begins',
    ]);
  });
  it('names what a programme refers to and does not have', () => {
    expect(faultsAfter((c) => c.programmes[0]!.documents.push('nowhere'))).toEqual([
      'programmes.prog: names the document nowhere, which does not exist',
    ]);
    expect(faultsAfter((c) => (c.programmes[0]!.readings[0]!.takes = 'LUCK'))).toEqual([
      'programmes.prog.READING: takes the value of LUCK, which does not exist',
    ]);
    expect(
      faultsAfter((c) => {
        c.documents[0]!.clauses.push({ ...c.documents[0]!.clauses[0]! });
      }),
    ).toEqual(['documents.doc: rate is listed twice']);
    expect(faultsAfter((c) => (c.programmes[0]!.until = '2019-01-01' as never))).toEqual([
      'programmes.prog: ends on 2019-01-01, before it begins',
    ]);
    expect(
      faultsAfter((c) => {
        c.programmes[0]!.estimate.items.push({ ...item(c) });
      }),
    ).toContain('programmes.prog.INTEREST_SUBSIDY: is listed twice');
    expect(faultsAfter((c) => (item(c).claimUntil = { parameter: 'RATE', yearsAfter: 1 }))).toEqual([
      'programmes.prog.INTEREST_SUBSIDY.claimUntil: uses RATE, which is in ratio, where month-day is due',
    ]);
    expect(
      faultsAfter((c) =>
        Object.assign(c.programmes[0]!.estimate, {
          stacking: {
            kinds: ['INTEREST_SUBSIDY'],
            rule: 'EXCLUDES',
            reference: { document: 'doc', clause: 'nowhere' },
          },
        }),
      ),
    ).toEqual(['programmes.prog.stacking: cites the clause nowhere of doc, which does not exist']);
    expect(
      faultsAfter((c) =>
        Object.assign(c.programmes[0]!, {
          breakers: [{ id: 'FUSE', title, fact: 'pool.compensationRatio', threshold: 'LUCK', reference: ref }],
        }),
      ),
    ).toEqual(['programmes.prog.FUSE: uses the parameter LUCK, which does not exist']);
  });
  it('names a reference rate without its factor, and what is asked of a base that has no loan', () => {
    const reference = (more: object) => ({ series: 'LPR_1Y', month: 'OF_CONTRACT', ...more });
    expect(faultsAfter((c) => (item(c).rate = { instead: reference({ times: 'LUCK' }) }))).toEqual([
      'programmes.prog.INTEREST_SUBSIDY: uses the parameter LUCK, which does not exist',
    ]);
    expect(faultsAfter((c) => (item(c).countedUpTo = reference({ plus: 'SHARES' })))).toEqual([
      'programmes.prog.INTEREST_SUBSIDY: uses SHARES, which is in shares, where ratio is due',
    ]);
    const [onlyInterest, noLoan] = [
      ['programmes.prog.VALUATION_FEE_SUBSIDY: only interest is paid at a rate that another can take the place of'],
      [
        'programmes.prog.VALUATION_FEE_SUBSIDY: a fee has no loan of its own with a part secured by intellectual property',
      ],
    ];
    const fee = { kind: 'VALUATION_FEE_SUBSIDY', base: { of: 'FEE', fee: 'VALUATION' } };
    const asked = (base: object, ...list: readonly object[]) =>
      list.map((more) => faultsAfter((c) => Object.assign(item(c), base, more)));
    const rates = [{ countedUpTo: reference({ times: 'RATE' }) }, { rate: { instead: reference({ times: 'RATE' }) } }];
    expect(asked(fee, { byIpShare: true }, ...rates)).toEqual([noLoan, onlyInterest, onlyInterest]);
    expect(asked({ ...fee, base: { of: 'PRINCIPAL' } }, { byIpShare: true }, ...rates)).toEqual([
      [],
      onlyInterest,
      onlyInterest,
    ]);
    const tiers = (more: object) =>
      faultsAfter((c) => {
        c.programmes[0]!.parameters.push(parameter('TIERS', 'tiers', [{ upTo: null, rate: '0.5' }]) as never);
        Object.assign(item(c), { rate: { tiers: 'TIERS', mode: 'WHOLE' } }, more);
      });
    expect([tiers({}), tiers({ byIpShare: true })]).toEqual([
      [],
      [
        "programmes.prog.INTEREST_SUBSIDY: tiers go by the year's whole base, which no loan's rate, term or part can change",
      ],
    ]);
    const principal = (more: object) => tiers({ base: { of: 'PRINCIPAL', ...more } });
    expect([principal({}), principal({ underAYear: 'WHOLE' })]).toEqual([[], tiers({ byIpShare: true })]);
    expect(principal({ underAYear: 'DAYS' })[0]).toMatch(/^programmes\.prog\.estimate\.items\.0\.base\.underAYear: /);
  });
  it('takes conditions that can be met together for what they are', () => {
    const both = (a: object, b: object, ...parameters: object[]) =>
      faultsAfter((c) => {
        c.programmes[0]!.parameters.push(...(parameters as never[]));
        item(c).conditions = [condition('A', a), condition('B', b)];
      });
    expect(
      both(
        { fact: 'enterprise.size', test: 'ONE_OF', values: ['MICRO', 'SMALL'] },
        { fact: 'enterprise.size', test: 'ONE_OF', values: ['SMALL', 'MEDIUM'] },
      ),
    ).toEqual([]);
    // A pledge holds several kinds of right at once.
    expect(
      both(
        { fact: 'loan.ipTypes', test: 'INCLUDES_ANY', values: ['PATENT'] },
        { fact: 'loan.ipTypes', test: 'INCLUDES_ANY', values: ['TRADEMARK'] },
      ),
    ).toEqual([]);
    expect(
      both(
        { fact: 'loan.ipShare', test: 'AT_LEAST', parameter: 'LOW' },
        { fact: 'loan.ipShare', test: 'AT_MOST', parameter: 'HIGH' },
        parameter('LOW', 'ratio', '0.5'),
        parameter('HIGH', 'ratio', '0.50'),
      ),
    ).toEqual([]);
    expect(
      both(
        { fact: 'loan.ipShare', test: 'AT_LEAST', parameter: 'LOW' },
        { fact: 'loan.ipShare', test: 'AT_LEAST', parameter: 'HIGH' },
        parameter('LOW', 'ratio', '0.8'),
        parameter('HIGH', 'ratio', '0.5'),
      ),
    ).toEqual([]);
  });
  it('names a cap of a loan where no part of the base is a loan’s, and a cap shared by others alone', () => {
    const capped = (more: object, cap: object = {}) =>
      faultsAfter((c) => {
        c.programmes[0]!.parameters.push(
          parameter('CAP', 'yuan', '1') as never,
          parameter('TIERS', 'tiers', [{ upTo: null, rate: '0.5' }]) as never,
        );
        Object.assign(item(c), more, { caps: [{ name: 'LOAN', per: 'LOAN', limit: 'CAP', ...cap }] });
      });
    const fault = (kind: string) => [
      `programmes.prog.${kind}.LOAN: a cap of a loan finds no loan in a fee, nor in tiers of a whole year`,
    ];
    expect(capped({})).toEqual([]);
    expect(capped({ rate: { tiers: 'TIERS', mode: 'WHOLE' } })).toEqual(fault('INTEREST_SUBSIDY'));
    expect(capped({ kind: 'VALUATION_FEE_SUBSIDY', base: { of: 'FEE', fee: 'VALUATION' } })).toEqual(
      fault('VALUATION_FEE_SUBSIDY'),
    );
    expect(capped({}, { shared: ['VALUATION_FEE_SUBSIDY', 'PREMIUM_SUBSIDY'] })).toEqual([
      'programmes.prog.INTEREST_SUBSIDY.LOAN: shares a cap that is not its own',
    ]);
    expect(capped({}, { shared: ['INTEREST_SUBSIDY', 'VALUATION_FEE_SUBSIDY'] })).toEqual([]);
  });
  it('names caps in an order that cannot be, and a programme that says nothing', () => {
    expect(
      faultsAfter((c) => {
        c.programmes[0]!.parameters.push(parameter('CAP', 'yuan', '1') as never);
        item(c).caps = [
          { name: 'YEAR', per: 'BORROWER_YEAR', limit: 'CAP' },
          { name: 'LOAN', per: 'LOAN', limit: 'CAP' },
        ];
      }),
    ).toEqual([
      'programmes.prog.INTEREST_SUBSIDY.LOAN: a cap of a loan binds its own part and so comes before those of the borrower',
    ]);
    expect(faultsAfter((c) => (c.programmes[0]!.estimate = null as never))).toEqual([
      'programmes.prog: decides nothing and names nothing that is missing',
    ]);
  });
  it('names a payer that would bear what exceeds its own limits, and tiers by what is no amount', () => {
    const compensate = (more: object) =>
      faultsAfter(
        (c) =>
          (c.programmes[0]!.compensate = {
            covers: ['PATENT'],
            shares: 'SHARES',
            payer: 'FUND',
            excessTo: 'BANK',
            limits: [],
            reference: ref,
            ...more,
          }),
      );
    expect(compensate({})).toEqual([]);
    expect(compensate({ excessTo: 'FUND' })).toEqual([
      'programmes.prog.compensate: FUND cannot bear what exceeds its own limits',
    ]);
    expect(compensate({ shares: { tiers: 'SHARES', by: 'loan.firstPledge', mode: 'WHOLE' } })).toEqual([
      'programmes.prog.compensate: uses SHARES, which is in shares, where tiered-shares is due',
      'programmes.prog.compensate: tiers go by an amount, which loan.firstPledge is not',
    ]);
  });
  it('names a time for examination that is none, a promise of nobody, and one that is said twice', () => {
    const examines = {
      registry: 'CNIPA_PATENT',
      stage: 'EXAMINATION',
      channel: 'ANY',
      division: '000000',
      force: 'RULE',
    };
    const times = (...list: readonly object[]) =>
      faultsAfter((c) => {
        c.statutory.push({ id: 'examination', title: { zh: '时限', en: 'Times' }, parameters: list } as never);
      });
    const time = (id: string, change: object = {}, unit = 'working-days') => ({
      ...(parameter(id, unit, '5') as object),
      examines: { ...examines, ...change },
    });
    expect(times(time('A'))).toEqual([]);
    expect(times(time('A', {}, 'months'))).toEqual(['statutory.A: is a time for examination in months']);
    expect(times(time('A', { force: 'PROMISE' }))).toEqual(['statutory.A: is promised by nobody']);
    expect(times(time('A'), time('B'))).toEqual(['statutory.B: says again what A says']);
  });
});
