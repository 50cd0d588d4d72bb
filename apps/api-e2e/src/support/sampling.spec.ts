import { operationsOf } from '@zhiya/platform-testing';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextsOf, touched } from './landing';
import { ROOT } from './processes';
import { idSlotsOf, PLACES, placeOf, recordsAsked, type Asked } from './reading-matrix';
import { samplingBy, type Sampling } from './sampling';

const EXTENT = { lists: 8, kindred: 1, rest: 8 };
const WATCHERS = ['bank', 'insurer', 'enterprise', 'bureau'];
const RECORDS: readonly Asked[] = ['listing', 'offer', 'coverage', 'filing', 'target'].map((kind) => ({
  name: `a ${kind}`,
  id: kind,
  kind,
}));
const SEEDS = Array.from({ length: 400 }, (_, i) => `commit ${i}`);
const queries = operationsOf(buildSchema(readFileSync(join(ROOT, 'docs/api/schema.graphql'), 'utf8'))).filter(
  (o) => o.kind === 'Query',
);

/** The leaks that a run over two rows of the matrix comes upon: each is one cell, a place that answers one watcher about one record. */
function found(sampling: Sampling, leaks: readonly string[], isTouched = false): readonly string[] {
  const cells = ['listing.id', 'offer.id'].flatMap((place) =>
    WATCHERS.flatMap((w) =>
      recordsAsked(place, w, RECORDS, sampling, EXTENT, isTouched).map((r) => `${place} × ${w} × ${r.name}`),
    ),
  );
  return leaks.filter((leak) => cells.includes(leak));
}

describe('the sample of the reading matrix', () => {
  /** An offer shown to another bank by its own door, and a coverage answered by a door made for listings. */
  const [KINDRED, STRANGE] = ['offer.id × bank × a offer', 'listing.id × insurer × a coverage'];
  const runs = SEEDS.map((seed) => found(samplingBy(seed), [KINDRED, STRANGE]));

  it('finds a record shown by the door made for it in every run, one shown by another door in one run of eight', () => {
    expect(runs.filter((leaks) => leaks.includes(KINDRED))).toHaveLength(SEEDS.length);
    const lucky = runs.filter((leaks) => leaks.includes(STRANGE)).length;
    expect([lucky > SEEDS.length / 16, lucky < SEEDS.length / 4]).toEqual([true, true]);
  });
  it('finds both in the whole run, and where the door was changed', () => {
    for (const seed of SEEDS.slice(0, 20)) {
      expect(found(samplingBy(seed, true), [KINDRED, STRANGE])).toEqual([KINDRED, STRANGE]);
      expect(found(samplingBy(seed), [KINDRED, STRANGE], true)).toEqual([KINDRED, STRANGE]);
    }
  });
  it('is the same for the same seed', () => {
    expect(SEEDS.map((seed) => found(samplingBy(seed), [KINDRED, STRANGE]))).toEqual(runs);
  });
  it('knows for each place that takes an id which records it is made for', () => {
    expect(queries.flatMap((op) => idSlotsOf(op).map((s) => placeOf(op.name, s.path))).sort()).toEqual(PLACES);
  });
});

describe('some of the values', () => {
  const values = Array.from({ length: 17 }, (_, i) => i);
  it('are at least one, and all of them where nothing is left out', () => {
    const taken = SEEDS.map((seed) => samplingBy(seed).some('a place', values, 16));
    expect(Math.min(...taken.map((t) => t.length))).toBe(1);
    expect(new Set(taken.flat()).size).toBe(values.length);
    expect(samplingBy('a', true).some('a place', values, 16)).toEqual(values);
    expect(samplingBy('a').some('a place', [], 16)).toEqual([]);
  });
});

describe('what was changed since the last landing', () => {
  const contexts = contextsOf(queries.map((q) => q.name));
  const after = (...files: string[]) => queries.map((q) => q.name).filter(touched(files, contexts));

  it('is known for every query', () => {
    expect([...contexts].filter(([, homes]) => homes.length === 0).map(([query]) => query)).toEqual([]);
  });
  it('touches the queries of the context, and no others', () => {
    const doors = after('libs/pledge/server/src/graphql/pledge.present.ts');
    expect(doors).toEqual(expect.arrayContaining(['filing', 'pledgePack']));
    expect(doors).not.toContain('offer');
    expect(after('libs/pledge/domain/src/filing.lifecycle.ts')).toEqual(doors);
  });
  it('touches nothing by a test or a text, and everything by what all doors share or where it cannot be told', () => {
    expect(after('libs/pledge/specs/src/pledge.int-spec.ts', 'docs/runbook.md', 'apps/web/app/root.tsx')).toEqual([]);
    for (const file of [
      'libs/platform/auth/src/auth.ts',
      'libs/identity/server/src/application/x.ts',
      'docs/api/permissions.md',
    ])
      expect(after(file)).toHaveLength(queries.length);
    expect(queries.map((q) => q.name).filter(touched(null, contexts))).toHaveLength(queries.length);
  });
});
