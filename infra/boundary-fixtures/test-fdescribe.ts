// as: libs/assets/domain/src/x.spec.ts
// rule: no-restricted-syntax
// says: no focused, skipped or pending test
fdescribe('x', () => {});
export {};
