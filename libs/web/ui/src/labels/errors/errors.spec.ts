import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_TABLES, errorText } from './index';

const LIBS = join(import.meta.dirname, '../../../../..');
const CODE = /\b(?:fault|fail)\(\s*'([A-Z][A-Z_]+\.[A-Z_]+)'/g;

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.ts$/.test(entry.name) && !/spec\.ts$/.test(entry.name)) yield path;
  }
}

const codesInUse = [
  ...new Set([...sources(LIBS)].flatMap((path) => [...readFileSync(path, 'utf8').matchAll(CODE)].map((m) => m[1]!))),
].sort();

describe('messages of error codes', () => {
  it('finds the codes in the libraries', () =>
    expect(codesInUse).toEqual(expect.arrayContaining(['AMOUNT.NEGATIVE', 'IDENTITY.LOCKED'])));
  it('has words for every code that the libraries give', () =>
    expect(codesInUse.filter((code) => !ERROR_TABLES.some((t) => code in t))).toEqual([]));
  it('has each code in one table only', () => {
    const all = ERROR_TABLES.flatMap((t) => Object.keys(t));
    expect(all.filter((code, i) => all.indexOf(code) !== i)).toEqual([]);
  });
  it('never shows "undefined" where a fact is missing', () => {
    for (const table of ERROR_TABLES)
      for (const [code, message] of Object.entries(table))
        expect({ code, words: `${message.zh({})} ${message.en({})}` }).not.toMatchObject({
          words: expect.stringMatching(/undefined|NaN|null|Invalid/),
        });
  });
  it('fills a limit from the rule that was broken, and writes none down', () => {
    const written =
      /[\d一二三四五六七八九十两]+ ?(?:万亿|亿|万)元|[\d一二三四五六七八九十两]+ ?(?:年|个月|天|日)(?:以内|之内|内)|\b\d+ (?:million|billion|trillion|years?|months?|days?)\b/;
    const found = ERROR_TABLES.flatMap((table) => Object.entries(table)).filter(([, message]) =>
      written.test(`${message.zh({})} ${message.en({})}`),
    );
    expect(found.map(([code]) => code)).toEqual([]);
    expect(errorText('FUND.AMOUNT', { maxFen: 100_000_000_000_000 }, 'zh')).toBe('金额应大于零、不超过 10,000 亿元');
    expect(errorText('LISTING.WANTED_TOO_LATE', { wantedOn: '2021-01-01', latest: '2020-12-31' }, 'zh')).toBe(
      '希望放款日 2021-01-01 太晚，请选不晚于 2020-12-31 的日期',
    );
  });
  it('says something true of a code it does not know, and names it', () => {
    expect(errorText('NEW.CODE', {}, 'zh')).toContain('NEW.CODE');
    expect(errorText('INPUT.IS_BOOLEAN', { message: 'x' }, 'zh')).toBe('填写有误，请检查');
  });
});
