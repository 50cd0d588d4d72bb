import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import routes, { FRAMES, SCREENS, type Screen } from './routes';

const APP = import.meta.dirname;

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(join(APP, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

const repeated = (all: readonly string[]): readonly string[] => all.filter((x, i) => all.indexOf(x) !== i);

/** What is wrong with a table, given the files that there are: a frame has the address of what stands first inside it. */
function faults(screens: readonly Screen[], files: readonly string[]): readonly string[] {
  const inside = screens.filter(([, , id]) => !FRAMES.some((frame) => frame === id));
  const listed = screens.map(([, folder]) => `${folder}/route.tsx`);
  const screenFiles = files.filter((f) => /(^|\/)(route|screen)\.tsx?$/.test(f));
  return [
    ...repeated(inside.map(([address]) => address.replaceAll(/:\w+/g, ':'))).map((a) => `two screens at ${a}`),
    ...repeated(screens.map(([, , id]) => id)).map((id) => `two screens are called ${id}`),
    ...repeated(listed).map((f) => `${f} is listed twice`),
    ...listed.filter((f) => !files.includes(f)).map((f) => `${f} does not exist`),
    ...screenFiles.filter((f) => !listed.includes(f)).map((f) => `${f} has no address`),
  ];
}

describe('the table from address to screen', () => {
  it('has one screen for each address, and an address for each screen', () => {
    expect(faults(SCREENS, [...filesUnder('')])).toEqual([]);
  });

  it('would be caught with two at one address, an unlisted file or a file that is not there', () => {
    const one: Screen = ['/app/a/:id', 'assets/a', 'routes/app.a.$id'];
    expect(faults([one], ['assets/a/route.tsx', 'assets/a/text.ts'])).toEqual([]);
    expect(
      faults([one, ['/app/a/:x', 'assets/b', 'routes/app.b']], ['assets/a/route.tsx', 'assets/b/route.tsx']),
    ).toEqual(['two screens at /app/a/:']);
    expect(faults([one], ['assets/a/route.tsx', 'assets/b/route.tsx'])).toEqual(['assets/b/route.tsx has no address']);
    expect(faults([one], [])).toEqual(['assets/a/route.tsx does not exist']);
    expect(faults([one, ['/app/b', 'assets/a', one[2]]], ['assets/a/route.tsx'])).toEqual([
      'two screens are called routes/app.a.$id',
      'assets/a/route.tsx is listed twice',
    ]);
  });

  it('leaves none out of the tree that Remix reads', () => {
    const count = (entries: typeof routes): number => entries.reduce((n, r) => n + 1 + count(r.children ?? []), 0);
    expect(count(routes)).toBe(SCREENS.length);
    expect(routes.every((r) => existsSync(join(APP, r.file)))).toBe(true);
  });
});
