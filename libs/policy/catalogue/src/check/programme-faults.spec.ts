import { add, compensation, condition, faultsAfter, item, parameter, ref, title } from './catalogue-fixture';

const compensates = (more: object, ...parameters: readonly object[]) =>
  faultsAfter((c) => {
    add(c, ...parameters);
    c.programmes[0]!.compensate = compensation(more);
  });
const dated = (
  id: string,
  unit: string,
  ...values: readonly (readonly [from: string, until: string | null, value: unknown])[]
) => ({
  id,
  title,
  unit,
  values: values.map(([from, until, value]) => ({ from, until, value, reference: ref, confidence: 'official' })),
});

describe('shares of a loss', () => {
  it('name the payer and who bears the rest in every table, of every day and tier', () => {
    const lacks = (party: string, from = '2019-01-01') =>
      `programmes.prog.compensate: ${party} has no share in a table from ${from}`;
    expect(compensates({ payer: 'GUARANTOR' })).toEqual([lacks('GUARANTOR')]);
    expect(compensates({ excessTo: 'GUARANTOR' })).toEqual([lacks('GUARANTOR')]);
    expect(
      compensates(
        { shares: 'DATED' },
        dated(
          'DATED',
          'shares',
          ['2019-01-01', '2020-01-01', { FUND: '1', BANK: '0' }],
          ['2020-01-01', null, { FUND: '0.5', INSURER: '0.5' }],
        ),
      ),
    ).toEqual([lacks('BANK', '2020-01-01')]);
    expect(
      compensates(
        { shares: 'DATED' },
        dated('DATED', 'shares', ['2019-01-01', '2020-01-01', { FUND: '1', BANK: '0' }], ['2020-01-01', null, null]),
      ),
    ).toEqual([]);
    const tiers = (second: object) =>
      compensates(
        { shares: { tiers: 'TIERS', by: 'loan.principal', mode: 'WHOLE' } },
        parameter('TIERS', 'tiered-shares', [
          { upTo: '10', shares: { FUND: '0.8', BANK: '0.2' } },
          { upTo: null, shares: second },
        ]),
      );
    expect([tiers({ BANK: '0.5', FUND: '0.5' }), tiers({ BANK: '1', FUND: '0' }), tiers({ BANK: '1' })]).toEqual([
      [],
      [],
      [lacks('FUND')],
    ]);
  });
  it('reach as far as the condition on the same amount lets in', () => {
    const capped = (ceiling: object, end: string | null, fact = 'loan.borrowerOutstanding') =>
      compensates(
        {
          shares: { tiers: 'TIERS', by: 'loan.borrowerOutstanding', mode: 'WHOLE' },
          conditions: [condition('CEILING', { fact, test: 'AT_MOST', parameter: 'CEILING' })],
        },
        parameter('TIERS', 'tiered-shares', [
          { upTo: '10', shares: { FUND: '0.8', BANK: '0.2' } },
          { upTo: end, shares: { FUND: '0.5', BANK: '0.5' } },
        ]),
        ceiling,
      );
    const yuan = (value: string) => parameter('CEILING', 'yuan', value);
    expect([
      capped(yuan('30'), '30'),
      capped(yuan('20'), '30'),
      capped(yuan('40'), null),
      capped(yuan('40'), '30', 'loan.principal'),
    ]).toEqual([[], [], [], []]);
    expect(capped(yuan('40'), '30')).toEqual([
      'programmes.prog.compensate: CEILING lets in up to 40 and the tiers from 2019-01-01 end at 30',
    ]);
    expect(
      capped(dated('CEILING', 'yuan', ['2018-01-01', '2019-01-01', '40'], ['2019-01-01', null, '30']), '30'),
    ).toEqual([]);
  });
});

describe('conditions', () => {
  const asked = (fact: string, ...values: readonly string[]) =>
    faultsAfter((c) => {
      item(c).conditions = [condition('C', { fact, test: 'ONE_OF', values })];
    });
  it('allow what the fact can be, and nothing else', () => {
    const never = (fact: string, value: string) => [`programmes.prog.INTEREST_SUBSIDY.C: ${fact} is never ${value}`];
    expect([
      asked('enterprise.size', 'MICRO', 'LARGE'),
      asked('loan.ipTypes', 'PATENT'),
      asked('loan.classification', 'SUBSTANDARD'),
      asked('loan.firstPledge', 'true', 'false'),
    ]).toEqual([[], [], [], []]);
    expect(asked('enterprise.size', 'MICRO', 'TINY')).toEqual(never('enterprise.size', 'TINY'));
    expect(asked('loan.ipTypes', 'INVENTION')).toEqual(never('loan.ipTypes', 'INVENTION'));
    expect(asked('loan.classification', 'BAD')).toEqual(never('loan.classification', 'BAD'));
    expect(asked('loan.firstPledge', 'yes')).toEqual(never('loan.firstPledge', 'yes'));
  });
  it('ask what a case of their command states', () => {
    const ratio = (fact: string) => condition('C', { fact, test: 'AT_MOST', parameter: 'RATE' });
    const overdue = condition('C', { fact: 'loss.overdueDays', test: 'AT_LEAST', parameter: 'DAYS' });
    const [days, none] = [
      parameter('DAYS', 'days', '60'),
      (command: string, fact: string, at = 'compensate') => [
        `programmes.prog.${at}.C: no case of ${command} states ${fact}`,
      ],
    ];
    expect(
      faultsAfter((c) => {
        item(c).conditions = [ratio('pool.compensationRatio')];
      }),
    ).toEqual(none('estimate', 'pool.compensationRatio', 'INTEREST_SUBSIDY'));
    expect(
      faultsAfter((c) => {
        add(c, days);
        Object.assign(c.programmes[0]!.estimate, { conditions: [overdue] });
      }),
    ).toEqual(none('estimate', 'loss.overdueDays', 'estimate'));
    expect(compensates({ conditions: [overdue] }, days)).toEqual([]);
    expect(compensates({ conditions: [ratio('pool.nonPerformingRatio')] })).toEqual(
      none('compensate', 'pool.nonPerformingRatio'),
    );
  });
  it('of a breaker are ratios of the pool', () => {
    const fuse = (fact: string) =>
      faultsAfter((c) =>
        Object.assign(c.programmes[0]!, { breakers: [{ id: 'FUSE', title, fact, threshold: 'RATE', reference: ref }] }),
      );
    expect([fuse('pool.compensationRatio'), fuse('loan.annualRate')]).toEqual([
      [],
      ['programmes.prog.FUSE: loan.annualRate is no ratio of the pool'],
    ]);
  });
});

describe('support', () => {
  it('stacks on the kinds that the programme pays', () => {
    const stacks = (...kinds: readonly string[]) =>
      faultsAfter((c) =>
        Object.assign(c.programmes[0]!.estimate, { stacking: { kinds, rule: 'EXCLUDES', reference: ref } }),
      );
    expect([stacks('INTEREST_SUBSIDY'), stacks('INTEREST_SUBSIDY', 'PREMIUM_SUBSIDY')]).toEqual([
      [],
      ['programmes.prog.stacking: speaks of PREMIUM_SUBSIDY, which the programme does not pay'],
    ]);
  });
  it('says in how many days it is expected to be paid', () => {
    const fault = [
      'programmes.prog: does not say in how many days support is expected to be paid (EXPECTED_PAYMENT_DAYS)',
    ];
    expect(faultsAfter((c) => c.programmes[0]!.readings.pop())).toEqual(fault);
    expect(faultsAfter((c) => (c.programmes[0]!.readings[1]!.value = '三个月'))).toEqual(fault);
    expect(
      faultsAfter((c) => {
        c.programmes[0]!.readings.pop();
        Object.assign(c.programmes[0]!, { estimate: null, compensate: compensation() });
      }),
    ).toEqual([]);
  });
});
