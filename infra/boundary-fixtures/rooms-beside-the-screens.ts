// as: apps/web/app/pledge/x.ts
// rule: rooms/doors
// says: A file lies in a screen of its room
export const other = 1;
