// as: libs/assets/server/src/index.ts
// rule: no-restricted-syntax
// says: Tables are not exported
export { Asset as Right } from './persistence/assets.entities';
