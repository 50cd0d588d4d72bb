// The tables, for specs alone: other contexts ask the facades of `index.ts`.
export * from '../persistence/policy.entities';
export * from '../persistence/rule.entities';
export * from '../persistence/sandbox.entities';
export * from './docx';
