import { createHash } from 'node:crypto';
import type { Variables } from '@zhiya/platform-testing';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export const isId = (value: unknown): value is string =>
  typeof value === 'string' && new RegExp(`^${ID.source}$`).test(value);

/** An id of the same form and time that no record has. */
export const unknownId = (id: string): string =>
  `${id.slice(0, 24)}${createHash('sha256').update(id).digest('hex').slice(0, 12)}`;

/** Every place in the variables that holds an id. */
export function idPaths(
  value: unknown,
  at: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (isId(value)) return [at];
  if (Array.isArray(value)) return value.flatMap((v, i) => idPaths(v, [...at, i]));
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([k, v]) => idPaths(v, [...at, k]))
    : [];
}

/** The variables with each id that `change` knows replaced. */
export const mapIds = (given: Variables, change: (id: string) => string): Variables =>
  JSON.parse(JSON.stringify(given), (_, v: unknown) => (isId(v) ? change(v) : v)) as Variables;

/** An answer without the ids it echoes: what is left must not depend on whether the id exists. */
export const withoutIds = (text: string): string => text.replaceAll(ID, '…');
