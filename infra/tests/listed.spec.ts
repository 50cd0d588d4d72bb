import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const LEFT_OUT = new Set(['node_modules', 'dist', 'build', '.git', '.nx', '.data', 'test-results']);

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) yield* filesUnder(path);
    else if (entry.isFile()) yield relative(ROOT, path);
  }
}

/** Playwright takes them; the specs of what they are helped by are units. */
const isJourney = (path: string): boolean => /^apps\/web-e2e\/src\/(?!support\/)/.test(path);

/** Files that no runner would start: a test that nobody runs passes for ever. */
function unlisted(found: readonly string[], listed: ReadonlySet<string>): readonly string[] {
  return found.filter((path) => /\.(int-|e2e-)?spec\.tsx?$/.test(path) && !isJourney(path) && !listed.has(path));
}

describe('every test file', () => {
  it('belongs to a tier of Jest, or to the browser’s journeys', () => {
    const { stdout } = spawnSync(
      process.execPath,
      ['--no-warnings', join(ROOT, 'node_modules/jest/bin/jest.js'), '--listTests', '--json'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    const listed = new Set((JSON.parse(stdout) as string[]).map((path) => relative(ROOT, path)));
    expect(unlisted([...filesUnder(ROOT)], listed)).toEqual([]);
  });

  it('would be missed where no tier takes it', () => {
    expect(
      unlisted(
        [
          'apps/api/src/a.spec.ts',
          'libs/x/src/b.int-spec.ts',
          'apps/web-e2e/src/bank.spec.ts',
          'apps/web-e2e/src/support/c.spec.ts',
          'a.ts',
        ],
        new Set(['apps/api/src/a.spec.ts']),
      ),
    ).toEqual(['libs/x/src/b.int-spec.ts', 'apps/web-e2e/src/support/c.spec.ts']);
  });
});
