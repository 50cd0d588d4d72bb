import type { Result } from '../result';

export const IDENTIFIER_KINDS = [
  'PATENT_NUMBER',
  'CREDIT_CODE',
  'TRADEMARK_NUMBER',
  'SOFTWARE_COPYRIGHT_NUMBER',
  'WORK_COPYRIGHT_NUMBER',
  'DIVISION_CODE',
] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** An identifier that passed: the one form under which it is stored, and what its characters say. */
export interface Identified<Detail> {
  readonly normalized: string;
  readonly detail: Detail;
}
export type Parsed<Detail> = Result<Identified<Detail>>;

const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** What every kind forgives: full-width forms, white space anywhere, lower case. */
export const folded = (value: string): string =>
  value
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\s\u200b\ufeff]/g, '')
    .toUpperCase();

/** No identifier of ours is dated after this year; it keeps a typing slip from passing as a number of the next century. */
export const LAST_YEAR = 2099;
