import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { migrate, type Platform } from '@zhiya/composition';
import { MoreThan, type EntityManager, type EntityMetadata } from 'typeorm';

const FILES = 'files';
const CONTENTS = 'backup.json';
const PAGE = 500;

interface Contents {
  readonly at: string;
  readonly kind: string;
  readonly migrations: readonly string[];
  readonly tables: Readonly<Record<string, { readonly rows: number; readonly sha256: string }>>;
}

const hashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return hash.digest('hex');
};

/** Every row of a table in the order of its key, page by page: memory does not grow with the table. */
async function* rowsOf(em: EntityManager, entity: EntityMetadata): AsyncGenerator<Record<string, unknown>> {
  const keys = entity.primaryColumns.map((c) => c.propertyName);
  const order = Object.fromEntries(keys.map((k) => [k, 'ASC' as const]));
  let last: Record<string, unknown> | null = null;
  for (;;) {
    // Composite keys: behind the last row means a greater prefix at some place.
    const prev: Record<string, unknown> | null = last;
    const where =
      prev === null
        ? {}
        : keys.map((k, i) => ({
            ...Object.fromEntries(keys.slice(0, i).map((p) => [p, prev[p]])),
            [k]: MoreThan(prev[k]),
          }));
    const page = (await em.find(entity.target, { where: where as never, order: order as never, take: PAGE })) as Record<
      string,
      unknown
    >[];
    yield* page;
    if (page.length < PAGE) return;
    last = page.at(-1)!;
  }
}

async function* lines(em: EntityManager, entity: EntityMetadata, counted: { rows: number }): AsyncGenerator<string> {
  for await (const row of rowsOf(em, entity)) {
    counted.rows += 1;
    yield `${JSON.stringify(row)}\n`;
  }
}

/**
 * A consistent copy while the system runs: one reading transaction over all tables, a compressed file of JSON lines each, then
 * the uploaded files. The form is the same on SQLite and MariaDB, so a copy of one can be restored into the other.
 */
export async function backup(platform: Platform, folder: string | undefined): Promise<number> {
  if (!folder) throw new Error('backup <folder>');
  if (existsSync(folder) && (await readdir(folder)).length > 0)
    throw new Error(`${folder} is not empty: choose a new folder`);
  await mkdir(folder, { recursive: true });
  const { reader, kind } = platform.databases;
  const runner = reader.createQueryRunner();
  const tables: Record<string, { rows: number; sha256: string }> = {};
  let migrations: string[];
  try {
    if (kind === 'mariadb') await runner.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    await runner.query(kind === 'mariadb' ? 'START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY' : 'BEGIN');
    migrations = ((await runner.query('SELECT name FROM migrations ORDER BY timestamp')) as { name: string }[]).map(
      (m) => m.name,
    );
    for (const entity of reader.entityMetadatas) {
      const file = join(folder, `${entity.tableName}.ndjson.gz`);
      const counted = { rows: 0 };
      await pipeline(Readable.from(lines(runner.manager, entity, counted)), createGzip(), createWriteStream(file));
      tables[entity.tableName] = { rows: counted.rows, sha256: await hashOf(file) };
    }
    await runner.query('COMMIT');
  } finally {
    await runner.release();
  }
  const files = join(platform.config.dataDir, FILES);
  if (existsSync(files)) await cp(files, join(folder, FILES), { recursive: true });
  if (platform.config.s3)
    console.log(`files are in the bucket ${platform.config.s3.bucket}: copy it by its own means, after this copy`);
  const contents: Contents = { at: new Date().toISOString(), kind, migrations, tables };
  await writeFile(join(folder, CONTENTS), JSON.stringify(contents, null, 2));
  console.log(
    `backup written to ${folder}: ${Object.values(tables).reduce((n, t) => n + t.rows, 0)} rows of ${Object.keys(tables).length} tables`,
  );
  return 0;
}

function revive(entity: EntityMetadata, line: string): Record<string, unknown> {
  const row = JSON.parse(line) as Record<string, unknown>;
  for (const c of entity.columns) {
    const value = row[c.propertyName];
    if (c.type === 'datetime' && typeof value === 'string') row[c.propertyName] = new Date(value);
  }
  return row;
}

async function load(em: EntityManager, entity: EntityMetadata, file: string): Promise<number> {
  let batch: Record<string, unknown>[] = [];
  let rows = 0;
  const flush = async () => {
    if (batch.length > 0) await em.insert(entity.target, batch as never);
    rows += batch.length;
    batch = [];
  };
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    batch.push(revive(entity, line));
    if (batch.length >= 100) await flush();
  }
  await flush();
  return rows;
}

/** Puts a copy into an empty place: checks every file against the copy's list first, then loads all or nothing. */
export async function restore(platform: Platform, folder: string | undefined): Promise<number> {
  if (!folder || !existsSync(join(folder, CONTENTS)))
    throw new Error('restore <folder>: the folder holds no complete backup');
  const contents = JSON.parse(await readFile(join(folder, CONTENTS), 'utf8')) as Contents;
  const { writer } = platform.databases;
  const files = join(platform.config.dataDir, FILES);
  if (existsSync(files) && (await readdir(files)).length > 0)
    throw new Error(`${files} holds files: restore into an empty place`);
  const known = new Set(writer.migrations.map((m) => m.name));
  const ahead = contents.migrations.filter((m) => !known.has(m));
  if (ahead.length > 0) throw new Error(`the backup is of a newer version (${ahead.join(', ')}): update first`);
  await migrate(platform, { withIndex: false });
  for (const entity of writer.entityMetadatas) {
    if (await writer.manager.count(entity.target))
      throw new Error(`table ${entity.tableName} holds rows: restore into an empty database`);
    const table = contents.tables[entity.tableName];
    if (table && (await hashOf(join(folder, `${entity.tableName}.ndjson.gz`))) !== table.sha256)
      throw new Error(`${entity.tableName}.ndjson.gz does not match the backup's list: the copy is damaged`);
  }
  await writer.transaction(async (em) => {
    for (const entity of writer.entityMetadatas) {
      const table = contents.tables[entity.tableName];
      if (!table) continue;
      const rows = await load(em, entity, join(folder, `${entity.tableName}.ndjson.gz`));
      if (rows !== table.rows) throw new Error(`${entity.tableName}: ${rows} rows of ${table.rows}`);
    }
  });
  if (existsSync(join(folder, FILES))) await cp(join(folder, FILES), files, { recursive: true });
  console.log(`restored the backup of ${contents.at} from ${folder}`);
  return 0;
}
