import { matchListing, PREFERENCE_CODES, type LoanProductTerms } from '@zhiya/marketplace-domain';
import { aListing, aProduct } from '@zhiya/marketplace-domain/testing';
import { matchLines } from './match-text.server';

const TODAY = '2019-12-04';
const preferences: LoanProductTerms['preferences'] = [
  { code: 'RIGHT_KIND', kinds: ['INVENTION'], weight: 1 },
  { code: 'RIGHTS_AT_LEAST', count: 3, weight: 1 },
  { code: 'LIFE_BEYOND_LOAN', months: 60, weight: 1 },
  { code: 'INDUSTRY', industries: ['C35'], weight: 1 },
  { code: 'DIVISION', divisions: ['441900'], weight: 1 },
  { code: 'YEARS_REGISTERED', years: 5, weight: 1 },
];
const met = matchListing(aListing(), aProduct({ preferences }), TODAY);
const missed = matchListing(
  aListing({
    amountFen: 1_000,
    months: 60,
    division: '330200',
    establishedOn: '2019-01-01',
    maxRateBp: 100,
    method: 'BULLET',
    industry: 'Z99',
    rights: [{ assetId: 'd', kind: 'DESIGN', protectedUntil: '2020-01-01' }],
  }),
  aProduct({ preferences }),
  TODAY,
);

describe('match points in words', () => {
  it('knows every point that matching can make, met and missed', () => {
    expect([met.unmet, missed.reasons]).toEqual([[], []]);
    expect(new Set(met.reasons.filter((p) => p.kind === 'WISH').map((p) => p.code))).toEqual(
      new Set(PREFERENCE_CODES.map((c) => `WISH.${c}`)),
    );
    for (const language of ['zh', 'en'] as const)
      for (const line of [...matchLines(met.reasons, 'met', language), ...matchLines(missed.unmet, 'unmet', language)])
        expect(line.text).not.toMatch(/MATCH\.|WISH\.|undefined|null|NaN|\[object/);
  });
  it('says both sides of what is missed', () => {
    const lines = matchLines(missed.unmet, 'unmet', 'zh').map((l) => l.text);
    expect(lines).toEqual(
      expect.arrayContaining([
        '不接受外观设计专利',
        '金额 10.00 元不在 500,000.00–10,000,000.00 元之内',
        '最低 4.35%，高于可接受的 1.00%',
        '只服务广东省',
        '不提供到期一次还本付息，提供先息后本、等额本息',
      ]),
    );
  });
  it('keeps what a wish weighs', () =>
    expect(matchLines(missed.unmet, 'unmet', 'en').filter((l) => l.weight > 0)).toHaveLength(preferences.length));
});
