// What other rooms may show of this context.
export { RightCounts } from './listing/listing-card';
export { MatchPoints, MatchVerdict } from './match/match-points';
export { NetCostSum, SupportWhy } from './offer/net-cost';
export { useOfferFacts } from './offer/terms';
export { offerText } from './offer/text';
export { RateRange } from './product/facts';
