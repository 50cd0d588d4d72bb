import { OfferService, ProductService, type LoanProductInput, type OfferInput } from '@zhiya/marketplace-server';
import { must, type Demo } from './seed';

const MIXED = ['INVENTION', 'UTILITY_MODEL', 'TRADEMARK', 'SOFTWARE', 'WORK'] as const;
const DONGGUAN = '441900';
const GUANGDONG = '440000';

/** One product per bank, each with conditions of its own, so that a listing meets different reasons. */
const PRODUCTS: readonly (readonly [bank: string, product: LoanProductInput])[] = [
  [
    'bank-a',
    {
      name: '知易贷（保证保险）',
      summary: '以保证保险增信，利率较低，按月等额还款。示例产品。',
      acceptedKinds: [...MIXED],
      minAmountFen: 50_000_000,
      maxAmountFen: 1_000_000_000,
      minMonths: 6,
      maxMonths: 36,
      divisions: [DONGGUAN],
      minYearsRegistered: 3,
      minRateBp: 395,
      maxRateBp: 480,
      methods: ['EQUAL_INSTALMENTS', 'INTEREST_FIRST'],
      requiresInsurance: true,
      preferences: [
        { code: 'RIGHT_KIND', kinds: ['INVENTION'], weight: 50 },
        { code: 'LIFE_BEYOND_LOAN', months: 36, weight: 30 },
        { code: 'INDUSTRY', industries: ['C35', 'C39'], weight: 20 },
      ],
    },
  ],
  [
    'bank-b',
    {
      name: '知押贷',
      summary: '专利、商标、版权混合质押，按月付息、到期还本。示例产品。',
      acceptedKinds: [...MIXED],
      minAmountFen: 30_000_000,
      maxAmountFen: 500_000_000,
      minMonths: 6,
      maxMonths: 24,
      divisions: [GUANGDONG],
      minYearsRegistered: 2,
      minRateBp: 415,
      maxRateBp: 560,
      methods: ['INTEREST_FIRST', 'BULLET'],
      requiresInsurance: false,
      preferences: [
        { code: 'RIGHTS_AT_LEAST', count: 2, weight: 40 },
        { code: 'DIVISION', divisions: [DONGGUAN], weight: 30 },
        { code: 'YEARS_REGISTERED', years: 5, weight: 30 },
      ],
    },
  ],
  [
    'bank-c',
    {
      name: '知速贷',
      summary: '小额快审，等额本金，无需保险。示例产品。',
      acceptedKinds: ['INVENTION', 'UTILITY_MODEL', 'DESIGN', 'TRADEMARK', 'SOFTWARE'],
      minAmountFen: 10_000_000,
      maxAmountFen: 300_000_000,
      minMonths: 3,
      maxMonths: 24,
      divisions: [DONGGUAN],
      minYearsRegistered: 1,
      minRateBp: 465,
      maxRateBp: 620,
      methods: ['EQUAL_PRINCIPAL', 'EQUAL_INSTALMENTS'],
      requiresInsurance: false,
      preferences: [
        { code: 'RIGHT_KIND', kinds: ['INVENTION', 'SOFTWARE'], weight: 60 },
        { code: 'LIFE_BEYOND_LOAN', months: 24, weight: 40 },
      ],
    },
  ],
];

export interface SeededProducts {
  readonly [bank: string]: string;
}

/** Made by the operator of each bank, put on the shelf by its checker. */
export async function seedProducts(demo: Demo): Promise<SeededProducts> {
  const service = demo.get(ProductService);
  const made: Record<string, string> = {};
  for (const [bank, product] of PRODUCTS) {
    const { id } = must(await service.create(demo.as(bank), product));
    must(await service.fire(demo.as(bank), id, 'submitForCheck', 1));
    must(await service.fire(demo.as(`${bank}.checker`), id, 'activate', 2));
    made[bank] = id;
  }
  return made;
}

/** One bank's offer on the second enterprise's listing, so that its first page has something to decide. */
export async function seedOffer(demo: Demo, listingId: string, products: SeededProducts): Promise<string> {
  const service = demo.get(OfferService);
  const offer: OfferInput = {
    productId: products['bank-b']!,
    principalFen: 80_000_000,
    rateBp: 460,
    months: 12,
    method: 'INTEREST_FIRST',
    drawnOn: '2020-01-10',
    dueDay: 21,
    validUntil: '2019-12-20',
    requiresInsurance: false,
    fees: [{ kind: 'VALUATION', amountFen: 1_200_000, dueOn: '2019-12-27' }],
    conditions: ['PLEDGE_REGISTERED', 'VALUATION_DELIVERED'],
    otherConditions: null,
  };
  const { id } = must(await service.draft(demo.as('bank-b'), listingId, offer));
  must(await service.fire(demo.as('bank-b'), id, 'submitForCheck', 1));
  must(await service.fire(demo.as('bank-b.checker'), id, 'release', 2));
  return id;
}
