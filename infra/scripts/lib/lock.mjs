// One holder of a file at a time, across processes. The file names its holder's process: a lock whose holder is gone is taken over.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const holderOf = (file) => {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
};

/** A process id is used again after a restart of the machine; where the system tells, its command line settles it. */
function isOurs(pid, recognise) {
  try {
    return recognise(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return true;
  }
}

/**
 * Takes the lock and returns its release, or null where another living process holds it.
 * @param {string} file
 * @param {(commandLine: string) => boolean} recognise
 */
export function tryLock(file, recognise = () => true) {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = holderOf(file);
      if (holder !== process.pid && holder > 0 && isAlive(holder) && isOurs(holder, recognise)) return null;
      rmSync(file, { force: true });
    }
  }
  return null;
}

/** Waits for the lock, runs the work and releases it whatever happens. */
export async function withLock(file, work) {
  let release = tryLock(file);
  while (release === null) {
    await sleep(200);
    release = tryLock(file);
  }
  try {
    return await work();
  } finally {
    release();
  }
}
