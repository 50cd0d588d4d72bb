// What loaders of other rooms may use of this context.
export { matchLines } from './match/match-text.server';
export { offerView } from './offer/offers.server';
