import fc from 'fast-check';
import { assess } from './estimate';
import { interestRule, parameter, programme } from './rule-fixture';
import type { EstimateCase, Payment } from './vocabulary';

const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
const dayIn = (year: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([m, d]) => `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const ratio = fc
  .integer({ min: 1, max: 10_000 })
  .map((bp) => (bp === 10_000 ? '1.0000' : `0.${String(bp).padStart(4, '0')}`));
const QINGDAO = { size: 'SMALL', division: '370200' } as const;
const qingdaoLoan = (
  interestPaid: readonly Payment[],
  annualRate: string,
  ipShare: string,
): EstimateCase['loans'][number] => ({
  id: 'L1',
  ipTypes: ['PATENT'],
  interestPaid,
  contractOn: '2024-05-15',
  annualRate,
  ipShare,
  firstPledge: true,
  registeredOn: '2024-05-20',
  settledOn: '2025-05-20',
  borrowerOwnsRights: true,
});
const qingdao = (loan: EstimateCase['loans'][number]) =>
  assess({
    programme: 'qingdao-subsidy-2024',
    asOf: '2025-12-31',
    enterprise: QINGDAO,
    loans: [loan],
    fees: [],
    alreadyReceived: [],
  }).items.reduce((a, i) => a + i.amount, 0n);
const payments = fc.array(fc.record({ on: dayIn(2024), amount }), { minLength: 1, maxLength: 5 });

describe('Qingdao', () => {
  it('never pays more than the interest, nor than the cap; more interest never yields less', () => {
    fc.assert(
      fc.property(payments, amount, ratio, ratio, (list, more, rate, share) => {
        const got = qingdao(qingdaoLoan(list, rate, share));
        const interest = list.reduce((a, p) => a + p.amount, 0n);
        expect(got >= 0n && got <= interest + 1n && got <= 50_000_000n).toBe(true);
        expect(qingdao(qingdaoLoan([...list, { on: '2024-06-01', amount: more }], rate, share)) >= got).toBe(true);
      }),
    );
  });
  it('does not care where within a year a payment is split', () => {
    fc.assert(
      fc.property(
        amount,
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        dayIn(2024),
        ratio,
        ratio,
        (a, b, on, rate, share) => {
          const whole = qingdao(qingdaoLoan([{ on: '2024-12-01', amount: a + b }], rate, share));
          expect(
            qingdao(
              qingdaoLoan(
                [
                  { on, amount: a },
                  { on: '2024-12-01', amount: b },
                ],
                rate,
                share,
              ),
            ),
          ).toBe(whole);
        },
      ),
    );
  });
});

describe('a rate that changes', () => {
  const p = programme([parameter('RATE', 'ratio', ['2019-01-01', '0.70'], ['2020-07-01', '0.60'])], {
    estimate: { items: [interestRule()] },
  });
  const got = (list: readonly Payment[]) =>
    assess(
      {
        programme: p.id,
        asOf: '2021-12-31',
        enterprise: { division: '441900' },
        loans: [{ id: 'L', interestPaid: list }],
        fees: [],
        alreadyReceived: [],
      },
      () => p,
    ).total!;
  it('pays each part by the rate of its day: a period split anywhere comes to the same within a fen a part', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ on: dayIn(2020), amount }), { minLength: 1, maxLength: 6 }), (list) => {
        const apart = list.map((x) => got([x])).reduce((a, b) => a + b, 0n);
        const difference = got(list) - apart;
        expect(difference <= BigInt(list.length) && difference >= -BigInt(list.length)).toBe(true);
      }),
    );
  });
});
