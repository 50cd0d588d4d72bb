import { fault } from '@zhiya/kernel';
import { Unreadable } from './unreadable';
import { withNumbers } from './word-numbers';
import { unzip } from './zip';

const DOCUMENT = 'word/document.xml';
const text = (part: Buffer | undefined): string | null => part?.toString('utf8') ?? null;

/**
 * The text of a Word document: its paragraphs with their automatic numbers, no pictures, no comments, nothing that is loaded from
 * elsewhere. The archive is unpacked once within limits before a library sees it; a document that defines entities or
 * carries macros is not read at all.
 */
export async function textOfWord(bytes: Buffer): Promise<string> {
  const parts = unzip(bytes);
  if ([...parts.keys()].some((name) => /vbaProject|\.bin$/i.test(name) && !/printerSettings|oleObject/i.test(name)))
    throw new Unreadable(fault('POLICY.IMPORT_MACROS', {}, 'file'));
  const document = text(parts.get(DOCUMENT));
  if (document === null) throw new Unreadable(fault('POLICY.IMPORT_UNREADABLE', {}, 'file'));
  for (const [name, part] of parts) {
    if (/\.(xml|rels)$/i.test(name) && /<!(?:DOCTYPE|ENTITY)/i.test(part.toString('utf8')))
      throw new Unreadable(fault('POLICY.IMPORT_UNREADABLE', {}, 'file'));
  }
  const [{ default: JSZip }, { default: mammoth }] = await Promise.all([import('jszip'), import('mammoth')]);
  try {
    const zip = new JSZip();
    for (const [name, part] of parts) if (/\.(xml|rels)$/i.test(name) && name !== DOCUMENT) zip.file(name, part);
    zip.file(
      DOCUMENT,
      withNumbers(document, text(parts.get('word/numbering.xml')), text(parts.get('word/styles.xml'))),
    );
    const { value } = await mammoth.extractRawText({
      buffer: await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' }),
    });
    // A paragraph is followed by an empty line there, which says nothing of the document's own.
    return value.replaceAll('\n\n', '\n');
  } catch (e) {
    if (e instanceof Unreadable) throw e;
    throw new Unreadable(fault('POLICY.IMPORT_UNREADABLE', {}, 'file'));
  }
}
