import { CATALOGUE } from '@zhiya/policy-catalogue';
import * as net from './net-cost';

const offerCost = (input: net.OfferCostInput) => net.offerCost(input, CATALOGUE.programmes);

const DONGGUAN = '441900';
const at = (
  kind: 'VALUATION' | 'PLEDGE_INSURANCE_PREMIUM' | 'BANK_FEE',
  amountFen: number,
  dueOn: string | null = null,
) => ({ kind, amountFen, dueOn });
const interestFirst: net.OfferCostInput['offer'] = {
  principalFen: 250_000_000,
  rateBp: 435,
  months: 12,
  method: 'INTEREST_FIRST',
  drawnOn: '2019-12-20',
  dueDay: null,
  fees: [at('VALUATION', 3_000_000), at('PLEDGE_INSURANCE_PREMIUM', 5_000_000)],
};
const cost = (
  change: Partial<Omit<net.OfferCostInput, 'offer'>> & { readonly offer?: Partial<net.OfferCostInput['offer']> } = {},
) => {
  const answer = offerCost({
    division: DONGGUAN,
    received: [],
    ...change,
    offer: { ...interestFirst, ...change.offer },
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.value;
};

describe('the net cost of an offer', () => {
  it('of 2.5 million at 4.35 %, interest first, is 3.01 %: 76,125 of interest and half of both fees come back', () => {
    const { cost: c, supports } = cost();
    expect([c.yearlyBp, c.effectiveBp]).toEqual([301, 305]);
    expect(supports.map((s) => [s.kind, s.year, s.expectedOn, s.amountFen])).toEqual([
      ['VALUATION_FEE_SUBSIDY', 2019, '2020-03-30', 1_500_000],
      ['PREMIUM_SUBSIDY', 2019, '2020-03-30', 2_500_000],
      ['INTEREST_SUBSIDY', 2020, '2021-03-31', 7_612_500],
    ]);
    expect(c.totals.supportsFen).toBe(11_612_500);
  });
  it('of 2 million at 4.85 %, equal principal, is 2.96 %; of 2.5 million at 4.15 %, equal instalments with dear insurance, 5.01 %', () => {
    expect(
      cost({
        offer: {
          principalFen: 200_000_000,
          rateBp: 485,
          method: 'EQUAL_PRINCIPAL',
          fees: [at('VALUATION', 3_000_000)],
        },
      }).cost.yearlyBp,
    ).toBe(296);
    expect(
      cost({
        offer: {
          rateBp: 415,
          method: 'EQUAL_INSTALMENTS',
          fees: [at('VALUATION', 3_000_000), at('PLEDGE_INSURANCE_PREMIUM', 6_600_000)],
        },
      }).cost.yearlyBp,
    ).toBe(501);
  });
  it('cites the clause and every step for each amount of support', () => {
    for (const s of cost().supports) {
      expect(s.citations[0]).toMatchObject({ document: 'ip-operation-bulletin-2019-12' });
      expect(s.steps.map((x) => x.code)).toEqual(expect.arrayContaining(['BASE', 'RATE']));
      expect(s.assumptions.map((a) => a.parameter)).toContain('EXPECTED_PAYMENT_DAYS');
    }
  });
  it('counts support only within what is left of the year’s cap, and no other programme’s', () => {
    const received = (programme: string) => [
      { programme, kind: 'INTEREST_SUBSIDY' as const, year: 2020, amountFen: 95_000_000 },
    ];
    const interest = (c: ReturnType<typeof cost>) => c.supports.find((s) => s.kind === 'INTEREST_SUBSIDY')!;
    const capped = cost({ received: received('dongguan-2019') });
    expect([interest(capped).capRemainingFen, interest(capped).amountFen]).toEqual([5_000_000, 5_000_000]);
    expect(capped.cost.yearly!).toBeGreaterThan(cost().cost.yearly!);
    expect(interest(cost({ received: received('elsewhere') })).amountFen).toBe(7_612_500);
  });
  it('leaves out what no programme speaks of', () => {
    expect(cost({ offer: { fees: [at('BANK_FEE', 3_000_000)] } }).supports.map((s) => s.kind)).toEqual([
      'INTEREST_SUBSIDY',
    ]);
  });
  it('expects nothing where no programme serves the division', () => {
    const { supports, questions, cost: c } = cost({ division: '330100' });
    expect([supports, questions, c.totals.supportsFen]).toEqual([[], [], 0]);
  });
  it('splits the interest of a loan over a year’s end, each part under its own year', () => {
    expect(
      cost({ offer: { drawnOn: '2020-06-20' } })
        .supports.filter((s) => s.kind === 'INTEREST_SUBSIDY')
        .map((s) => [s.year, s.baseFen]),
    ).toEqual([
      [2020, 5_437_500],
      [2021, 5_437_500],
    ]);
  });
  it('passes on what is wrong with the terms', () => {
    expect(offerCost({ division: DONGGUAN, received: [], offer: { ...interestFirst, months: 0 } })).toMatchObject({
      ok: false,
      errors: [{ code: 'LOAN.MONTHS_OUT_OF_RANGE' }],
    });
  });
});
