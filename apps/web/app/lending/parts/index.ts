// What other rooms may show of this context.
export { Conditions } from './conditions';
export { ContractFacts } from './contract-facts';
export { ScheduleTable } from './schedule';
