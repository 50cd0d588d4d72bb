import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LONG_SOURCES, LONG_SPECS, MAX_LINES, MAX_SPEC_LINES } from '../lint/limits.mjs';
import { FEN_CONTROLS } from '../lint/syntax.mjs';

const ROOT = join(import.meta.dirname, '../..');
const linesOf = (path: string): number => readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1;

/** Entries that allow more than their file needs: the lists only shrink. */
const loose = (list: Readonly<Record<string, number>>, limit: number, lines = linesOf): readonly string[] =>
  Object.entries(list)
    .filter(([path, max]) => lines(path) < max || max <= limit)
    .map(([path, max]) => `${path}: ${lines(path)} lines, ${max} allowed`);

describe('the lists of what is longer than the limits', () => {
  it('allow no line more than there is', () => {
    expect(loose(LONG_SOURCES, MAX_LINES)).toEqual([]);
    expect(loose(LONG_SPECS, MAX_SPEC_LINES)).toEqual([]);
  });

  it('would be caught with room in them', () => {
    expect(loose({ a: 310 }, 300, () => 305)).toEqual(['a: 305 lines, 310 allowed']);
    expect(loose({ a: 299 }, 300, () => 299)).toEqual(['a: 299 lines, 299 allowed']);
    expect(loose({ a: 310 }, 300, () => 310)).toEqual([]);
  });
});

it('the list of forms whose amounts are named as the API’s fields holds no form that is not so any more', () => {
  const fine = FEN_CONTROLS.filter((path) => !/name="\w+Fen"/.test(readFileSync(join(ROOT, path), 'utf8')));
  expect([fine, FEN_CONTROLS.length <= 2]).toEqual([[], true]);
});
