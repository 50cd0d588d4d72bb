/** Keyset cursors: the last row's sort keys, opaque to the caller. A malformed cursor reads as the first page. */
export const encodeCursor = (keys: readonly (string | number)[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

export function decodeCursor(cursor: string | null | undefined, length: number): readonly (string | number)[] | null {
  if (!cursor || cursor.length > 400) return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(keys) && keys.length === length && keys.every((k) => typeof k === 'string' || typeof k === 'number') ? (keys as (string | number)[]) : null;
  } catch {
    return null;
  }
}

export const pageSize = (first: number | null | undefined, max = 100): number => Math.min(max, Math.max(1, Math.trunc(first ?? 20)));
