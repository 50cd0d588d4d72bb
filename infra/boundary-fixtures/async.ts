// as: libs/assets/domain/src/x.ts
// rule: no-restricted-syntax
// says: no async
export async function decide() { return 1; }
