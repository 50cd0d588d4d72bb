import type { Readable } from 'node:stream';

/** Where the bytes of files live. What arrives is first written to a temporary place of this machine and kept only when it has passed. */
export interface FileStore {
  /** A path to write to; nobody else knows it. */
  temporary(): Promise<string>;
  /** Moves what was written there to its lasting place. */
  keep(temporary: string, key: string): Promise<void>;
  discard(temporary: string): Promise<void>;
  /** Fails where there is no such file. */
  read(key: string): Promise<Readable>;
  /** Where there is none, there is nothing to do. */
  remove(key: string): Promise<void>;
  /** Removes what a process that was killed left half written; how many. */
  sweep(now: Date): Promise<number>;
  /** Fails where files can neither be kept nor read at present. */
  check(): Promise<void>;
}
export const FILE_STORE = 'FileStore';

/** The place of a key, the same in every store. It is sharded by the key's last characters, which are random, so that no folder grows long. */
export function placeOf(key: string): string {
  if (!/^[\w-]{8,64}$/.test(key)) throw new Error(`not a storage key: ${key}`);
  return `${key.slice(-2)}/${key.slice(-4, -2)}/${key}`;
}
