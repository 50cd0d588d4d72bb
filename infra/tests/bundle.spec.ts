import { decode, encode } from '@jridgewell/sourcemap-codec';
import { SourceMap } from 'node:module';
import { assertOneEach } from '../scripts/lib/bundled-packages.mjs';
import { mapOfOurs } from '../scripts/lib/map-of-ours.mjs';

describe('the source map of the server', () => {
  // One line of ours, two of a package, one of ours; the package's first line is joined to ours.
  const whole = {
    version: 3,
    sources: ['../libs/a.ts', '../node_modules/p/index.js', '../libs/b.ts'],
    names: [],
    mappings: encode([
      [
        [0, 0, 6, 2],
        [40, 1, 0, 0],
        [60, 1, 0, 9],
      ],
      [[0, 1, 1, 0]],
      [[0, 2, 3, 4]],
    ]),
  };
  const map = JSON.parse(mapOfOurs(JSON.stringify(whole))) as typeof whole;
  const at = (line: number, column: number) => {
    const { originalSource, originalLine, originalColumn } = new SourceMap(map as never).findEntry(
      line,
      column,
    ) as Record<string, unknown>;
    return [originalSource, originalLine, originalColumn];
  };

  it('knows our sources and no other', () => {
    expect(map.sources).toEqual(['../libs/a.ts', '../libs/b.ts']);
    expect(at(0, 5)).toEqual(['../libs/a.ts', 6, 2]);
    expect(at(2, 1)).toEqual(['../libs/b.ts', 3, 4]);
  });

  it('calls no place in a package ours', () => {
    expect([at(0, 41)[0], at(0, 70)[0], at(1, 0)[0]]).toEqual([undefined, undefined, undefined]);
    expect(decode(map.mappings)).toEqual([[[0, 0, 6, 2], [40]], [], [[0, 1, 3, 4]]]);
  });
});

describe('a package that must be in the bundle once', () => {
  const modules = (format: string, ...paths: string[]) => Object.fromEntries(paths.map((path) => [path, { format }]));

  it('may wrap itself', () => {
    const inputs = {
      ...modules('cjs', 'node_modules/typeorm/index.js', 'node_modules/typeorm/error/index.js'),
      ...modules('esm', 'node_modules/typeorm/index.mjs', 'libs/typeorm/src/x.ts'),
    };
    expect(() => assertOneEach(inputs, ['typeorm'])).not.toThrow();
  });

  it('may not lie in two folders', () => {
    expect(() =>
      assertOneEach(modules('cjs', 'node_modules/graphql/index.js', 'node_modules/x/node_modules/graphql/index.js'), [
        'graphql',
      ]),
    ).toThrow('graphql is in the bundle more than once: node_modules/graphql, node_modules/x/node_modules/graphql');
    expect(() =>
      assertOneEach(modules('cjs', 'node_modules/graphql/index.js', 'node_modules/x/node_modules/graphql/index.js'), [
        'x',
      ]),
    ).not.toThrow();
  });

  it('may not be there in both formats', () => {
    const inputs = {
      ...modules('cjs', 'node_modules/graphql/index.js', 'node_modules/graphql/error/index.js'),
      ...modules('esm', 'node_modules/graphql/index.mjs', 'node_modules/graphql/error/index.mjs'),
    };
    expect(() => assertOneEach(inputs, ['graphql'])).toThrow('(as ESM and as CommonJS)');
  });
});
