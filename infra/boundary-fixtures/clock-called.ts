// as: libs/kernel/src/x.ts
// rule: no-restricted-syntax
// says: Pure code has no clock
export const today = () => Date();
