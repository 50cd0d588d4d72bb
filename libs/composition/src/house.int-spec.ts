import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getMetadataArgsStorage } from 'typeorm';
import { SCHEMA } from './contexts';
import { openHouse, type House } from './testing';

describe('the schema', () => {
  let house: House;
  beforeAll(async () => { house = await openHouse(); });
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
    const defined = getMetadataArgsStorage().tables.map((t) => t.target).filter((t) => typeof t === 'function');
    const listed = new Set(SCHEMA.entities);
    expect(defined.filter((t) => !listed.has(t as Function)).map((t) => (t as Function).name)).toEqual([]);
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
    const classes = found.flatMap((f) => [...readFileSync(f, 'utf8').matchAll(/@Entity\([^)]*\)[\s\S]*?export class (\w+)/g)].map((m) => m[1]!));
    const listed = new Set(SCHEMA.entities.map((e) => e.name));
    expect(classes.filter((c) => !listed.has(c))).toEqual([]);
  });
});
