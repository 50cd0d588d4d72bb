// The tables, for specs alone: other contexts ask the facades of `index.ts`.
export * from '../persistence/fund.entities';
export * from '../persistence/statement.entities';
export * from '../persistence/support.entities';
