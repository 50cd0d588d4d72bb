import { CaseQueries } from './application/case.queries';
import { ConsentService } from './application/consent.service';
import { ListingAccess } from './application/listing-access';
import { ListingEnds } from './application/listing-ends';
import { ListingFiles } from './application/listing-files';
import { ListingVerificationService } from './application/listing-verification.service';
import { ListingJobs } from './application/listing.jobs';
import { ListingQueries } from './application/listing.queries';
import { ListingService } from './application/listing.service';
import { CaseResolver } from './graphql/case.resolver';
import { ConsentResolver } from './graphql/consent.resolver';
import { ListingResolver } from './graphql/listing.resolver';

/** Listings, consent and the case that grows from them: what other contexts and the seed may ask for. */
export const LISTING_USE_CASES = [
  ListingService,
  ListingVerificationService,
  ConsentService,
  ListingQueries,
  ListingAccess,
  ListingEnds,
  CaseQueries,
];
export const LISTING_PROVIDERS = [
  ...LISTING_USE_CASES,
  ListingFiles,
  ListingJobs,
  ListingResolver,
  ConsentResolver,
  CaseResolver,
];
