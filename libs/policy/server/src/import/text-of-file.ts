import { fault } from '@zhiya/kernel';
import { normaliseText } from '@zhiya/policy-documents';
import { textOfHtml } from './html';
import { Unreadable } from './unreadable';
import { textOfWord } from './word';

export type ImportKind = 'DOCX' | 'HTML' | 'TXT';

/** A long code is some two hundred thousand characters. */
export const MAX_CHARACTERS = 500_000;

/** A text by its own mark, else as UTF-8, else as GB 18030 (with GB 2312 and GBK in it): what Chinese offices write. */
function decoded(bytes: Buffer): string {
  const strict = (encoding: string): string | null => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  };
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const text = marked ? strict(marked) : (strict('utf-8') ?? strict('gb18030'));
  // A text has no zero bytes: what has is something else under its name.
  if (text === null || text.includes('\u0000')) throw new Unreadable(fault('POLICY.IMPORT_UNREADABLE', {}, 'file'));
  return text;
}

/** The normalised text of an imported file. Throws Unreadable where there is none to be had. */
export async function textOfFile(bytes: Buffer, kind: ImportKind): Promise<string> {
  const raw = kind === 'DOCX' ? await textOfWord(bytes) : kind === 'HTML' ? textOfHtml(decoded(bytes)) : decoded(bytes);
  if (raw.length > 2 * MAX_CHARACTERS)
    throw new Unreadable(fault('POLICY.IMPORT_TOO_LONG', { max: MAX_CHARACTERS }, 'file'));
  const text = normaliseText(raw);
  if (text.length > MAX_CHARACTERS)
    throw new Unreadable(fault('POLICY.IMPORT_TOO_LONG', { max: MAX_CHARACTERS }, 'file'));
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Unreadable(fault('POLICY.IMPORT_EMPTY', {}, 'file'));
  return text;
}
