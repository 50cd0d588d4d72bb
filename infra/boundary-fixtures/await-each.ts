// as: libs/assets/domain/src/x.ts
// rule: no-restricted-syntax
// says: no await
for await (const x of [1]) void x;
export {};
