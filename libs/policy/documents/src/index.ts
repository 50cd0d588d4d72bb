export { divideIntoClauses } from './divide/divide';
export type { Divided } from './divide/naming';
export { RANKS, type ClauseRank } from './divide/marks';
export { noiseOf, normaliseText, type Span } from './divide/lines';
export { paragraphsOf } from './divide/paragraphs';
export { checkQuotes, type Passage, type Quotation, type QuoteFinding } from './quotes';
export {
  matchDocuments,
  recognise,
  titleLikeness,
  type DocumentMatch,
  type KnownDocument,
  type Recognised,
} from './recognise';
export { quotationsOf, rulesOfClause, type RestingRule, type RuleOwner, type RuleValue } from './rules';
export { placeNamed, placesOf, type CitedPlace, type KnownWords } from './place';
export { divisionFault, POLICY_PERMISSIONS } from './access';
export {
  citedName,
  documentNamed,
  LEVELS,
  libraryOf,
  ownDocumentFaults,
  referenceName,
  type LibraryDocument,
  type OwnDocument,
} from './library';
