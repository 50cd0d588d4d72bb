// as: apps/web-e2e/src/x.spec.ts
// rule: no-restricted-syntax
// says: no focused, skipped or pending test
test.describe.only('x', () => {});
export {};
