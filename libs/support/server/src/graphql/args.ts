import { Args, ID, Int } from '@nestjs/graphql';
import { decodeCursor, encodeCursor } from '@zhiya/platform-graphql';
import type { Lang } from '@zhiya/policy-catalogue';

/** Arguments that several queries share. */
export const Language = () =>
  Args('language', { type: () => String, defaultValue: 'zh', description: 'zh or en: of steps, notes and titles.' });
export const langOf = (text: string): Lang => (text === 'en' ? 'en' : 'zh');
export const Id = () => Args('id', { type: () => ID });
export const States = () => Args('states', { type: () => [String], nullable: true });
export const First = () => Args('first', { type: () => Int, nullable: true });
export const After = () => Args('after', { type: () => String, nullable: true });

export const beforeId = (after: string | null): string | null => {
  const key = decodeCursor(after, 1)?.[0];
  return typeof key === 'string' ? key : null;
};
export const beforeSeq = (after: string | null): number | null => {
  const key = decodeCursor(after, 1)?.[0];
  return typeof key === 'number' ? key : null;
};

/** A page of what was asked for one row over its size, with the cursor of the next one. */
export function paged<T>(
  rows: readonly T[],
  size: number,
  keyOf: (row: T) => string | number,
): { readonly page: readonly T[]; readonly nextCursor: string | null } {
  const page = rows.slice(0, size);
  return { page, nextCursor: rows.length > size ? encodeCursor([keyOf(page.at(-1)!)]) : null };
}
