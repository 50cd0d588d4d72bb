// as: libs/assets/server/src/x.ts
// rule: no-restricted-syntax
// says: a guard that reads a constant
export const snapshotOf = (row: { makerId: string }, actorId: string) => ({ actorId, makerId: row.makerId, missingFields: [] });
