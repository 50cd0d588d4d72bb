import type { defineStates } from '../components/basics';
import { organisationStates } from './identity/identity';
import { contractStates } from './lending/lending';
import { consentStates, listingStates } from './marketplace/listing';
import { loanProductStates, offerStates } from './marketplace/offer';
import { lendingReturnStates, targetStates } from './oversight/oversight';
import { filingStates } from './pledge/pledge';
import { programmeRevisionStates } from './policy/policy';
import { protectionQuoteStates } from './protection/protection';
import { coverageStates, fundMovementStates, subsidyClaimStates } from './support/support';
import { valuationOrderStates } from './valuation/valuation';

/** Lifecycle → the words and tones of its states. A test walks every state of every lifecycle and misses what is not here. */
export const RECORD_STATES: Readonly<Record<string, ReturnType<typeof defineStates>>> = {
  organisation: organisationStates,
  contract: contractStates,
  listing: listingStates,
  'listing-consent': consentStates,
  'loan-product': loanProductStates,
  offer: offerStates,
  'lending-return': lendingReturnStates,
  target: targetStates,
  filing: filingStates,
  'programme-revision': programmeRevisionStates,
  'protection-quote': protectionQuoteStates,
  coverage: coverageStates,
  'fund-movement': fundMovementStates,
  'subsidy-claim': subsidyClaimStates,
  'valuation-order': valuationOrderStates,
};
