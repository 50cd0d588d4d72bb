import type { Programme } from '@zhiya/policy-catalogue';
import { dueOf, shownByEstimate, shownByLoss, shownByPool } from './coverage-fixture';
import { CITED, condition, interestRule, parameter, programme } from './rule-fixture';
import type { CompensateCase, EstimateCase } from './vocabulary';

/** Every kind of rule that the cases of a programme must show on either side, more than any programme of the catalogue has. */
const p = programme(
  [
    parameter('RATE', 'ratio', ['2019-01-01', '0.50']),
    parameter('CAP', 'yuan', ['2019-01-01', '100']),
    parameter('UNTIL', 'month-day', ['2019-01-01', '10-31']),
    parameter('FUSE', 'ratio', ['2019-01-01', '0.05']),
    parameter('SHARES', 'shares', ['2019-01-01', { FUND: '0.50', BANK: '0.50' }]),
  ],
  {
    estimate: {
      items: [
        interestRule({
          claimUntil: { parameter: 'UNTIL', yearsAfter: 1 },
          caps: [{ name: 'YEARLY', per: 'BORROWER_YEAR', limit: 'CAP' }],
          conditions: [condition('FIRST', { fact: 'loan.firstPledge', test: 'IS', values: ['true'] })],
        }),
      ],
      conditions: [condition('SIZE', { fact: 'enterprise.size', test: 'ONE_OF', values: ['SMALL'] })],
      stacking: { kinds: ['INTEREST_SUBSIDY'], rule: 'EXCLUDES', reference: CITED },
    },
    compensate: {
      covers: ['PATENT'],
      shares: 'SHARES',
      payer: 'FUND',
      excessTo: 'BANK',
      reference: CITED,
      limits: [
        { name: 'PER_LOAN', on: 'BASE', rule: 'PER_LOAN', limit: 'CAP' },
        { name: 'FUND_BALANCE', rule: 'FUND_BALANCE' },
      ],
      conditions: [condition('POOL', { fact: 'loan.inPool', test: 'IS', values: ['true'] })],
    },
    breakers: [
      {
        id: 'FUSE',
        title: { zh: '熔断', en: 'fuse' },
        fact: 'pool.compensationRatio',
        threshold: 'FUSE',
        reference: CITED,
      },
    ],
  },
);
const support = (paid: bigint, more: Partial<EstimateCase> = {}, loan: object = {}): readonly string[] =>
  shownByEstimate(p, {
    programme: p.id,
    asOf: '2021-10-31',
    enterprise: { division: '441900', size: 'SMALL' },
    loans: [{ id: 'A', interestPaid: [{ on: '2020-03-01', amount: paid }], firstPledge: true, ...loan }],
    fees: [],
    alreadyReceived: [],
    ...more,
  });
const loss = (
  principal: bigint,
  more: Partial<CompensateCase> = {},
  loan: Partial<CompensateCase['loan']> = {},
): readonly string[] =>
  shownByLoss(p, {
    programme: p.id,
    asOf: '2020-06-30',
    fund: { balance: 4_000n },
    bank: { coveredLoanTotal: 0n, compensatedToDate: 0n },
    recovery: null,
    ...more,
    loan: {
      ipTypes: ['PATENT'],
      ipShare: '1',
      unpaidPrincipal: principal,
      unpaidInterest: 0n,
      recovered: 0n,
      paidByInsurer: 0n,
      paidByGuarantor: 0n,
      overdueSince: '2018-01-01',
      inPool: true,
      ...loan,
    },
  });

describe('what cases must show', () => {
  it('is one that passes and one that refuses for every rule', () => {
    expect(dueOf(p)).toEqual([
      'fixture/INTEREST_SUBSIDY computes',
      'fixture/INTEREST_SUBSIDY not in force',
      'fixture/INTEREST_SUBSIDY/FIRST passes',
      'fixture/INTEREST_SUBSIDY/FIRST bars',
      'fixture/INTEREST_SUBSIDY/CLAIM_WINDOW passes',
      'fixture/INTEREST_SUBSIDY/CLAIM_WINDOW bars',
      'fixture/INTEREST_SUBSIDY/YEARLY binds',
      'fixture/INTEREST_SUBSIDY/YEARLY leaves',
      'fixture/INTEREST_SUBSIDY/STACKING passes',
      'fixture/INTEREST_SUBSIDY/STACKING bars',
      'fixture/SIZE passes',
      'fixture/SIZE bars',
      'fixture compensates',
      'fixture compensates not in force',
      'fixture/POOL passes',
      'fixture/POOL bars',
      'fixture/PER_LOAN binds',
      'fixture/PER_LOAN leaves',
      'fixture/FUND_BALANCE binds',
      'fixture/FUND_BALANCE leaves',
      'fixture covers not',
      'fixture/FUSE trips',
      'fixture/FUSE holds',
    ]);
    expect(dueOf({ ...p, missing: [{ zh: '比例', en: 'the rate' }] })).toEqual([]);
  });
  it('is shown by cases on both sides of each, and by nothing less', () => {
    const elsewhere = [{ kind: 'INTEREST_SUBSIDY' as const, year: 2020, amount: 1n, programme: 'the-province' }];
    const cases: readonly (readonly string[])[] = [
      support(10_000n),
      support(20_100n),
      support(100n, {}, { firstPledge: false }),
      support(100n, { enterprise: { division: '441900', size: 'LARGE' } }),
      support(100n, { asOf: '2021-11-01' }),
      support(100n, { alreadyReceived: elsewhere }),
      support(100n, {}, { interestPaid: [{ on: '2018-03-01', amount: 100n }] }),
      loss(20_000n, { fund: { balance: 10_000n } }),
      loss(10_000n),
      loss(100n, {}, { inPool: false }),
      loss(100n, {}, { ipTypes: ['TRADEMARK'] }),
      loss(100n, { asOf: '2018-12-31' }),
      shownByPool(p, { compensationRatio: '0.05' }, '2020-01-01'),
      shownByPool(p, { compensationRatio: '0.06' }, '2020-01-01'),
    ];
    const without = (i: number): readonly string[] => {
      const shown = cases.filter((_, n) => n !== i).flat();
      return dueOf(p).filter((d) => !shown.includes(d));
    };
    expect(without(-1)).toEqual([]);
    expect(cases.map((_, i) => without(i)).map((gap) => gap[0]?.replace(/^fixture[/ ]/, ''))).toEqual([
      'INTEREST_SUBSIDY/YEARLY leaves',
      'INTEREST_SUBSIDY/YEARLY binds',
      'INTEREST_SUBSIDY/FIRST bars',
      'SIZE bars',
      'INTEREST_SUBSIDY/CLAIM_WINDOW bars',
      'INTEREST_SUBSIDY/STACKING bars',
      'INTEREST_SUBSIDY not in force',
      'PER_LOAN binds',
      'PER_LOAN leaves',
      'POOL bars',
      'covers not',
      'compensates not in force',
      'FUSE holds',
      'FUSE trips',
    ]);
  });
  it('is nothing where a pool does not state its ratio, and a difference paid where another is topped up', () => {
    expect(shownByPool(p, {}, '2020-01-01')).toEqual([]);
    const topping: Programme = {
      ...p,
      estimate: { ...p.estimate!, stacking: { kinds: ['INTEREST_SUBSIDY'], rule: 'TOPS_UP', reference: CITED } },
    };
    const c: EstimateCase = {
      programme: p.id,
      asOf: '2021-01-31',
      enterprise: { division: '441900', size: 'SMALL' },
      loans: [{ id: 'A', interestPaid: [{ on: '2020-03-01', amount: 100n }], firstPledge: true }],
      fees: [],
      alreadyReceived: [{ kind: 'INTEREST_SUBSIDY', year: 2020, amount: 10n, programme: 'the-province' }],
    };
    expect(shownByEstimate(topping, c)).toContain('fixture/INTEREST_SUBSIDY/STACKING bars');
    expect(shownByEstimate(topping, { ...c, alreadyReceived: [] })).toContain(
      'fixture/INTEREST_SUBSIDY/STACKING passes',
    );
  });
});
