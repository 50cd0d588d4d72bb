import { firstDueOnOf, offerDetailFaults, type OfferDetail, type OfferFeeKind } from './offer-detail';

const at = (kind: OfferFeeKind, amountFen: number, dueOn: string | null = null) => ({ kind, amountFen, dueOn });

describe('due days and fees', () => {
  const detail: OfferDetail = {
    drawnOn: '2019-12-20',
    fees: [at('VALUATION', 3_000_000)],
    requiresInsurance: false,
  };
  const faults = (change: Partial<OfferDetail>) =>
    offerDetailFaults({ ...detail, ...change }, 250_000_000).map((e) => `${e.code}@${e.field}`);

  it('puts the first due date on the chosen day of the month after the drawdown', () => {
    expect([firstDueOnOf('2019-12-20', 21), firstDueOnOf('2020-01-31', 5), firstDueOnOf('2019-12-20', null)]).toEqual([
      '2020-01-21',
      '2020-02-05',
      undefined,
    ]);
  });
  it('accepts sound ones', () => expect(faults({ fees: [at('VALUATION', 1, '2019-12-02')] })).toEqual([]));
  it.each([
    [{ fees: [at('VALUATION', 0)] }, 'OFFER.FEE_OUT_OF_RANGE@fees.0.amountFen'],
    [{ fees: [at('VALUATION', 250_000_001)] }, 'OFFER.FEE_OUT_OF_RANGE@fees.0.amountFen'],
    [{ fees: [at('VALUATION', 1, '2018-12-19')] }, 'OFFER.FEE_DATE_OUT_OF_RANGE@fees.0.dueOn'],
    [{ fees: [at('VALUATION', 1, '2019-02-30')] }, 'OFFER.FEE_DATE_OUT_OF_RANGE@fees.0.dueOn'],
    [{ fees: Array.from({ length: 13 }, () => at('BANK_FEE', 1)) }, 'OFFER.TOO_MANY_FEES@fees'],
    [{ requiresInsurance: true }, 'OFFER.PREMIUM_MISSING@fees'],
  ] as const)('refuses %j', (change, code) => expect(faults(change)).toEqual([code]));
});
