// What other rooms may show of this context.
export { FilingTable } from './filing-table';
