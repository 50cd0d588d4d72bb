import { matchListing } from './match-listing';
import { aListing, aProduct } from './testing';

const TODAY = '2019-12-04';
const codes = (points: readonly { readonly code: string }[]) => points.map((p) => p.code);

describe('matching', () => {
  it('tells the bank no day by which the enterprise could be found', () => {
    const m = matchListing(aListing(), aProduct({ minYearsRegistered: 2 }), TODAY);
    expect(JSON.stringify(m)).not.toContain(aListing().establishedOn);
  });
  it('lists the reasons of a match and the wishes it does not meet', () => {
    const m = matchListing(aListing(), aProduct(), TODAY);
    expect(m).toMatchObject({ eligible: true, score: 80 });
    expect(codes(m.reasons)).toEqual([
      'MATCH.KINDS',
      'MATCH.AMOUNT',
      'MATCH.MONTHS',
      'MATCH.DIVISION',
      'MATCH.YEARS_REGISTERED',
      'MATCH.RATE',
      'MATCH.RIGHT_LIFE',
      'WISH.RIGHT_KIND',
      'WISH.LIFE_BEYOND_LOAN',
      'MATCH.METHOD',
    ]);
    expect(m.unmet).toEqual([{ code: 'WISH.INDUSTRY', facts: { industries: ['C39'] }, kind: 'WISH', weight: 20 }]);
  });
  it.each([
    ['a kind the product does not take', {}, { acceptedKinds: ['INVENTION', 'TRADEMARK'] }, 'MATCH.KINDS'],
    ['no right at all', { rights: [] }, {}, 'MATCH.KINDS'],
    ['a fen too little', { amountFen: 49_999_999 }, {}, 'MATCH.AMOUNT'],
    ['a fen too much', { amountFen: 1_000_000_001 }, {}, 'MATCH.AMOUNT'],
    ['a term too long', { months: 37 }, {}, 'MATCH.MONTHS'],
    ['another province', { division: '330200' }, {}, 'MATCH.DIVISION'],
    ['an enterprise a day short of its second year', { establishedOn: '2017-12-05' }, {}, 'MATCH.YEARS_REGISTERED'],
    ['a rate below the product’s lowest', { maxRateBp: 434 }, {}, 'MATCH.RATE'],
    [
      'a right that ends before the loan',
      { rights: [{ assetId: 'm', kind: 'TRADEMARK', protectedUntil: '2020-12-03' }] },
      {},
      'MATCH.RIGHT_LIFE',
    ],
  ] as const)('is barred by %s alone', (_, listing, product, code) => {
    const m = matchListing(aListing(listing), aProduct({ ...product, preferences: [] }), TODAY);
    expect([m.eligible, codes(m.unmet)]).toEqual([false, [code]]);
  });
  it('holds at the bounds, which belong to the range', () => {
    for (const change of [
      { amountFen: 50_000_000 },
      { amountFen: 1_000_000_000 },
      { months: 6 },
      { months: 36 },
      { establishedOn: '2017-12-04' },
      { maxRateBp: 435 },
      { maxRateBp: null },
    ])
      expect(matchListing(aListing(change), aProduct(), TODAY).eligible).toBe(true);
    expect(
      matchListing(
        aListing({ rights: [{ assetId: 'm', kind: 'TRADEMARK', protectedUntil: '2020-12-04' }] }),
        aProduct(),
        TODAY,
      ).eligible,
    ).toBe(true);
  });
  it('serves the whole country by 000000', () => {
    expect(matchListing(aListing({ division: '330200' }), aProduct({ divisions: ['000000'] }), TODAY).eligible).toBe(
      true,
    );
  });
  it('scores by weight, not by count, and a product without wishes scores 100', () => {
    expect(
      matchListing(
        aListing({ rights: [{ assetId: 'm', kind: 'TRADEMARK', protectedUntil: '2021-01-01' }], industry: 'C39' }),
        aProduct(),
        TODAY,
      ).score,
    ).toBe(20);
    expect(matchListing(aListing(), aProduct({ preferences: [] }), TODAY).score).toBe(100);
  });
  it('weighs each kind of wish', () => {
    const unmet = (listing: Parameters<typeof aListing>[0]) =>
      codes(
        matchListing(
          aListing(listing),
          aProduct({
            preferences: [
              { code: 'RIGHTS_AT_LEAST', count: 3, weight: 1 },
              { code: 'DIVISION', divisions: ['441900'], weight: 1 },
              { code: 'YEARS_REGISTERED', years: 5, weight: 1 },
            ],
          }),
          TODAY,
        ).unmet,
      );
    expect(unmet({})).toEqual([]);
    expect(unmet({ rights: aListing().rights.slice(1), division: '440100', establishedOn: '2016-01-01' })).toEqual([
      'WISH.RIGHTS_AT_LEAST',
      'WISH.DIVISION',
      'WISH.YEARS_REGISTERED',
    ]);
  });
  it('lists a repayment the bank does not offer without counting it', () => {
    const m = matchListing(aListing({ method: 'BULLET' }), aProduct(), TODAY);
    expect([m.eligible, m.score, m.unmet.at(-1)]).toEqual([
      true,
      80,
      {
        code: 'MATCH.METHOD',
        facts: { wanted: 'BULLET', offered: ['INTEREST_FIRST', 'EQUAL_INSTALMENTS'] },
        kind: 'METHOD',
        weight: 0,
      },
    ]);
  });
});
