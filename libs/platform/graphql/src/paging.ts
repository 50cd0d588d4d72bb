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
