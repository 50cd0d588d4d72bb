import { fault } from '@zhiya/kernel';
import { inflateRawSync } from 'node:zlib';
import { Unreadable } from './unreadable';

const MAX_ENTRIES = 2000;
/** Unpacked, all together; pictures are most of it. */
const MAX_BYTES = 64 * 1024 * 1024;
/** One part of XML that is parsed. */
const MAX_XML_BYTES = 8 * 1024 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

const damaged = () => new Unreadable(fault('POLICY.IMPORT_UNREADABLE', {}, 'file'));
const bomb = () =>
  new Unreadable(fault('POLICY.IMPORT_UNPACKS_TOO_LARGE', { maxMegabytes: MAX_BYTES / 1024 / 1024 }, 'file'));

/**
 * Unpacks an archive in memory within limits, whatever its directory says of sizes: each part is inflated no further than what
 * is left. Nothing is written anywhere, so that names can do no harm.
 */
export function unzip(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const from = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (from < 0 || from + 22 > bytes.length || bytes.readUInt32LE(from) !== END) throw damaged();
  const count = bytes.readUInt16LE(from + 10);
  if (count > MAX_ENTRIES) throw bomb();
  const parts = new Map<string, Buffer>();
  let left = MAX_BYTES;
  let at = bytes.readUInt32LE(from + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw damaged();
    const [flags, method, size, nameLength, extra, comment, local] = [
      bytes.readUInt16LE(at + 8),
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
      bytes.readUInt32LE(at + 42),
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    at += 46 + nameLength + extra + comment;
    // Encrypted, or of a method that no office program writes.
    if ((flags & 1) !== 0 || (method !== 0 && method !== 8)) throw damaged();
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw damaged();
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (start + size > bytes.length || parts.has(name)) throw damaged();
    const limit = /\.(xml|rels)$/i.test(name) ? Math.min(left, MAX_XML_BYTES) : left;
    const part = inflated(bytes.subarray(start, start + size), method, limit);
    left -= part.length;
    parts.set(name, part);
  }
  return parts;
}

function inflated(packed: Buffer, method: number, limit: number): Buffer {
  if (method === 0) {
    if (packed.length > limit) throw bomb();
    return packed;
  }
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (e) {
    throw (e as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? bomb() : damaged();
  }
}
