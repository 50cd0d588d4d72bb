// as: libs/assets/domain/src/x.spec.ts
// allowed
export const settle = async () => await Promise.resolve();
