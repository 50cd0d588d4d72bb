import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Entity, getMetadataArgsStorage } from 'typeorm';
import type { Lifecycle } from '@zhiya/kernel';
import { RECORD_NAMES, SCHEMA } from './contexts';
import { LIFECYCLES } from './docs/lifecycles-page';
import { openHouse, type House } from './testing';

/** Entity classes defined anywhere in what was loaded that the schema does not list. */
function unlisted(): readonly string[] {
  const listed = new Set(SCHEMA.entities);
  return getMetadataArgsStorage().tables.flatMap(({ target }) =>
    typeof target === 'function' && !listed.has(target) ? [target.name] : [],
  );
}

describe('the schema', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('has zero drift: the migrations make exactly what the entities say', async () => {
    const log = await house.platform.databases.writer.driver.createSchemaBuilder().log();
    expect(log.upQueries.map((q) => q.query)).toEqual([]);
  });

  it('would notice drift: a column that no migration made is reported', async () => {
    const { writer } = house.platform.databases;
    await writer.query('ALTER TABLE platform_setting ADD COLUMN stray integer');
    expect((await writer.driver.createSchemaBuilder().log()).upQueries.length).toBeGreaterThan(0);
    await writer.query('ALTER TABLE platform_setting DROP COLUMN stray');
  });

  it('lists every entity class that is defined anywhere', () => {
    expect(unlisted()).toEqual([]);
  });

  it('would notice an entity that nobody lists', () => {
    class Stray {}
    Entity('stray')(Stray);
    expect(unlisted()).toEqual(['Stray']);
    const { tables } = getMetadataArgsStorage();
    tables.splice(
      tables.findIndex((t) => t.target === Stray),
      1,
    );
  });

  it('defines entities nowhere but in *.entities.ts files that the composition reaches', () => {
    const found: string[] = [];
    const walk = (dir: string): void => {
      for (const e of readdirSync(dir, { withFileTypes: true })) {
        const path = join(dir, e.name);
        if (e.isDirectory()) walk(path);
        else if (e.name.endsWith('.ts') && /^@Entity\(/m.test(readFileSync(path, 'utf8'))) found.push(path);
      }
    };
    walk('libs');
    expect(found.filter((f) => !/\.(entities|entity)\.ts$/.test(f))).toEqual([]);
    const classes = found.flatMap((f) =>
      [...readFileSync(f, 'utf8').matchAll(/@Entity\([^)]*\)[\s\S]*?export class (\w+)/g)].map((m) => m[1]!),
    );
    const listed = new Set(SCHEMA.entities.map((e) => e.name));
    expect(classes.filter((c) => !listed.has(c))).toEqual([]);
  });
});

/** Lifecycles whose records may wait in somebody's inbox without anything that tells one from another. */
const nameless = (lifecycles: readonly Lifecycle<string, string, never>[]): readonly string[] =>
  lifecycles
    .filter((l) => Object.values(l.states).some((s) => s.turn !== null) && !(l.name in RECORD_NAMES.readers))
    .map((l) => l.name);

describe('what waits', () => {
  it('is told apart from its like, whatever it is', () => {
    expect(nameless(LIFECYCLES.map((l) => l.lifecycle))).toEqual([]);
  });

  it('would be noticed without a name', () => {
    const stray: Lifecycle<string, string, never> = {
      name: 'stray',
      initial: 'DRAFT',
      states: { DRAFT: { turn: 'BANK' } },
      transitions: [],
    };
    expect(nameless([stray])).toEqual(['stray']);
  });
});
