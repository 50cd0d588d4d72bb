// as: libs/assets/domain/src/x.ts
// rule: no-restricted-syntax
// says: no await
await Promise.resolve();
export {};
