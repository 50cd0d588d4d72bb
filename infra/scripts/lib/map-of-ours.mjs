// A source map that knows our own sources only. Node reads a map in whole at each start, and four fifths of a bundle's would be
// about packages: a frame inside one of them is named by function and place in the bundle instead.
import { decode, encode } from '@jridgewell/sourcemap-codec';

const isOurs = (source) => !source.includes('node_modules/');

/** Where a stretch of a package begins stands a segment without a source; else a look-up there would find what is before it. */
export function mapOfOurs(text) {
  const map = JSON.parse(text);
  const kept = new Map();
  map.sources.forEach((source, index) => {
    if (isOurs(source)) kept.set(index, kept.size);
  });
  let wasOurs = true;
  const mappings = decode(map.mappings).map((line) =>
    line.flatMap((segment) => {
      const source = kept.get(segment[1]);
      if (source !== undefined) {
        wasOurs = true;
        return [[segment[0], source, ...segment.slice(2)]];
      }
      if (!wasOurs) return [];
      wasOurs = false;
      return [[segment[0]]];
    }),
  );
  return JSON.stringify({ ...map, sources: map.sources.filter(isOurs), mappings: encode(mappings) });
}
