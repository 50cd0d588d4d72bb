export * from './lending.module';
export {
  ContractService,
  type ContractChoices,
  type ContractMove,
  type ContractSignature,
  type NewContract,
} from './application/contract.service';
export { RepaymentService, type NewRepayment } from './application/repayment.service';
export { LendingQueries, type InterestDue, type PaidInterest } from './application/lending.queries';
export * from './application/contracts';
export { ContractType } from './graphql/lending.types';
export * from './context';
