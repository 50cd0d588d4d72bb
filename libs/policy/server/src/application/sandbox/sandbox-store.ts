import { Inject, Injectable } from '@nestjs/common';
import { FILE_STORE, type FileStore } from '@zhiya/platform-files';
import type { Citation } from '@zhiya/kernel';
import type { Programme } from '@zhiya/policy-catalogue';
import {
  packExact,
  unpackExact,
  type BookEntry,
  type EntryResult,
  type explain,
  type Tally,
} from '@zhiya/policy-engine';
import { writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';

export interface Rule {
  readonly before: Programme;
  readonly after: Programme;
}
export interface PartResult {
  readonly rows: EntryResult['rows'];
  readonly outside: number;
  readonly banks: readonly string[];
  readonly parameters: EntryResult['parameters'];
}
export interface Summary {
  readonly tally: Tally;
  /** The arithmetic of each of the largest changes, in their order. */
  readonly explained: readonly ReturnType<typeof explain>[];
  readonly parameters: readonly (EntryResult['parameters'][number] & { readonly citation: Citation })[];
}
interface Kept {
  readonly rule: Rule;
  readonly summary: Summary;
  readonly book: readonly BookEntry[];
  readonly rows: PartResult;
}

/**
 * What a run works on and what it came to, beside the database: a book is larger than a column. Each piece has a name of its own, so that
 * writing it a second time changes nothing.
 */
@Injectable()
export class SandboxStore {
  constructor(@Inject(FILE_STORE) private readonly files: FileStore) {}

  private key(runId: string, what: keyof Kept, part: number): string {
    return `${runId}-${what}-${String(part).padStart(4, '0')}`;
  }

  async writeBytes(key: string, bytes: Buffer): Promise<void> {
    const temporary = await this.files.temporary();
    await writeFile(temporary, bytes, { mode: 0o600 });
    await this.files.keep(temporary, key);
  }
  async readBytes(key: string): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of await this.files.read(key)) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  }

  write<K extends keyof Kept>(runId: string, what: K, value: Kept[K], part = 0): Promise<void> {
    return this.writeBytes(this.key(runId, what, part), gzipSync(packExact(value)));
  }
  async read<K extends keyof Kept>(runId: string, what: K, part = 0): Promise<Kept[K]> {
    return unpackExact<Kept[K]>(gunzipSync(await this.readBytes(this.key(runId, what, part))).toString('utf8'));
  }

  /** What a run left behind that came to nothing. */
  async clear(runId: string, parts: number): Promise<void> {
    for (let part = 0; part < parts; part += 1)
      for (const what of ['book', 'rows'] as const) await this.files.remove(this.key(runId, what, part));
  }
}
