import type { ListingRequest } from '../listing-request';
import type { LoanProductTerms } from '../loan-product';

/** The mixed pledge of the Dongguan case: a patent, a trademark and a software copyright for 2,500,000 yuan over twelve months. */
export const aListing = (change: Partial<ListingRequest> = {}): ListingRequest => ({
  amountFen: 250_000_000,
  months: 12,
  maxRateBp: 500,
  method: 'INTEREST_FIRST',
  division: '441900',
  establishedOn: '2012-05-08',
  industry: 'C35',
  rights: [
    { assetId: 'patent', kind: 'INVENTION', protectedUntil: '2039-02-13' },
    { assetId: 'mark', kind: 'TRADEMARK', protectedUntil: '2030-02-20' },
    { assetId: 'software', kind: 'SOFTWARE', protectedUntil: '2069-12-31' },
  ],
  ...change,
});

export const aProduct = (change: Partial<LoanProductTerms> = {}): LoanProductTerms => ({
  acceptedKinds: ['INVENTION', 'UTILITY_MODEL', 'TRADEMARK', 'SOFTWARE'],
  minAmountFen: 50_000_000,
  maxAmountFen: 1_000_000_000,
  minMonths: 6,
  maxMonths: 36,
  divisions: ['440000'],
  minYearsRegistered: 2,
  minRateBp: 435,
  maxRateBp: 600,
  methods: ['INTEREST_FIRST', 'EQUAL_INSTALMENTS'],
  preferences: [
    { code: 'RIGHT_KIND', kinds: ['INVENTION'], weight: 50 },
    { code: 'LIFE_BEYOND_LOAN', months: 60, weight: 30 },
    { code: 'INDUSTRY', industries: ['C39'], weight: 20 },
  ],
  ...change,
});
