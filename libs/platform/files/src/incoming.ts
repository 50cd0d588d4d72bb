import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const STALE_MS = 3_600_000;

/** The folder of what is just arriving. Nothing of it is a file yet: it is measured and judged first, wherever files are kept afterwards. */
export class Incoming {
  constructor(private readonly folder: string) {}

  async temporary(): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    return join(this.folder, randomUUID());
  }
  discard(temporary: string): Promise<void> {
    return rm(temporary, { force: true });
  }

  /** Removes what a process that was killed left half written. */
  async sweep(now: Date): Promise<number> {
    const names = await readdir(this.folder).catch(() => []);
    let removed = 0;
    for (const name of names) {
      const path = join(this.folder, name);
      const written = await stat(path).catch(() => null);
      if (!written || now.getTime() - written.mtimeMs < STALE_MS) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  }
}
