// as: libs/kernel/src/x.ts
// rule: no-restricted-globals
// says: Unexpected use of 'setTimeout'
export const later = (f: () => void) => setTimeout(f, 1);
