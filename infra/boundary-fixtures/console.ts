// as: libs/assets/server/src/x.ts
// rule: no-console
// says: Unexpected console statement
console.log('x');
export {};
