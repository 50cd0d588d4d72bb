import 'reflect-metadata';
import { InvalidInput } from '@zhiya/platform-graphql';
import { estimate, parseCases } from '@zhiya/policy-engine';
import { CATALOGUE } from '@zhiya/policy-catalogue';
import { overlaid } from '@zhiya/policy-domain';
import type { ProgrammeLibrary } from '../application/programme-library';
import { PolicyResolver } from './policy.resolver';
import type { EstimateInput } from './policy.inputs';

const resolver = new PolicyResolver({
  current: () => Promise.resolve(overlaid(CATALOGUE.programmes, [])),
} as ProgrammeLibrary);
const input = (change: object = {}): EstimateInput => ({
  programme: 'dongguan-2019',
  asOf: '2020-12-31',
  enterprise: { creditCode: '914419008859278223', division: '441900' },
  loans: [
    {
      id: 'L1',
      principal: '2500000.00',
      ipTypes: ['PATENT', 'TRADEMARK', 'COPYRIGHT'],
      interestPaid: [{ on: '2020-06-21', amount: '54375.00' }],
    },
  ],
  fees: [
    { kind: 'VALUATION', on: '2019-12-02', amount: '30000.00' },
    { kind: 'PLEDGE_INSURANCE_PREMIUM', on: '2019-12-10', amount: '50000.00' },
  ],
  alreadyReceived: [{ kind: 'INTEREST_SUBSIDY', year: 2020, amount: '900000.00' }],
  ...change,
});
const loss = {
  programme: 'dongguan-2019',
  asOf: '2020-06-30',
  fund: { balance: '50000000.00' },
  bank: { coveredLoanTotal: '200000000.00', compensatedToDate: '15000000.00' },
  loan: {
    ipTypes: ['PATENT'],
    ipShare: '1.00',
    unpaidPrincipal: '8000000.00',
    unpaidInterest: '120000.00',
    recovered: null,
    paidByInsurer: null,
    paidByGuarantor: null,
    overdueSince: '2020-03-01',
  },
  recovery: '1000000.00',
};
const codesOf = async (work: () => unknown) => {
  try {
    await work();
  } catch (e) {
    if (e instanceof InvalidInput) return e.errors.map((x) => [x.field, x.code, x.facts]);
    throw e;
  }
  return [];
};
const faultsOf = async (work: () => unknown) => {
  try {
    await work();
  } catch (e) {
    if (e instanceof InvalidInput) return e.errors.map((x) => x.field);
    throw e;
  }
  return [];
};

describe('policy questions through the API', () => {
  it('answer as the command does, word for word', async () => {
    const parsed = parseCases('estimate', JSON.parse(JSON.stringify(input())));
    if (!parsed.ok) throw new Error('the case is valid');
    expect(await resolver.estimate(input(), 'zh')).toEqual(estimate(parsed.cases[0]!));
    expect((await resolver.estimate(input(), 'zh')).total).toBe('78062.50');
  });
  it('say every fault with its path, and take a field that was left out for absent', async () => {
    expect(
      await faultsOf(() =>
        resolver.estimate(
          input({
            asOf: '2020-02-30',
            loans: [{ id: 'L1', principal: '12,5', ipTypes: ['PATENT'], interestPaid: [] }],
          }),
          'zh',
        ),
      ),
    ).toEqual(['asOf', 'loans[0].principal']);
    expect(await faultsOf(() => resolver.estimate(input({ programme: 'nowhere' }), 'zh'))).toEqual(['programme']);
    expect(
      (await resolver.estimate(input({ fees: null, alreadyReceived: undefined }), 'zh')).items.map((i) => i.kind),
    ).toEqual(['INTEREST_SUBSIDY']);
  });
  it('are told in English on request, with the same figures', async () => {
    const [zh, en] = [await resolver.estimate(input(), 'zh'), await resolver.estimate(input(), 'en')];
    expect(en.total).toBe(zh.total);
    expect(en.items[0]!.steps.join()).not.toMatch(/[一-龥]/);
    expect(zh.items[0]!.steps.join()).toMatch(/[一-龥]/);
  });
  it('compensate and measure by the same library', async () => {
    expect(await resolver.compensate(loss, 'zh')).toMatchObject({
      payable: '5000000.00',
      returns: [
        { party: 'FUND', amount: '625000.00' },
        { party: 'BANK', amount: '375000.00' },
      ],
    });
    expect((await resolver.compensate({ ...loss, recovery: null }, 'zh')).returns).toBeUndefined();
    expect(
      await resolver.compensate(
        { ...loss, recoveryCosts: '200000.00', loan: { ...loss.loan, returnedToDate: '7500000.00' } },
        'zh',
      ),
    ).toMatchObject({
      returns: [
        { party: 'FUND', amount: '312500.00' },
        { party: 'BANK', amount: '187500.00' },
      ],
    });
    expect(
      resolver.indicator(
        {
          plan: 'demonstration-city-2018',
          indicator: 'PLEDGE_FINANCING_AMOUNT',
          designations: ['PLEDGE_PILOT'],
          year: 2018,
          asOf: '2018-12-31',
          baseline: '6493190000.00',
          actual: '2727359700.00',
        },
        'zh',
      ),
    ).toMatchObject({ target: '7791828000.00', growth: '-0.5800', status: 'MISSED' });
  });
  it('name each limit in the language asked, and the one that bound', async () => {
    expect((await resolver.compensate(loss, 'zh')).limits).toEqual([
      { name: 'BANK_POOL', title: '该行可补偿额度', remaining: '5000000.00', binds: true },
      { name: 'FUND_BALANCE', title: '基金余额', remaining: '50000000.00', binds: false },
    ]);
    expect(
      (await resolver.compensate({ ...loss, bank: { ...loss.bank, compensatedToDate: '0.00' } }, 'en')).limits.map(
        (l) => [l.title, l.binds],
      ),
    ).toEqual([
      ['What the bank may be compensated', false],
      ['Balance of the fund', false],
    ]);
  });
  it('say by a code what is wrong between the facts of a case, for screens to say in words', async () => {
    expect(
      await codesOf(() => resolver.compensate({ ...loss, loan: { ...loss.loan, overdueSince: '2020-07-01' } }, 'zh')),
    ).toEqual([['loan.overdueSince', 'COMPENSATION.NOT_OVERDUE', { overdueSince: '2020-07-01', asOf: '2020-06-30' }]]);
    const npl = {
      plan: 'pledge-financing-notice-2019',
      indicator: 'NPL_TOLERANCE',
      year: 2018,
      asOf: '2018-06-30',
      baseline: '0.02',
      actual: '0.03',
    };
    expect(await codesOf(() => resolver.indicator(npl, 'zh'))).toEqual([['year', 'INPUT.MIN', { min: 2019 }]]);
    expect(await codesOf(() => resolver.indicator({ ...npl, year: 2020 }, 'zh'))).toEqual([
      ['asOf', 'INDICATOR.BEFORE_PERIOD', { from: '2020-01-01' }],
    ]);
    expect(
      await codesOf(() => resolver.indicator({ ...npl, baseline: null, year: 2019, asOf: '2019-12-31' }, 'zh')),
    ).toEqual([['baseline', 'TEXT.REQUIRED', {}]]);
  });
  it('answer an invalid identifier, and refuse a kind that nobody knows', async () => {
    expect(resolver.validateIdentifiers([{ kind: 'CREDIT_CODE', value: '91350100M000100Y4Z' }])).toMatchObject([
      {
        valid: false,
        reason: 'check character is Z, expected 3',
        fault: { code: 'IDENTIFIER.CHECK_CHARACTER', facts: { given: 'Z', expected: '3' } },
      },
    ]);
    expect(await faultsOf(() => resolver.validateIdentifiers([{ kind: 'SHOE_SIZE', value: '42' }]))).toEqual([
      '[0].kind',
    ]);
    expect(
      await faultsOf(() =>
        resolver.validateIdentifiers(Array.from({ length: 101 }, () => ({ kind: 'CREDIT_CODE', value: 'x' }))),
      ),
    ).toEqual(['input']);
  });
  it('list every document with clauses that can be cited', async () => {
    const documents = await resolver.documents('zh');
    const bulletin = documents.find((d) => d.id === 'ip-operation-bulletin-2019-12')!;
    expect(bulletin.programmes.map((p) => [p.id, p.commands])).toEqual([['dongguan-2019', ['estimate', 'compensate']]]);
    expect(documents.every((d) => d.clauses.length > 0 && typeof d.title === 'string')).toBe(true);
    expect(documents.find((d) => d.id === 'demonstration-city-plan-2018')).toMatchObject({
      publishedOn: '2018-12-31',
      supersedes: [],
      names: expect.arrayContaining(['state-council-71-2015']) as string[],
    });
    expect(
      (await resolver.documents('en')).flatMap((d) => d.obligations).find((o) => o.id === 'city-survey'),
    ).toMatchObject({
      document: 'demonstration-city-plan-2018',
      metric: 'ENTERPRISES_SURVEYED',
      title: 'At least 200 enterprises are surveyed',
      threshold: '200',
    });
  });
});
