// The tables, for specs alone: other contexts ask the facades of `index.ts`.
export * from '../persistence/identity.entities';
export { MintedBySender } from '../persistence/minted-by-sender';
export { tokenHash } from '../application/tokens';
