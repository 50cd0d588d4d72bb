import { constants, createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { placeOf, type FileStore } from './file-store';
import { Incoming } from './incoming';

/** A folder of this machine, or one that several share. */
export class FolderStore implements FileStore {
  private readonly incoming: Incoming;
  constructor(private readonly root: string) {
    this.incoming = new Incoming(join(root, 'incoming'));
  }

  private pathOf(key: string): string {
    return join(this.root, placeOf(key));
  }
  temporary(): Promise<string> {
    return this.incoming.temporary();
  }
  discard(temporary: string): Promise<void> {
    return this.incoming.discard(temporary);
  }
  sweep(now: Date): Promise<number> {
    return this.incoming.sweep(now);
  }

  async keep(temporary: string, key: string): Promise<void> {
    const to = this.pathOf(key);
    await mkdir(dirname(to), { recursive: true });
    // The row that names the file is committed next: its bytes must outlive a power cut as the row does.
    const handle = await open(temporary, 'r');
    await handle.sync().finally(() => handle.close());
    await rename(temporary, to);
  }
  async read(key: string): Promise<Readable> {
    const path = this.pathOf(key);
    await stat(path);
    return createReadStream(path);
  }
  remove(key: string): Promise<void> {
    return rm(this.pathOf(key), { force: true });
  }

  async check(): Promise<void> {
    await mkdir(this.root, { recursive: true });
    await access(this.root, constants.R_OK | constants.W_OK);
  }
}
