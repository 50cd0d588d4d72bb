// as: libs/assets/server/src/x.ts
// rule: no-restricted-syntax
// says: Use an `as const` object
export enum Kind { A }
