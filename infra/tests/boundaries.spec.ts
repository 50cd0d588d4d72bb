import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { depConstraints } from '../lint/boundaries.mjs';

interface Finding {
  readonly ruleId: string | null;
  readonly message: string;
}
interface Fixture {
  readonly file: string;
  readonly constraint?: string;
  readonly rule?: string;
  readonly says?: string;
  readonly allowed: boolean;
  readonly messages: readonly Finding[];
  readonly isolated: readonly Finding[];
}
type Constraint = (typeof depConstraints)[number];

const ROOT = join(import.meta.dirname, '../..');
const fixtures = JSON.parse(
  execFileSync(process.execPath, ['infra/scripts/lint-fixtures.mjs'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 32 * 1024 * 1024,
  }),
) as Fixture[];
const rulesIn = (found: readonly Finding[]) => found.map((f) => f.ruleId);

describe('a boundary that nobody has seen fail is not known to work', () => {
  it.each(fixtures.filter((f) => f.constraint).map((f) => [f.file, f] as const))(
    '%s breaks the row of its tag',
    (_, fixture) => {
      expect(fixture.isolated.map((f) => f.message)).toContainEqual(expect.stringContaining(fixture.says!));
      expect(rulesIn(fixture.messages)).toContain(fixture.rule);
    },
  );

  it.each(fixtures.filter((f) => !f.constraint && !f.allowed).map((f) => [f.file, f] as const))(
    '%s breaks its rule',
    (_, fixture) => {
      expect(fixture.messages).toContainEqual({
        ruleId: fixture.rule,
        message: expect.stringContaining(fixture.says!),
      });
    },
  );

  it.each(fixtures.filter((f) => f.allowed).map((f) => [f.file, f] as const))('%s is let through', (_, fixture) => {
    expect(fixture.messages).toEqual([]);
  });

  it('each row of the table has a fixture, for the libraries and for the packages it refuses', () => {
    const refusesLibraries = (c: Constraint) =>
      'onlyDependOnLibsWithTags' in c && !c.onlyDependOnLibsWithTags.includes('*');
    const rows = depConstraints.filter((c: Constraint) => refusesLibraries(c) || 'bannedExternalImports' in c);
    const wanted = rows.map((c: Constraint) => `${c.sourceTag} ${refusesLibraries(c) ? 'libraries' : 'packages'}`);
    const shown = fixtures
      .filter((f) => f.constraint)
      .map((f) => `${f.constraint} ${f.says!.includes('can only depend on libs') ? 'libraries' : 'packages'}`);
    expect([...new Set(shown)].sort()).toEqual(wanted.sort());
  });
});
