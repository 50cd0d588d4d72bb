import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';

/** Where the bytes of files live. What arrives is first written to a temporary place of the same store and kept only when it has passed. */
export interface FileStore {
  /** A path to write to; nobody else knows it. */
  temporary(): Promise<string>;
  /** Moves what was written there to its lasting place. */
  keep(temporary: string, key: string): Promise<void>;
  discard(temporary: string): Promise<void>;
  /** Fails where there is no such file. */
  read(key: string): Promise<Readable>;
  remove(key: string): Promise<void>;
}
export const FILE_STORE = 'FileStore';

const STALE_MS = 3_600_000;

/** A local folder. Keys are sharded by their last characters, which are random, so that no folder grows long. */
export class FolderStore implements FileStore {
  private readonly incoming: string;
  constructor(private readonly root: string) { this.incoming = join(root, 'incoming'); }

  private pathOf(key: string): string {
    if (!/^[\w-]{8,64}$/.test(key)) throw new Error(`not a storage key: ${key}`);
    return join(this.root, key.slice(-2), key.slice(-4, -2), key);
  }
  async temporary(): Promise<string> {
    await mkdir(this.incoming, { recursive: true });
    return join(this.incoming, randomUUID());
  }
  async keep(temporary: string, key: string): Promise<void> {
    const to = this.pathOf(key);
    await mkdir(dirname(to), { recursive: true });
    // The row that names the file is committed next: its bytes must outlive a power cut as the row does.
    const handle = await open(temporary, 'r');
    await handle.sync().finally(() => handle.close());
    await rename(temporary, to);
  }
  discard(temporary: string): Promise<void> { return rm(temporary, { force: true }); }
  async read(key: string): Promise<Readable> {
    const path = this.pathOf(key);
    await stat(path);
    return createReadStream(path);
  }
  remove(key: string): Promise<void> { return rm(this.pathOf(key), { force: true }); }

  /** Removes what a process that was killed left half written. */
  async sweep(now: Date): Promise<number> {
    const names = await readdir(this.incoming).catch(() => []);
    let removed = 0;
    for (const name of names) {
      const path = join(this.incoming, name);
      const written = await stat(path).catch(() => null);
      if (!written || now.getTime() - written.mtimeMs < STALE_MS) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  }
}
