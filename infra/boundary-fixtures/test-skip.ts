// as: libs/assets/domain/src/x.spec.ts
// rule: no-restricted-syntax
// says: no focused, skipped or pending test
describe.skip('x', () => {});
export {};
