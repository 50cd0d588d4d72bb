// as: libs/assets/server/src/x.ts
// rule: no-restricted-syntax
// says: a guard that reads a constant
declare function availableEvents(...args: unknown[]): unknown;
export const buttons = (actorId: string) => availableEvents('DRAFT', { actorId, inForceId: null });
