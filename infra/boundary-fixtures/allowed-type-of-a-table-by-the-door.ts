// as: libs/assets/server/src/index.ts
// allowed
export type { Asset } from './persistence/assets.entities';
