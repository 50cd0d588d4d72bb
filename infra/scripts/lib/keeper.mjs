// Keeps what a run starts: child processes in groups of their own and temporary folders. All of it goes when the run
// ends, when it is interrupted, and (through the reaper) when it is killed outright. A run that starts only processes of
// ours, which watch their parent themselves, does without the reaper and its memory.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const TERM_GRACE_MS = 8000;

export function createKeeper({ withReaper = true, graceMs = TERM_GRACE_MS } = {}) {
  const children = new Set();
  const folders = new Set();
  const closers = [];
  let reaper = null;

  const tell = (line) => {
    if (!withReaper) return;
    if (reaper === null) {
      reaper = spawn(process.execPath, [fileURLToPath(new URL('./reaper.mjs', import.meta.url)), String(graceMs)], {
        detached: true,
        stdio: ['pipe', 'ignore', 'inherit'],
      });
      reaper.stdin.on('error', () => {});
      reaper.unref();
      reaper.stdin.unref();
    }
    reaper.stdin.write(`${line}\n`);
  };

  /** A fresh folder that is removed at the end. */
  const folder = (name) => {
    const path = mkdtempSync(join(tmpdir(), `zhiya-${name}-`));
    folders.add(path);
    tell(`+folder ${path}`);
    return path;
  };

  /** Starts a child in a group of its own, so that a terminal's Ctrl-C reaches us alone and we end it in order. */
  const start = (command, args, options = {}) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options, detached: true });
    child.on('error', (error) => (child.startError = error));
    // "close" comes when the last output has been read as well.
    child.ended = new Promise((resolve) => {
      child.once('close', (code, signal) => resolve({ code, signal }));
      child.once('error', () => resolve({ code: 127, signal: null }));
    });
    if (child.pid !== undefined) {
      children.add(child);
      tell(`+group ${child.pid}`);
    }
    child.ended.then(() => {
      children.delete(child);
      if (child.pid !== undefined) tell(`-group ${child.pid}`);
    });
    return child;
  };

  const signal = (child, name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // Already gone.
    }
  };

  /** Asks the child to end, insists after a while, and resolves when it is gone. */
  const stop = async (child, name = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    signal(child, name);
    await Promise.race([child.ended, sleep(graceMs, undefined, { ref: false }).then(() => signal(child, 'SIGKILL'))]);
    await child.ended;
  };

  const removeFolder = (path) => {
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    folders.delete(path);
    tell(`-folder ${path}`);
  };

  let stopping = null;
  /** Ends everything once: closers in reverse order, then the children still running (latest first), then the folders. */
  const stopAll = () =>
    (stopping ??= (async () => {
      for (const close of closers.reverse()) await close();
      for (const child of [...children].reverse()) await stop(child);
      for (const path of [...folders]) removeFolder(path);
      reaper?.stdin.end();
    })());

  /** SIGINT, SIGTERM and SIGHUP end everything and leave with the code a shell expects, or with the one given. */
  const onSignals = ({ before = () => {}, exitCode } = {}) => {
    for (const [name, number] of [
      ['SIGINT', 2],
      ['SIGTERM', 15],
      ['SIGHUP', 1],
    ]) {
      process.on(name, () => {
        if (stopping !== null) return;
        before(name);
        void stopAll().finally(() => process.exit(exitCode ?? 128 + number));
      });
    }
    if (process.env.npm_lifecycle_event) watchParent();
  };

  /** Runs the work; whatever it throws, everything is ended first. After an interruption its error is only the interruption's echo. */
  const guard = async (work) => {
    try {
      return await work();
    } catch (error) {
      const isEcho = stopping !== null;
      await stopAll();
      if (isEcho) return new Promise(() => {});
      throw error;
    }
  };

  /** npm hands a SIGTERM to its shell, and the shell dies of it without telling us: then we are an orphan, and stop as well. */
  const watchParent = () => {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
    }, 500).unref();
  };

  return {
    folder,
    removeFolder,
    start,
    stop,
    stopAll,
    guard,
    onSignals,
    onStop: (close) => closers.push(close),
    isStopping: () => stopping !== null,
  };
}
