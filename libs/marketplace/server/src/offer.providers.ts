import { MatchJobs } from './application/match.jobs';
import { MatchQueries } from './application/match.queries';
import { OfferJobs } from './application/offer.jobs';
import { OfferQueries } from './application/offer.queries';
import { OfferTraces } from './application/offer-traces';
import { OfferService } from './application/offer.service';
import { ProductQueries } from './application/product.queries';
import { ProductService } from './application/product.service';
import { EstimateResolver } from './graphql/estimate.resolver';
import { OfferResolver } from './graphql/offer.resolver';
import { ProductResolver } from './graphql/product.resolver';

/** Products, matching and offers: the institutions' half of the marketplace. */
export const OFFER_USE_CASES = [ProductService, ProductQueries, MatchQueries, OfferService, OfferQueries];
export const OFFER_PROVIDERS = [
  ...OFFER_USE_CASES,
  OfferTraces,
  MatchJobs,
  OfferJobs,
  ProductResolver,
  OfferResolver,
  EstimateResolver,
];
