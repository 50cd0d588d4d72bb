import { CSV } from '@zhiya/platform-files';
import { parse } from 'csv-parse/sync';
import { inflateRawSync } from 'node:zlib';
import type { Cell } from './book-cells';
import { BOOK_LIMITS } from './book-columns';
import type { SheetRefusal } from './book-rows';

export type ReadFile = { readonly refusal: SheetRefusal } | { readonly grid: readonly (readonly Cell[])[] };
const refused = (code: string, facts: SheetRefusal['facts'] = {}): ReadFile => ({ refusal: { code, facts } });

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const DEFLATED = 8;
const MAX_ENTRIES = 500;

/**
 * Unpacks a workbook to nowhere, within a limit: what an archive says of its sizes may be a lie, and a small file may hold gigabytes. null
 * where it is sound.
 */
function archiveFault(bytes: Buffer): string | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) return 'SANDBOX.FILE_UNREADABLE';
  const entries = bytes.readUInt16LE(end + 10);
  if (entries > MAX_ENTRIES) return 'SANDBOX.FILE_TOO_DEEP';
  let at = bytes.readUInt32LE(end + 16);
  let left: number = BOOK_LIMITS.maxUnpackedBytes;
  for (let i = 0; i < entries; i += 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return 'SANDBOX.FILE_UNREADABLE';
    const [packed, unpacked, local] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 24),
      bytes.readUInt32LE(at + 42),
    ];
    if (bytes.readUInt32LE(local) !== LOCAL_ENTRY) return 'SANDBOX.FILE_UNREADABLE';
    const name = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).toString('utf8');
    if (/vbaProject|\.bin$|externalLink/i.test(name)) return 'SANDBOX.FILE_ACTIVE';
    if (bytes.readUInt16LE(at + 10) === DEFLATED) {
      const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const size = inflateRawSync(bytes.subarray(from, from + packed), { maxOutputLength: Math.max(1, left) }).length;
      if (size !== unpacked) return 'SANDBOX.FILE_UNREADABLE';
      left -= size;
    } else left -= packed;
    if (left <= 0) return 'SANDBOX.FILE_TOO_DEEP';
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return null;
}

async function workbook(bytes: Buffer): Promise<ReadFile> {
  const { readSheet } = await import('read-excel-file/node');
  try {
    const fault = archiveFault(bytes);
    if (fault) return refused(fault, { max: BOOK_LIMITS.maxUnpackedBytes / 1024 / 1024 });
    // Numbers come as their digits: a float of a large amount would have lost its fen.
    const grid = await readSheet<{ readonly number: string }>(bytes, {
      trim: false,
      parseNumber: (number) => ({ number }),
    });
    return { grid: grid as readonly (readonly Cell[])[] };
  } catch (e) {
    return refused(
      (e as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
        ? 'SANDBOX.FILE_TOO_DEEP'
        : 'SANDBOX.FILE_UNREADABLE',
      { max: BOOK_LIMITS.maxUnpackedBytes / 1024 / 1024 },
    );
  }
}

/** UTF-8 where it is that, else GB18030, as Chinese spreadsheets save. null where it is neither. */
function decoded(bytes: Buffer): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one may fit.
    }
  }
  return null;
}

function lines(bytes: Buffer): ReadFile {
  if (bytes.includes(0)) return refused('SANDBOX.FILE_UNREADABLE');
  const text = decoded(bytes);
  if (text === null) return refused('SANDBOX.FILE_ENCODING');
  try {
    return {
      grid: parse(text, {
        bom: true,
        relax_column_count: true,
        skip_empty_lines: false,
        max_record_size: 100_000,
      }) as string[][],
    };
  } catch {
    return refused('SANDBOX.FILE_UNREADABLE');
  }
}

/** The cells of the first sheet of a workbook, or of a CSV. */
export const readFile = (bytes: Buffer, contentType: string): Promise<ReadFile> =>
  contentType === CSV.type ? Promise.resolve(lines(bytes)) : workbook(bytes);
