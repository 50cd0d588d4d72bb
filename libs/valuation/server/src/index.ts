export * from './valuation.module';
export * from './application/valuation.service';
export { ValuationQueries } from './application/valuation.queries';
export * from './graphql/valuation.types';
export * from './context';
export * from './graphql/right-brief';
