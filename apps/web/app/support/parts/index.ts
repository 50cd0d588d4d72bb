// What other rooms may show of this context.
export { BankOccupancy } from './banks';
export { ClaimTable, FactTable, amountNow } from './claim';
export { CoverageTable } from './coverage';
export { Statement, Waiting } from './waiting';
