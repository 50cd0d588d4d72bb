// as: libs/assets/domain/src/x.ts
// rule: no-restricted-syntax
// says: Pure code has no clock
export const now = () => Date.now();
