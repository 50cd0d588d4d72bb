// The folder of the embedded mode's data, checked before anything is started: it can be written to, nobody else is
// using it, and its database file is one.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { tryLock } from './lock.mjs';
import { ROOT } from './root.mjs';
import { Stop } from './stop.mjs';

const MAGIC = 'SQLite format 3\0';
export const resolveDataDir = () => resolve(ROOT, process.env.DATA_DIR || '.data');
export const databaseFile = (dataDir) => join(dataDir, 'zhiya.sqlite');

/** Like `mkdir -p`. Node's own recursive mkdir never returns on file systems that deny a new folder as "not found" (/proc). */
function makeFolder(path) {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  mkdirSync(path);
}

export const hasDatabase = (dataDir) => existsSync(databaseFile(dataDir)) && statSync(databaseFile(dataDir)).size > 0;

export function openDataDir(dataDir) {
  try {
    makeFolder(join(dataDir, 'logs'));
    const probe = join(dataDir, '.probe');
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new Stop(
      `数据目录 ${dataDir} 不可写（${error.code}）。请修改权限，或用 DATA_DIR=其他目录 npm start。`,
      `The data folder ${dataDir} cannot be written to (${error.code}). Change its permissions, or choose another: DATA_DIR=/some/folder npm start`,
    );
  }
  const release = tryLock(join(dataDir, '.lock'), (commandLine) => /start\.mjs|dev\.mjs/.test(commandLine));
  if (release === null) {
    throw new Stop(
      `数据目录 ${dataDir} 正由另一个知押进程使用。请先停止它，或用 DATA_DIR=其他目录 npm start。`,
      `The data folder ${dataDir} is in use by another Zhiya. Stop that one first, or choose another folder: DATA_DIR=/some/folder npm start`,
    );
  }
  return release;
}

const damaged = (dataDir, detail) =>
  new Stop(
    `数据文件 ${databaseFile(dataDir)} 已损坏（${detail}）。请从备份恢复（先移走该文件，再运行 npm run restore -- 备份目录），或移走该文件后以示例数据重新开始。`,
    `The data file ${databaseFile(dataDir)} is damaged (${detail}). Move it away, then restore a backup (npm run restore -- <folder>) or start again with the demonstration data.`,
  );

/** Cheap, before anything is installed: an SQLite file begins with its name. */
export function checkDatabaseHeader(dataDir) {
  if (!hasDatabase(dataDir)) return;
  const head = Buffer.alloc(MAGIC.length);
  const handle = openSync(databaseFile(dataDir), 'r');
  readSync(handle, head, 0, head.length, 0);
  closeSync(handle);
  if (head.toString('latin1') !== MAGIC) throw damaged(dataDir, 'not an SQLite database');
}

/** SQLite's own check of its pages, in a process of its own (a broken file can take the process down). */
export async function checkDatabasePages(dataDir) {
  if (!hasDatabase(dataDir)) return;
  const child = spawn(process.execPath, [join(ROOT, 'infra/scripts/lib/check-sqlite.mjs'), databaseFile(dataDir)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  await new Promise((resolve) => child.once('close', resolve));
  if (said !== 'ok') throw damaged(dataDir, said === '' ? 'unreadable' : said);
}

/** Signs the session cookies of this installation; kept, so that a restart signs nobody out. */
export function sessionSecret(dataDir) {
  const file = join(dataDir, 'session-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
