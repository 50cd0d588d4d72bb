// What other rooms may show of this context.
export { ValueFacts } from './value';
