// What other rooms may show of this context.
export { CoverFacts } from './cover';
