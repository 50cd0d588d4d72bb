export * from './protection.module';
export {
  ProtectionService,
  type NewQuote,
  type PolicyIssue,
  type ProtectionRequest,
  type QuoteMove,
} from './application/protection.service';
export { ProtectionQueries } from './application/protection.queries';
export * from './graphql/protection.types';
export * from './context';
