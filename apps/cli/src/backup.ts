import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, Platform } from '@zhiya/composition';

const SQLITE = 'zhiya.sqlite';
const DUMP = 'zhiya.sql';
const FILES = 'files';

const clientArgs = (url: string) => {
  const u = new URL(url);
  return { args: [`--host=${u.hostname}`, `--port=${u.port || '3306'}`, `--user=${decodeURIComponent(u.username)}`], database: u.pathname.slice(1), env: { ...process.env, MYSQL_PWD: decodeURIComponent(u.password) } };
};

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv, io: { in?: NodeJS.ReadableStream; out?: NodeJS.WritableStream }): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
    child.on('error', (e) => failed(new Error(`${command}: ${e.message}; is the MariaDB client installed?`)));
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(`${command} ended with ${code}`))));
    if (io.in) io.in.pipe(child.stdin);
    else child.stdin.end();
    if (io.out) child.stdout.pipe(io.out);
  });
}

/** A consistent copy while the system runs: VACUUM INTO on SQLite, a single-transaction dump on MariaDB, then the files. */
export async function backup(platform: Platform, folder: string | undefined): Promise<number> {
  if (!folder) throw new Error('backup <folder>');
  if (existsSync(folder) && (await readdir(folder)).length > 0) throw new Error(`${folder} is not empty: choose a new folder`);
  await mkdir(folder, { recursive: true });
  if (platform.databases.kind === 'sqlite') {
    await platform.databases.writer.query(`VACUUM INTO '${join(folder, SQLITE).replaceAll("'", "''")}'`);
  } else {
    const { args, database, env } = clientArgs(platform.config.databaseUrl!);
    await run('mariadb-dump', [...args, '--single-transaction', '--skip-lock-tables', '--hex-blob', database], env, { out: createWriteStream(join(folder, DUMP)) });
  }
  const files = join(platform.config.dataDir, FILES);
  if (existsSync(files)) await cp(files, join(folder, FILES), { recursive: true });
  await writeFile(join(folder, 'backup.json'), JSON.stringify({ kind: platform.databases.kind, at: new Date().toISOString() }));
  console.log(`backup written to ${folder}`);
  return 0;
}

/** Puts a copy back. Refuses to write over data that is there. */
export async function restore(config: Config, folder: string | undefined): Promise<number> {
  if (!folder || !existsSync(join(folder, 'backup.json'))) throw new Error('restore <folder>: the folder holds no backup');
  const files = join(config.dataDir, FILES);
  if (config.databaseUrl) {
    const { args, database, env } = clientArgs(config.databaseUrl);
    await run('mariadb', [...args, database], env, { in: createReadStream(join(folder, DUMP)) });
  } else {
    const target = join(config.dataDir, SQLITE);
    if (existsSync(target) && (await stat(target)).size > 0) throw new Error(`${target} exists: move it away first`);
    await mkdir(config.dataDir, { recursive: true });
    await cp(join(folder, SQLITE), target);
  }
  if (existsSync(join(folder, FILES))) await cp(join(folder, FILES), files, { recursive: true });
  console.log(`restored from ${folder}`);
  return 0;
}
