// The tables, for specs alone: other contexts ask the facades of `index.ts`.
export * from '../persistence/identity.entities';
