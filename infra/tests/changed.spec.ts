import { changedSince, lastLanding } from '../scripts/lib/landing.mjs';
import { naming, nearest, plan } from '../scripts/lib/test/changed.mjs';

const all = () => true;

describe('where a change began', () => {
  const gitOf =
    (answers: Record<string, string>) =>
    (...args: readonly string[]) =>
      answers[args.join(' ')] ?? null;

  it('is where this branch left main, on main itself what lies above it, else the landing before', () => {
    const head = { 'rev-parse HEAD': 'h' };
    const branch = { ...head, 'merge-base HEAD main': 'm', 'merge-base HEAD origin/main': 'o' };
    expect(lastLanding(undefined, gitOf(branch))).toBe('m');
    const main = { ...head, 'merge-base HEAD main': 'h', 'merge-base HEAD origin/main': 'o' };
    expect(lastLanding(undefined, gitOf(main))).toBe('o');
    const landed = { ...main, 'merge-base HEAD origin/main': 'h', 'rev-parse --verify HEAD^1': 'p' };
    expect(lastLanding(undefined, gitOf(landed))).toBe('p');
    expect(lastLanding('v1', gitOf({ ...branch, 'rev-parse --verify --quiet v1^{commit}': 'c' }))).toBe('c');
    expect(lastLanding('no such', gitOf(branch))).toBeNull();
  });

  it('counts what is not committed, and a moved file at both of its places', () => {
    const git = gitOf({
      'diff --name-only --no-renames -z m': 'old/a.ts\0new/a.ts\0',
      'ls-files --others --exclude-standard -z': '知.ts\0',
    });
    expect(changedSince('m', git)).toEqual(['old/a.ts', 'new/a.ts', '知.ts']);
    expect(changedSince('other', git)).toBeNull();
    expect(changedSince(null, git)).toBeNull();
  });
});

describe('what a change touches', () => {
  it('is checked by what looks at such files, and by nothing else', () => {
    const of = (...files: readonly string[]) => plan(files, all);
    expect(of('docs/vision.txt')).toMatchObject({ lint: [], types: [], generated: [], modules: [], rules: [] });
    expect(of('libs/pledge/domain/src/filing.ts')).toMatchObject({
      lint: ['libs/pledge/domain/src/filing.ts'],
      types: ['tsconfig.json'],
      generated: ['api-docs'],
    });
    expect(of('infra/scripts/test.mjs').types).toEqual(['infra/tsconfig.json']);
    expect(of('libs/policy/catalogue/data/documents/a.yaml').generated).toEqual(['build-catalogue']);
    expect(of('apps/web/app/lending/loan/page.server.ts').generated).toEqual(['codegen']);
    expect(of('libs/pledge/specs/src/a.int-spec.ts').generated).toEqual([]);
    expect(of('infra/scripts/projects.mjs')).toMatchObject({ generated: ['sync-projects'], rules: ['lint'] });
    expect(of('infra/scripts/codegen.mjs').generated).toEqual(['codegen']);
  });

  it('leaves out what is gone, and asks the compiler who misses it', () => {
    expect(plan(['libs/kernel/src/gone.ts'], () => false)).toMatchObject({
      format: [],
      lint: [],
      modules: [],
      types: ['tsconfig.json'],
    });
  });

  it('names tests that changed themselves and need more than this', () => {
    const outer = ['apps/api-e2e/src/a.e2e-spec.ts', 'apps/web-e2e/src/bank.spec.ts', 'libs/x/src/a.redis.int-spec.ts'];
    expect(plan([...outer, 'apps/web-e2e/src/roles/bank.ts'], all).outer).toEqual(outer);
  });
});

describe('the tests of a change', () => {
  it('are those that read or start one of its files too', () => {
    const texts = new Map([
      ['infra/tests/production.spec.ts', "text('infra/compose.yaml')"],
      ['infra/tests/running.spec.ts', "join(SCRIPTS, 'start.mjs')"],
      ['infra/tests/other.spec.ts', 'restart.mjs is not meant'],
    ]);
    expect(naming(texts, ['infra/compose.yaml'])).toEqual(['infra/tests/production.spec.ts']);
    expect(naming(texts, ['infra/scripts/start.mjs'])).toEqual(['infra/tests/running.spec.ts']);
  });

  const SPECS = [
    'libs/composition/src/house.int-spec.ts',
    'libs/oversight/specs/src/oversight.int-spec.ts',
    'libs/lending/specs/src/loan.int-spec.ts',
    'libs/pledge/specs/src/filings.int-spec.ts',
    'libs/pledge/domain/src/filing.spec.ts',
    'libs/kernel/src/money.spec.ts',
    'apps/web/app/pledge/filing/page.spec.ts',
    'libs/pledge/specs/src/queue.redis.int-spec.ts',
    'apps/api-e2e/src/files.e2e-spec.ts',
  ];
  const CHANGED = ['libs/pledge/domain/src/filing.ts'];

  it('come nearest first: the project, its context on every floor, then floor by floor', () => {
    const { unit, int } = nearest(SPECS, CHANGED, { unit: 9, int: 9 });
    expect(unit.run).toEqual([
      'libs/pledge/domain/src/filing.spec.ts',
      'apps/web/app/pledge/filing/page.spec.ts',
      'libs/kernel/src/money.spec.ts',
    ]);
    expect(int.run.slice(0, 3)).toEqual([
      'libs/pledge/specs/src/filings.int-spec.ts',
      'libs/lending/specs/src/loan.int-spec.ts',
      'libs/oversight/specs/src/oversight.int-spec.ts',
    ]);
  });

  it('are no more than the bounds, the farther ones named; one that changed itself comes before all', () => {
    const { unit, int } = nearest(SPECS, [...CHANGED, 'libs/composition/src/house.int-spec.ts'], { unit: 1, int: 2 });
    expect([unit.run.length, unit.leftOut.length]).toEqual([1, 2]);
    expect(int.run).toEqual(['libs/composition/src/house.int-spec.ts', 'libs/pledge/specs/src/filings.int-spec.ts']);
    expect([...int.run, ...int.leftOut]).toHaveLength(4);
  });

  it('leave what knocks at every door to the end, unless it has changed itself', () => {
    const [door, house] = ['libs/composition/src/access.int-spec.ts', 'libs/composition/src/house.int-spec.ts'];
    const runFor = (file: string) => nearest([door, house], [file], { unit: 1, int: 1 }).int.run;
    expect(runFor('libs/composition/src/api.ts')).toEqual([house]);
    expect(runFor(door)).toEqual([door]);
  });

  it('need neither a server nor a built application', () => {
    const { unit, int } = nearest(SPECS, CHANGED, { unit: 99, int: 99 });
    expect([unit, int].flatMap((t) => [...t.run, ...t.leftOut]).filter((s) => /e2e|redis/.test(s))).toEqual([]);
  });
});
