/** JSON that keeps whole numbers of any size: an amount is written as `{"fen":"…"}`, and nothing else in a book or a result looks like that. */
export const packExact = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? { fen: v.toString() } : v));

const isAmount = (v: unknown): v is { readonly fen: string } =>
  typeof v === 'object' &&
  v !== null &&
  Object.keys(v).length === 1 &&
  typeof (v as { fen?: unknown }).fen === 'string';

/** The caller knows what it packed. */
export const unpackExact = <T>(text: string): T =>
  JSON.parse(text, (_, v: unknown) => (isAmount(v) ? BigInt(v.fen) : v)) as T;
