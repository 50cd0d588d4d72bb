import {
  ListingService,
  ListingVerificationService,
  OfferService,
  ProductService,
  type LoanProductInput,
  type OfferInput,
} from '@zhiya/marketplace-server';
import { aProduct } from '@zhiya/marketplace-domain/testing';
import type { RequestContext } from '@zhiya/platform-persistence';
import { must, type House } from './house';
import { attach, registerRights } from './stage';

const DONGGUAN = '441900';

export interface Asked {
  readonly amountFen?: number;
  readonly months?: number;
  readonly maxRateBp?: number | null;
}

/** A published listing of the Dongguan case, made by the enterprise and put on the market by the operator. Its matches are computed. */
export async function publishListing(
  house: House,
  enterprise: RequestContext,
  operator: RequestContext,
  { amountFen = 250_000_000, months = 12, maxRateBp = null }: Asked = {},
): Promise<string> {
  const listings = house.get(ListingService);
  const { patent, mark, software } = await registerRights(house, enterprise);
  const { id } = must(await listings.create(enterprise));
  must(await listings.saveRights(enterprise, id, [patent, mark, software]));
  must(
    await listings.saveFinancing(enterprise, id, { amountFen, months, purpose: 'WORKING_CAPITAL', purposeNote: null }),
  );
  must(await listings.saveWishes(enterprise, id, { maxRateBp, method: 'INTEREST_FIRST', wantedOn: null }));
  must(
    await listings.saveCompany(enterprise, id, {
      establishedOn: '2012-05-08',
      industry: 'C35',
      employees: 86,
      revenueFen: null,
      contactName: '李经办',
      contactPhone: '0769-2200000',
      introduction: null,
    }),
  );
  await attach(house, enterprise, 'listing', id, 'BUSINESS_LICENCE');
  must(await listings.saveDocuments(enterprise, id));
  must(await listings.submit(enterprise, id, true));
  must(await house.get(ListingVerificationService).publish(operator, id));
  await house.drain();
  return id;
}

export const productInput = (change: Partial<LoanProductInput> = {}): LoanProductInput => ({
  ...aProduct({
    divisions: [DONGGUAN],
    minRateBp: 400,
    maxRateBp: 600,
    methods: ['INTEREST_FIRST', 'EQUAL_INSTALMENTS', 'EQUAL_PRINCIPAL'],
  }),
  name: '知产贷',
  summary: '以专利、商标、软件著作权质押',
  requiresInsurance: false,
  ...change,
});

/** A product on the shelf: made by one person of the bank, checked by another. */
export async function activeProduct(
  house: House,
  maker: RequestContext,
  checker: RequestContext,
  change: Partial<LoanProductInput> = {},
): Promise<string> {
  const products = house.get(ProductService);
  const { id } = must(await products.create(maker, productInput(change)));
  must(await products.fire(maker, id, 'submitForCheck', 1));
  must(await products.fire(checker, id, 'activate', 2));
  await house.drain();
  return id;
}

/** Bank B's offer of the case page: 2,500,000 yuan at 4.35 %, interest first, valuation 30,000 and premium 50,000. */
export const offerInput = (change: Partial<OfferInput> = {}): OfferInput => ({
  productId: null,
  principalFen: 250_000_000,
  rateBp: 435,
  months: 12,
  method: 'INTEREST_FIRST',
  drawnOn: '2019-12-20',
  dueDay: null,
  validUntil: '2019-12-19',
  requiresInsurance: false,
  fees: [
    { kind: 'VALUATION', amountFen: 3_000_000, dueOn: null },
    { kind: 'PLEDGE_INSURANCE_PREMIUM', amountFen: 5_000_000, dueOn: null },
  ],
  conditions: ['PLEDGE_REGISTERED'],
  otherConditions: null,
  ...change,
});

/** An offer that the enterprise has been shown. */
export async function releasedOffer(
  house: House,
  maker: RequestContext,
  checker: RequestContext,
  listingId: string,
  change: Partial<OfferInput> = {},
): Promise<string> {
  const offers = house.get(OfferService);
  const { id } = must(await offers.draft(maker, listingId, offerInput(change)));
  must(await offers.fire(maker, id, 'submitForCheck', 1));
  must(await offers.fire(checker, id, 'release', 2));
  await house.drain();
  return id;
}
