export * from './pledge.module';
export { PledgeService, type FilingMove, type NewFiling, type Registration } from './application/pledge.service';
export { PledgeQueries, type StandingPledge } from './application/pledge.queries';
export { DEBT_OF, type Debt, type DebtOf } from './application/debt.port';
export * from './application/registered-pledges';
export * from './graphql/pledge.types';
export * from './context';
