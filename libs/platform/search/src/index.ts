export { gramsOf, termsOf } from './grams';
export { passageOf, type PassagePart } from './passage';
export * from './search.entities';
export * from './search';
