import { programmeOf, type Parameter, type Programme, type StackingRule } from '@zhiya/policy-catalogue';
import fc from 'fast-check';
import { bestMix, type MixQuestion } from './best-mix';
import { assessSupport, type SupportAssessment } from './in-process';

const DONGGUAN = programmeOf('dongguan-2019')!;
const reference = { document: 'ip-operation-bulletin-2019-12', clause: 'interest-subsidy' };
type Values = Readonly<
  Partial<
    Record<'INTEREST_SUBSIDY_RATE' | 'INTEREST_SUBSIDY_YEARLY_CAP' | 'VALUATION_FEE_RATE' | 'PREMIUM_RATE', string>
  >
>;
const withValues =
  (values: Values, from: string, until: string | null) =>
  (p: Parameter): Parameter => ({
    ...p,
    values: p.values.map((v) => ({ ...v, from, until, value: values[p.id as keyof Values] ?? v.value })),
  });

/** A programme of another level made of the one we know: the same kinds with other values, in force for a while, with a rule on stacking or none. */
function fixture(
  id: string,
  division: string,
  values: Values,
  rule: StackingRule['rule'] | null = null,
  [from, until]: readonly [string, string | null] = ['2019-01-01', null],
): Programme {
  const { stacking: _, ...estimate } = DONGGUAN.estimate!;
  const stacking =
    rule === null
      ? {}
      : { stacking: { kinds: ['INTEREST_SUBSIDY' as const, 'VALUATION_FEE_SUBSIDY' as const], rule, reference } };
  return {
    ...DONGGUAN,
    id,
    division,
    parameters: DONGGUAN.parameters.map(withValues(values, from, until)),
    estimate: { ...estimate, ...stacking },
  };
}
const question = (interest: number, valuation = 0, year = 2020): MixQuestion => ({
  asOf: `${year}-12-31`,
  division: '441900',
  loans: [{ id: 'L', interestPaid: [{ on: `${year}-06-20`, amount: interest }] }],
  fees: valuation > 0 ? [{ kind: 'VALUATION', on: `${year}-01-10`, amount: valuation }] : [],
});
const amounts = (mix: ReturnType<typeof bestMix>) =>
  Object.fromEntries(mix.parts.map((p) => [p.programme, p.assessment.items.map((i) => [i.kind, i.amount])]));
const total = (a: SupportAssessment) => a.items.reduce((sum, i) => sum + i.amount, 0);

describe('the best legal mix', () => {
  const city = fixture('city', '441900', { INTEREST_SUBSIDY_RATE: '0.50', VALUATION_FEE_RATE: '0.50' });
  it('of one programme is that programme', () => {
    const mix = bestMix(question(10_000, 4_000), [city]);
    expect([mix.totalFen, mix.choices]).toEqual([7_000, []]);
  });
  it('takes the larger where one excludes the other, kind by kind, and says what was left', () => {
    const province = fixture(
      'province',
      '440000',
      { INTEREST_SUBSIDY_RATE: '0.30', VALUATION_FEE_RATE: '1.00' },
      'EXCLUDES',
    );
    const mix = bestMix(question(10_000, 4_000), [city, province]);
    expect(amounts(mix)).toEqual({ city: [['INTEREST_SUBSIDY', 5_000]], province: [['VALUATION_FEE_SUBSIDY', 4_000]] });
    expect(mix.choices).toMatchObject([
      {
        kind: 'INTEREST_SUBSIDY',
        rule: 'EXCLUDES',
        first: 'city',
        amountFen: 5_000,
        others: [{ programme: 'province', aloneFen: 3_000 }],
        citation: { clause: 'interest-subsidy' },
      },
      {
        kind: 'VALUATION_FEE_SUBSIDY',
        rule: 'EXCLUDES',
        first: 'province',
        amountFen: 4_000,
        others: [{ programme: 'city', aloneFen: 2_000 }],
      },
    ]);
  });
  it('lets a programme that tops up pay the difference, where the cap of the other leaves one', () => {
    const capped = fixture('capped', '441900', { INTEREST_SUBSIDY_RATE: '0.70', INTEREST_SUBSIDY_YEARLY_CAP: '30.00' });
    const topping = fixture(
      'topping',
      '440000',
      { INTEREST_SUBSIDY_RATE: '0.60', INTEREST_SUBSIDY_YEARLY_CAP: '35.00' },
      'TOPS_UP',
    );
    const mix = bestMix(question(10_000), [topping, capped]);
    expect(amounts(mix)).toEqual({ topping: [['INTEREST_SUBSIDY', 3_000]], capped: [['INTEREST_SUBSIDY', 3_000]] });
    expect(mix.choices).toMatchObject([
      { rule: 'TOPS_UP', first: 'capped', toppedUpBy: ['topping'], amountFen: 6_000, others: [] },
    ]);
    expect(mix.parts[0]!.assessment.items[0]!.steps.map((s) => s.code)).toContain('TOPPED_UP');
  });
  it('does not top up beside a programme that suffers no other', () => {
    const jealous = fixture(
      'jealous',
      '441900',
      { INTEREST_SUBSIDY_RATE: '0.70', INTEREST_SUBSIDY_YEARLY_CAP: '40.00' },
      'EXCLUDES',
    );
    const topping = fixture(
      'topping',
      '440000',
      { INTEREST_SUBSIDY_RATE: '0.60', INTEREST_SUBSIDY_YEARLY_CAP: '35.00' },
      'TOPS_UP',
    );
    expect(bestMix(question(10_000), [topping, jealous])).toMatchObject({
      totalFen: 4_000,
      choices: [{ rule: 'EXCLUDES', first: 'jealous', toppedUpBy: [] }],
    });
  });
  it('supports nothing twice where the texts are silent, and says that they are', () => {
    const other = fixture('other', '440000', { INTEREST_SUBSIDY_RATE: '0.60' });
    expect(bestMix(question(10_000), [city, other])).toMatchObject({
      totalFen: 6_000,
      choices: [{ rule: 'SILENT', citation: null, first: 'other' }],
    });
  });
  it('claims the years of one programme and those of its successor', () => {
    const before = fixture('before', '441900', { INTEREST_SUBSIDY_RATE: '0.70' }, 'EXCLUDES', [
      '2019-01-01',
      '2020-01-01',
    ]);
    const after = fixture('after', '441900', { INTEREST_SUBSIDY_RATE: '0.40' }, 'EXCLUDES', ['2020-01-01', null]);
    const q: MixQuestion = {
      ...question(10_000),
      loans: [
        {
          id: 'L',
          interestPaid: [
            { on: '2019-06-20', amount: 10_000 },
            { on: '2020-06-20', amount: 10_000 },
          ],
        },
      ],
    };
    expect(bestMix(q, [before, after])).toMatchObject({ totalFen: 11_000, choices: [] });
  });
});

describe('properties of the mix', () => {
  const rate = fc.integer({ min: 0, max: 100 }).map((x) => (x === 100 ? '1.00' : `0.${String(x).padStart(2, '0')}`));
  const programme = fc.record({
    rate,
    cap: fc.integer({ min: 1, max: 200 }),
    fee: rate,
    rule: fc.constantFrom('EXCLUDES' as const, 'TOPS_UP' as const, null),
    from: fc.constantFrom('2019-01-01', '2020-01-01'),
    until: fc.constantFrom('2021-01-01', null),
  });
  const programmes = fc
    .array(programme, { minLength: 1, maxLength: 3 })
    .map((list) =>
      list.map((p, i) =>
        fixture(
          `p${i}`,
          '441900',
          { INTEREST_SUBSIDY_RATE: p.rate, INTEREST_SUBSIDY_YEARLY_CAP: `${p.cap}.00`, VALUATION_FEE_RATE: p.fee },
          p.rule,
          [p.from, p.until],
        ),
      ),
    );
  const payment = fc.record({
    on: fc.constantFrom('2019-03-01', '2020-06-20', '2020-09-20', '2021-02-01'),
    amount: fc.integer({ min: 0, max: 30_000 }),
  });
  const asked = fc
    .record({ interest: fc.array(payment, { maxLength: 5 }), fees: fc.array(payment, { maxLength: 3 }) })
    .map(({ interest, fees }): MixQuestion => ({
      asOf: '2021-12-31',
      division: '441900',
      loans: [{ id: 'L', interestPaid: interest }],
      fees: fees.map((f) => ({ kind: 'VALUATION' as const, ...f })),
    }));

  it('never supports the same payment twice: no kind of a year receives more than was paid', () => {
    fc.assert(
      fc.property(asked, programmes, (q, list) => {
        const items = bestMix(q, list).parts.flatMap((p) => p.assessment.items);
        for (const kind of ['INTEREST_SUBSIDY', 'VALUATION_FEE_SUBSIDY'] as const)
          for (const year of [2019, 2020, 2021]) {
            const payments = kind === 'INTEREST_SUBSIDY' ? q.loans[0]!.interestPaid : q.fees!;
            const paid = payments.filter((p) => p.on.startsWith(String(year))).reduce((a, p) => a + p.amount, 0);
            expect(
              items.filter((i) => i.kind === kind && i.year === year).reduce((a, i) => a + i.amount, 0),
            ).toBeLessThanOrEqual(paid);
          }
      }),
      { numRuns: 50 },
    );
  });
  it('pays under no programme more than it would alone, and in all no less than the best alone', () => {
    fc.assert(
      fc.property(asked, programmes, (q, list) => {
        const mix = bestMix(q, list);
        const alone = list.map((p) => total(assessSupport({ ...q, programme: p.id }, () => p)));
        list.forEach((p, i) =>
          expect(total(mix.parts.find((x) => x.programme === p.id)!.assessment)).toBeLessThanOrEqual(alone[i]!),
        );
        expect(mix.totalFen).toBeGreaterThanOrEqual(Math.max(...alone));
      }),
      { numRuns: 50 },
    );
  });
  it('combines with an exclusion nothing of the same kind and year', () => {
    fc.assert(
      fc.property(asked, programmes, (q, list) => {
        const paying = bestMix(q, list).parts.flatMap((p) =>
          p.assessment.items
            .filter((i) => i.amount > 0)
            .map((i) => ({ programme: p.programme, key: `${i.kind} ${i.year}` })),
        );
        for (const p of list.filter((x) => x.estimate?.stacking?.rule === 'EXCLUDES'))
          for (const own of paying.filter((x) => x.programme === p.id))
            expect(paying.filter((x) => x.key === own.key)).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });
  it('does not depend on the order of the programmes', () => {
    fc.assert(
      fc.property(asked, programmes, (q, list) => {
        expect(bestMix(q, [...list].reverse()).totalFen).toBe(bestMix(q, list).totalFen);
      }),
      { numRuns: 50 },
    );
  });
});
