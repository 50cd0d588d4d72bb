import { fail, ok } from '../result';
import { DIVISION_TABLE_DATE, PREFECTURES, PROVINCES } from './division-code.data';
import { COUNTIES } from './division-counties.data';
import { folded, type Parsed } from './types';

export { DIVISION_TABLE_DATE };

export type DivisionLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY';
export interface Division {
  readonly code: string;
  readonly name: string;
  /** English name; where the table has none, the Chinese one. */
  readonly nameEn: string;
  readonly level: DivisionLevel;
  /** The division above it; null for a province. A county directly under its province has the province. */
  readonly parent: string | null;
  /** Withdrawn since 2007, still found in papers of its time. */
  readonly former: boolean;
}

export interface DivisionCodeDetail {
  readonly name: string;
  readonly level: DivisionLevel;
}

/** County-level units that answer to their province and take part in its counts beside the prefectures. */
const COUNTY_NAMES_EN: Readonly<Record<string, string>> = {
  419001: 'Jiyuan',
  429004: 'Xiantao',
  429005: 'Qianjiang',
  429006: 'Tianmen',
  429021: 'Shennongjia',
};
/** Rows that only group others and are nobody's seat. */
const GROUPS = /^(市辖区|县|市|省直辖.*|自治区直辖.*)$/;

let table: ReadonlyMap<string, Division> | undefined;

function build(): ReadonlyMap<string, Division> {
  const rows = new Map<string, Division>();
  for (const line of PROVINCES) {
    const [two, name, ...en] = line.split(' ') as [string, string, ...string[]];
    rows.set(`${two}0000`, {
      code: `${two}0000`,
      name,
      nameEn: en.join(' '),
      level: 'PROVINCE',
      parent: null,
      former: false,
    });
  }
  for (const line of PREFECTURES.flatMap((l) => l.split('|'))) {
    const former = line.startsWith('~');
    const [four, name, ...en] = line.slice(former ? 1 : 0).split(' ') as [string, string, ...string[]];
    rows.set(`${four}00`, {
      code: `${four}00`,
      name,
      nameEn: en.join(' '),
      level: 'PREFECTURE',
      parent: `${four.slice(0, 2)}0000`,
      former,
    });
  }
  for (const [four, line] of Object.entries(COUNTIES)) {
    const above = rows.get(`${four}00`);
    const parent = above && !GROUPS.test(above.name) ? above.code : `${four.slice(0, 2)}0000`;
    for (const entry of line.split(' ')) {
      const former = entry.startsWith('~');
      const code = four + entry.slice(former ? 1 : 0, former ? 3 : 2);
      const name = entry.slice(former ? 3 : 2);
      rows.set(code, { code, name, nameEn: COUNTY_NAMES_EN[code] ?? name, level: 'COUNTY', parent, former });
    }
  }
  return rows;
}

/** The table is unfolded at its first use: a page that never asks does not pay. */
const divisions = (): ReadonlyMap<string, Division> => (table ??= build());

export const divisionOf = (code: string): Division | null => divisions().get(code) ?? null;

/** The divisions inside a division (itself left out), ordered by code; those in force unless `former` is asked for. */
export function divisionsWithin(
  code: string,
  options: { readonly level?: DivisionLevel; readonly former?: boolean } = {},
): readonly Division[] {
  return [...divisions().values()]
    .filter(
      (d) =>
        d.code !== code &&
        isWithin(d.code, code) &&
        !GROUPS.test(d.name) &&
        (options.former || !d.former) &&
        (!options.level || d.level === options.level),
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Whether a division is the other or lies inside it. */
export function isWithin(code: string, outer: string): boolean {
  if (outer === '000000') return true;
  const stem = outer.endsWith('0000') ? outer.slice(0, 2) : outer.endsWith('00') ? outer.slice(0, 4) : outer;
  return code.startsWith(stem);
}

/** First and last code of a division and all that lies inside it, both included: `isWithin` as bounds of a query. */
export function divisionSpan(outer: string): readonly [first: string, last: string] {
  if (outer === '000000') return [outer, '999999'];
  const stem = outer.endsWith('0000') ? outer.slice(0, 2) : outer.endsWith('00') ? outer.slice(0, 4) : outer;
  return [outer, stem.padEnd(6, '9')];
}

/** All provinces, ordered by code. */
export const provinces = (): readonly Division[] => [...divisions().values()].filter((d) => d.level === 'PROVINCE');

/** 东莞市（441900）, or the bare code where the table does not know it. */
export const divisionLabel = (code: string): string =>
  divisionOf(code) ? `${divisionOf(code)!.name}（${code}）` : code;

/** Reads a division code. Errors: IDENTIFIER.REQUIRED, FORM, UNKNOWN_DIVISION. */
export function parseDivisionCode(value: string, field?: string): Parsed<DivisionCodeDetail> {
  const text = folded(value);
  if (text === '') return fail('IDENTIFIER.REQUIRED', {}, field);
  if (!/^\d{6}$/.test(text)) return fail('IDENTIFIER.FORM', { kind: 'DIVISION_CODE' }, field);
  const row = divisionOf(text);
  if (!row) return fail('IDENTIFIER.UNKNOWN_DIVISION', { code: text, tableDate: DIVISION_TABLE_DATE }, field);
  return ok({ normalized: text, detail: { name: row.name, level: row.level } });
}
