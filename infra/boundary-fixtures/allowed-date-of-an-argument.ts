// as: libs/assets/domain/src/x.ts
// allowed
export const at = (iso: string) => new Date(iso).getTime();
