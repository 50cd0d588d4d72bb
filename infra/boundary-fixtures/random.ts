// as: libs/assets/domain/src/x.ts
// rule: no-restricted-syntax
// says: Pure code has no randomness
export const toss = () => Math.random() < 0.5;
