import { CATALOGUE, programmeOf, type Programme } from '@zhiya/policy-catalogue';
import { programmesServing, servedWithin } from '@zhiya/policy-domain';
import { offerCost, type OfferCostInput } from './net-cost';
import type { SupportFacts } from './support-outlook';

const QINGDAO = '370200';
const offer: OfferCostInput['offer'] = {
  principalFen: 250_000_000,
  rateBp: 435,
  months: 12,
  method: 'INTEREST_FIRST',
  drawnOn: '2024-06-20',
  dueDay: null,
  fees: [{ kind: 'VALUATION', amountFen: 3_000_000, dueOn: null }],
};
const whole: SupportFacts = {
  size: 'SMALL',
  ipTypes: ['PATENT'],
  ipShareBp: 10_000,
  firstPledge: true,
  borrowerOwnsRights: true,
};
function outlook(
  facts: SupportFacts,
  division = QINGDAO,
  change: Partial<OfferCostInput['offer']> = {},
  programmes: readonly Programme[] = CATALOGUE.programmes,
) {
  const answer = offerCost({ offer: { ...offer, ...change }, division, received: [], facts }, programmes);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  const of = (id: string) => answer.value.outlook.programmes.find((p) => p.programme.id === id)!;
  return { ...answer.value, of };
}
const asked = (o: ReturnType<typeof outlook>, id: string) => [
  ...new Set(o.of(id).open.flatMap((i) => i.needed.map((n) => n.fact))),
];
const barred = (o: ReturnType<typeof outlook>, id: string) => [
  ...new Set(o.of(id).open.flatMap((i) => i.blockers.map((b) => b.condition))),
];

describe('what programmes of a division would pay', () => {
  it('Qingdao pays LPR × 60 % on a first pledge of a small owner, settled as agreed, which is said', () => {
    const o = outlook(whole);
    const { status, items } = o.of('qingdao-subsidy-2024');
    expect(status).toBe('COMPUTED');
    // 2,500,000 × 4.35 % ÷ 12 = 9,062.50 a month; 0.0345 × 0.6 = 0.0207 of 0.0435; six months of 2024.
    expect(items.map((i) => [i.year, i.baseFen, i.amountFen, i.isCounted])).toEqual([
      [2024, 5_437_500, 2_587_500, true],
      [2025, 5_437_500, 2_587_500, true],
    ]);
    expect(o.cost.totals.supportsFen).toBe(5_175_000);
    expect(o.outlook.assumed.map((a) => [a.parameter, a.value])).toEqual([
      ['SIGNED_ON_DRAWDOWN', '2024-06-20'],
      ['REGISTERED_BEFORE_DRAWDOWN', '2024-06-20'],
      ['REPAID_AS_AGREED', '2025-06-20'],
    ]);
    expect(items[0]!.assumptions.map((a) => a.parameter)).toContain('REPAID_AS_AGREED');
    expect(items[0]!.parameters.map((p) => p.parameter)).toEqual(
      expect.arrayContaining(['LPR_FACTOR', 'LPR_1Y', 'YEARLY_CAP']),
    );
  });
  it('counts nothing that is unknown, names what is missing, and costs as without support', () => {
    const o = outlook({ ipTypes: ['PATENT'], ipShareBp: 10_000 });
    expect([
      o.of('qingdao-subsidy-2024').status,
      o.of('qingdao-subsidy-2024').countedFen,
      o.cost.totals.supportsFen,
    ]).toEqual(['UNKNOWN', null, 0]);
    expect(asked(o, 'qingdao-subsidy-2024')).toEqual([
      'enterprise.size',
      'loans[0].borrowerOwnsRights',
      'loans[0].firstPledge',
    ]);
    expect(
      asked(outlook({ ...whole, firstPledge: undefined, borrowerOwnsRights: undefined }), 'qingdao-subsidy-2024'),
    ).toEqual(['loans[0].borrowerOwnsRights', 'loans[0].firstPledge']);
    expect(o.outlook.asked).toEqual(
      expect.arrayContaining(['enterprise.size', 'loans[].firstPledge', 'loans[].borrowerOwnsRights']),
    );
  });
  it('names every condition that is not met, with its clause', () => {
    const o = outlook({ ...whole, ipTypes: ['TRADEMARK'], firstPledge: false });
    expect(o.of('qingdao-subsidy-2024').status).toBe('INELIGIBLE');
    expect(barred(o, 'qingdao-subsidy-2024')).toEqual(['RIGHTS', 'FIRST_PLEDGE']);
    for (const b of o.of('qingdao-subsidy-2024').open.flatMap((i) => i.blockers))
      expect(b.citation).toMatchObject({ document: 'qingdao-subsidy-2024' });
    expect(barred(outlook({ ...whole, size: 'LARGE' }), 'qingdao-subsidy-2024')).toEqual(['SIZE']);
  });
  it('shows documents of which too little is known, funds that pay banks, and programmes not yet in force as what they are', () => {
    expect(outlook(whole).of('qingdao-subsidy-2015').status).toBe('DOCUMENT_ONLY');
    expect(outlook(whole, '440100').of('guangzhou-fund-2023').status).toBe('FOR_BANKS');
    const early = outlook(whole, QINGDAO, { drawnOn: '2019-12-02' });
    expect(early.of('qingdao-subsidy-2024').status).toBe('NOT_IN_FORCE');
    expect(early.outlook.asked).toEqual([]);
    expect(outlook(whole, '411000', { fees: [] }).of('xuchang-subsidy').status).toBe('NOTHING_DUE');
  });
  it('asks a province of a city, and no other city', () => {
    expect(
      programmesServing('350500', CATALOGUE.programmes)
        .map((p) => p.id)
        .sort(),
    ).toEqual(['fujian-subsidy', 'quanzhou-fund-2023']);
    expect(programmesServing('350000', CATALOGUE.programmes).map((p) => p.id)).toEqual(['fujian-subsidy']);
    expect(servedWithin('350000', CATALOGUE.programmes)).toEqual(['350500']);
    expect(servedWithin('350500', CATALOGUE.programmes)).toEqual([]);
    expect(servedWithin(null, CATALOGUE.programmes)).toEqual(expect.arrayContaining(['350000', '350500', '441900']));
  });
  it('combines two programmes as their texts allow, shows what does not count, and counts it once', () => {
    const city = programmeOf('dongguan-2019')!;
    const province: Programme = {
      ...city,
      id: 'province',
      division: '440000',
      estimate: {
        ...city.estimate!,
        stacking: {
          kinds: ['INTEREST_SUBSIDY'],
          rule: 'EXCLUDES',
          reference: { document: 'ip-operation-bulletin-2019-12', clause: 'interest-subsidy' },
        },
      },
      parameters: city.parameters.map((p) =>
        p.id === 'INTEREST_SUBSIDY_RATE' ? { ...p, values: p.values.map((v) => ({ ...v, value: '0.20' })) } : p,
      ),
    };
    const o = outlook({}, '441900', { drawnOn: '2019-12-20' }, [city, province]);
    expect(o.outlook.choices).toMatchObject([
      { kind: 'VALUATION_FEE_SUBSIDY', rule: 'SILENT', first: 'dongguan-2019' },
      {
        kind: 'INTEREST_SUBSIDY',
        rule: 'EXCLUDES',
        first: 'dongguan-2019',
        others: [{ programme: 'province', aloneFen: 2_175_000 }],
      },
    ]);
    expect(o.of('province').items.every((i) => !i.isCounted)).toBe(true);
    expect([o.of('province').countedFen, o.cost.totals.supportsFen]).toEqual([0, 7_612_500 + 1_500_000]);
  });
  it('takes every year to be claimed in time where a programme has a window, and says so', () => {
    const city = programmeOf('dongguan-2019')!;
    const windowed: Programme = {
      ...city,
      parameters: [
        ...city.parameters,
        {
          id: 'LAST_DAY',
          title: { zh: '截止', en: 'last day' },
          unit: 'month-day',
          values: [
            {
              from: '2019-01-01',
              until: null,
              value: '03-31',
              reference: { document: 'ip-operation-bulletin-2019-12', clause: 'interest-subsidy' },
              confidence: 'reading',
            },
          ],
        },
      ],
      estimate: {
        ...city.estimate!,
        items: city.estimate!.items.map((i) => ({ ...i, claimUntil: { parameter: 'LAST_DAY', yearsAfter: 1 } })),
      },
    };
    const o = outlook({}, '441900', { drawnOn: '2020-06-20', months: 24 }, [windowed]);
    expect(o.of('dongguan-2019').items.map((i) => i.year)).toEqual([2020, 2020, 2021, 2022]);
    expect(o.outlook.assumed.map((a) => a.parameter)).toContain('CLAIMED_IN_TIME');
  });
});
