import { cleanText, fault, type DomainError } from '@zhiya/kernel';

/** Ten megabytes (2^20): a scanned certificate of a few pages is one or two. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
export const MAX_FILES_PER_SUBJECT = 30;

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
/** What is known here: by the type found in the bytes, never by the name. */
const KINDS = [
  { label: 'PDF', type: 'application/pdf', extensions: ['pdf'] },
  { label: 'PNG', type: 'image/png', extensions: ['png'] },
  { label: 'JPEG', type: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  { label: 'DOCX', type: `${OFFICE}wordprocessingml.document`, extensions: ['docx'] },
  { label: 'XLSX', type: `${OFFICE}spreadsheetml.sheet`, extensions: ['xlsx'] },
  { label: 'HTML', type: 'text/html', extensions: ['html', 'htm', 'xhtml'] },
  { label: 'TXT', type: 'text/plain', extensions: ['txt'] },
] as const;
/** Nothing in its bytes tells it: taken by its ending, and only where tables are asked for. */
export const CSV = { label: 'CSV', type: 'text/csv', extensions: ['csv'] } as const;
export type FileKind = (typeof KINDS)[number] | typeof CSV;
export type FileKindLabel = FileKind['label'];
/** The kind of a workbook that the house writes itself. */
export const XLSX: FileKind = KINDS[4];
/** What may be kept as evidence. Texts and pages prove nothing and are kept only where a subject asks for them by name. */
export const FILE_KIND_LABELS: readonly FileKindLabel[] = ['PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX'];

/** What a record takes where it takes something else than evidence. */
export interface FileLimits {
  readonly maxBytes: number;
  readonly kinds: readonly FileKindLabel[];
}
export const EVIDENCE: FileLimits = { maxBytes: MAX_FILE_BYTES, kinds: FILE_KIND_LABELS };

const PAGE = /<(?:!doctype\s+html|html|head|body|meta|div|table|p|article)[\s>]/i;

/** Texts have no signature: what begins as characters is a text, and a page where it has the elements of one. */
export function textKindOf(head: Buffer): { readonly mime: string; readonly ext: string } | undefined {
  const isWide = head.length >= 2 && ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff));
  if (isWide) return { mime: 'text/plain', ext: 'txt' };
  if (head.some((b) => b < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(b))) return undefined;
  return PAGE.test(head.toString('latin1')) ? { mime: 'text/html', ext: 'html' } : { mime: 'text/plain', ext: 'txt' };
}

/** What a browser says of a file that it does not know; it claims nothing. */
const NO_CLAIM = [
  '',
  'application/octet-stream',
  'application/zip',
  'application/x-zip-compressed',
  'binary/octet-stream',
];

const extensionOf = (name: string): string => /\.([^.\s/\\]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
const shown = (name: string): string => cleanText(name).slice(0, 80);

export type Judged = { readonly kind: FileKind } | { readonly fault: DomainError };

/**
 * Judges the type that was found in the bytes against what name and header claim. Faults: FILE.NOT_WHAT_IT_CLAIMS,
 * FILE.TYPE_REFUSED.
 */
export function judgeKind(
  found: { readonly mime: string; readonly ext: string } | undefined,
  claim: { readonly name: string; readonly contentType: string },
  { kinds: allowed }: FileLimits = EVIDENCE,
): Judged {
  const extension = extensionOf(claim.name);
  if (found === undefined && extension === 'csv' && allowed.includes(CSV.label)) return { kind: CSV };
  const declared = claim.contentType.split(';')[0]!.trim().toLowerCase();
  const kinds = KINDS.filter((k) => allowed.includes(k.label));
  const claimedByName = kinds.find((k) => (k.extensions as readonly string[]).includes(extension));
  const claimedByHeader = kinds.find((k) => k.type === declared);
  const kind = kinds.find((k) => k.type === found?.mime);
  if (!kind) {
    const claimed = claimedByName ?? claimedByHeader;
    return {
      fault: claimed
        ? fault(
            'FILE.NOT_WHAT_IT_CLAIMS',
            { name: shown(claim.name), claimed: claimed.label, found: found?.ext.toUpperCase() ?? null },
            'file',
          )
        : fault('FILE.TYPE_REFUSED', { name: shown(claim.name), allowed }, 'file'),
    };
  }
  const lies =
    (extension !== '' && claimedByName !== kind) || (!NO_CLAIM.includes(declared) && claimedByHeader !== kind);
  const claimed =
    extension !== '' && claimedByName !== kind ? extension.toUpperCase() : (claimedByHeader?.label ?? declared);
  return lies
    ? { fault: fault('FILE.NOT_WHAT_IT_CLAIMS', { name: shown(claim.name), claimed, found: kind.label }, 'file') }
    : { kind };
}

const NAME_LENGTH = 120;

/** A name that is safe as a file name everywhere and still readable: no path, no control characters, the kind's own ending. */
export function safeName(name: string, kind: FileKind): string {
  const last = cleanText(name).split(/[/\\]/).at(-1)!;
  const bare = last
    .replace(/\.[^.]{1,12}$/, '')
    .replaceAll(/[<>:"|?*\u0000-\u001f]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .trim();
  return `${[...(bare || 'file')].slice(0, NAME_LENGTH).join('')}.${kind.extensions[0]}`;
}
