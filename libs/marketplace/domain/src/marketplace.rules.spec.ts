import { fieldFaults } from '@zhiya/kernel';
import { listingRequestFaults } from './listing-request';
import { loanProductFaults, type LoanProductAnswers } from './loan-product';
import { OFFER_FORM, type OfferAnswers } from './offer-form';
import { offerTermsFaults, rankOffers, type OfferTerms } from './offer-terms';
import { aListing, aProduct } from './testing';

const TODAY = '2019-12-04';
const at = (errors: readonly { readonly code: string; readonly field?: string }[]) =>
  errors.map((e) => `${e.code}@${e.field}`);

describe('listing request', () => {
  it('accepts the mixed pledge', () => expect(listingRequestFaults(aListing(), TODAY)).toEqual([]));
  it.each([
    [{ amountFen: -1 }, 'LISTING.AMOUNT_OUT_OF_RANGE@amountFen'],
    [{ amountFen: 999_999 }, 'LISTING.AMOUNT_OUT_OF_RANGE@amountFen'],
    [{ amountFen: 1_000_000_000_001 }, 'LISTING.AMOUNT_OUT_OF_RANGE@amountFen'],
    [{ months: 0 }, 'LISTING.MONTHS_OUT_OF_RANGE@months'],
    [{ maxRateBp: 0 }, 'LISTING.RATE_OUT_OF_RANGE@maxRateBp'],
    [{ division: '449999' }, 'LISTING.UNKNOWN_DIVISION@division'],
    [{ establishedOn: '2019-12-05' }, 'LISTING.ESTABLISHED_AHEAD@establishedOn'],
    [{ rights: [] }, 'LISTING.NO_ASSETS@assetIds'],
    [{ rights: [aListing().rights[0]!, aListing().rights[0]!] }, 'LISTING.ASSET_TWICE@assetIds'],
    [{ months: 123 }, 'ASSET.MATURITY_BEYOND_LIFE@months'],
  ])('refuses %j', (change, code) => expect(at(listingRequestFaults(aListing(change), TODAY))).toEqual([code]));
});

describe('loan product', () => {
  const faults = (change: Partial<LoanProductAnswers>) =>
    at(loanProductFaults({ name: '知产贷', summary: null, requiresInsurance: false, ...aProduct(), ...change }, TODAY));
  it('accepts a sound one', () => expect(faults({})).toEqual([]));
  it.each([
    [{ name: ' ' }, 'TEXT.REQUIRED@name'],
    [{ acceptedKinds: [] }, 'LOAN_PRODUCT.KINDS@acceptedKinds'],
    [{ minAmountFen: 1_000_000_001 }, 'LOAN_PRODUCT.AMOUNTS@maxAmountFen'],
    [{ minMonths: 37 }, 'LOAN_PRODUCT.MONTHS@maxMonths'],
    [{ maxRateBp: 434 }, 'LOAN_PRODUCT.RATES@maxRateBp'],
    [{ minYearsRegistered: -1 }, 'LOAN_PRODUCT.YEARS@minYearsRegistered'],
    [{ divisions: [] }, 'TEXT.REQUIRED@divisions'],
    [{ divisions: ['449999'] }, 'LOAN_PRODUCT.DIVISIONS@divisions'],
    [{ methods: [] }, 'LOAN_PRODUCT.METHODS@methods'],
    [{ preferences: [{ code: 'RIGHTS_AT_LEAST', count: 2, weight: 0 }] }, 'LOAN_PRODUCT.WEIGHT@preferences'],
  ] as const)('refuses %j', (change, code) => expect(faults(change)).toEqual([code]));
});

describe('offer terms', () => {
  const terms: OfferTerms = {
    principalFen: 250_000_000,
    rateBp: 435,
    months: 12,
    method: 'INTEREST_FIRST',
    drawnOn: '2019-12-20',
    validUntil: '2019-12-19',
    requiresInsurance: true,
  };
  const faults = (change: Partial<OfferTerms>) => at(offerTermsFaults({ ...terms, ...change }, aListing()));
  it('accepts what the listing asked for', () => expect(faults({})).toEqual([]));
  it.each([
    [{ principalFen: 250_000_001 }, 'OFFER.ABOVE_REQUEST@principalFen'],
    [{ months: 123 }, 'ASSET.MATURITY_BEYOND_LIFE@months'],
    [{ rateBp: -1 }, 'LOAN.RATE_OUT_OF_RANGE@rateBp'],
  ])('refuses %j', (change, code) => expect(faults(change)).toEqual([code]));
});

describe('the form of an offer', () => {
  const { validUntil, drawnOn, dueDay } = OFFER_FORM;
  const faults = (change: Partial<OfferAnswers>) =>
    at(
      fieldFaults(
        { validUntil, drawnOn, dueDay },
        { validUntil: TODAY, drawnOn: TODAY, dueDay: null, ...change },
        TODAY,
      ),
    );
  it('takes this very day, and the last day that every month has', () => expect(faults({ dueDay: 28 })).toEqual([]));
  it.each([
    [{ validUntil: '2019-12-03' }, 'OFFER.VALIDITY_PASSED@validUntil'],
    [{ drawnOn: '2019-12-03' }, 'OFFER.DRAWN_IN_PAST@drawnOn'],
    [{ dueDay: 29 }, 'OFFER.DUE_DAY_OUT_OF_RANGE@dueDay'],
    [{ dueDay: 0 }, 'OFFER.DUE_DAY_OUT_OF_RANGE@dueDay'],
  ])('refuses %j', (change, code) => expect(faults(change)).toEqual([code]));
});

describe('ranking offers', () => {
  it('puts the cheapest first, marks the cheapest in full and says what the others lack', () => {
    const ranked = rankOffers(
      [
        { id: '甲', principalFen: 250_000_000, yearly: 0.0501 },
        { id: '乙', principalFen: 250_000_000, yearly: 0.0301 },
        { id: '丙', principalFen: 200_000_000, yearly: 0.0296 },
      ],
      250_000_000,
    );
    expect(ranked).toEqual([
      { id: '丙', rank: 1, shortfallFen: 50_000_000, isCheapestInFull: false },
      { id: '乙', rank: 2, shortfallFen: 0, isCheapestInFull: true },
      { id: '甲', rank: 3, shortfallFen: 0, isCheapestInFull: false },
    ]);
  });
  it('puts an offer without a net cost last and never calls it cheapest', () => {
    expect(
      rankOffers(
        [
          { id: 'a', principalFen: 5, yearly: null },
          { id: 'b', principalFen: 4, yearly: 0.9 },
        ],
        5,
      ).map((o) => [o.id, o.isCheapestInFull]),
    ).toEqual([
      ['b', false],
      ['a', false],
    ]);
  });
  it('orders equal ones by amount and then by id, whatever order they come in', () => {
    const offers = [
      { id: 'c', principalFen: 1, yearly: 0.03 },
      { id: 'a', principalFen: 1, yearly: 0.03 },
      { id: 'b', principalFen: 2, yearly: 0.03 },
    ];
    expect(rankOffers(offers, 2).map((o) => o.id)).toEqual(['b', 'a', 'c']);
    expect(rankOffers([...offers].reverse(), 2).map((o) => o.id)).toEqual(['b', 'a', 'c']);
  });
});
