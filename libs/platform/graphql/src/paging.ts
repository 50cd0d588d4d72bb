/** Keyset cursors: the last row's sort keys, opaque to the caller. A malformed cursor reads as the first page. */
export const encodeCursor = (keys: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url');

/** `shape`: how many keys, or of which types where a number is needed. */
export function decodeCursor(
  cursor: string | null | undefined,
  shape: number | readonly ('string' | 'number')[],
): readonly (string | number)[] | null {
  if (!cursor || cursor.length > 400) return null;
  const length = typeof shape === 'number' ? shape : shape.length;
  const fits = (k: unknown, i: number) =>
    (typeof k === 'string' || Number.isFinite(k)) && (typeof shape === 'number' || typeof k === shape[i]);
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(keys) && keys.length === length && keys.every(fits) ? (keys as (string | number)[]) : null;
  } catch {
    return null;
  }
}

export const pageSize = (first: number | null | undefined, max = 100): number =>
  Math.min(max, Math.max(1, Math.trunc(first ?? 20)));

/** The place after which a list of newest rows goes on: the id, or the number, of the last one seen. */
export const beforeId = (after: string | null): string | null =>
  (decodeCursor(after, ['string'])?.[0] as string) ?? null;
export const beforeSeq = (after: string | null): number | null =>
  (decodeCursor(after, ['number'])?.[0] as number) ?? null;

/** A page of what was read one row over its size, with the cursor of the next one. */
export function paged<T>(
  rows: readonly T[],
  size: number,
  keysOf: (row: T) => string | number | readonly (string | number)[],
): { readonly page: readonly T[]; readonly nextCursor: string | null } {
  const page = rows.slice(0, size);
  const last = page.at(-1);
  if (rows.length <= size || last === undefined) return { page, nextCursor: null };
  const keys = keysOf(last);
  return { page, nextCursor: encodeCursor(typeof keys === 'object' ? keys : [keys]) };
}
