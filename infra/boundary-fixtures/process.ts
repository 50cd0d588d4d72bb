// as: libs/assets/domain/src/x.ts
// rule: no-restricted-globals
// says: Unexpected use of 'process'
export const mode = () => process.env['NODE_ENV'];
