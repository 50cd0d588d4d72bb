/**
 * Folding: one text for all the ways in which the same words are written, so that they can be compared and searched. Full and
 * half width, capital and small, the variants of brackets, quotation marks, dashes and dots become one; white space goes, because
 * scans and web pages break Chinese lines anywhere.
 */
const ONE_FOR_MANY: readonly (readonly [one: string, many: string])[] = [
  ['(', '（〔［[【〖{｛❲⟨'],
  [')', '）〕］]】〗}｝❳⟩'],
  ['<', '《〈＜«‹'],
  ['>', '》〉＞»›'],
  ['"', "“”„‟‘’‚‛'`´＂＇「」『』〝〞〟″′"],
  ['-', '—–‐‑‒―－−﹣~～〜∼'],
  ['·', '•‧・∙●⋅'],
  [',', '，、﹐､'],
  ['.', '。．｡﹒'],
  [';', '；﹔'],
  [':', '：﹕∶'],
  ['…', '⋯'],
  ['x', '×✕╳✖'],
  ['〇', '○◯'],
];
const VARIANTS: ReadonlyMap<string, string> = new Map(
  ONE_FOR_MANY.flatMap(([one, many]) => [...many].map((c) => [c, one] as const)),
);
const DROPPED = /^[\s\p{Cc}\p{Cf}\p{Zs}]$/u;
/** Where a second one in a row says nothing new: 「——」 is a dash, 「……」 an ellipsis. */
const COLLAPSED: ReadonlySet<string> = new Set(['-', '…']);

const known = new Map<string, string>();

function foldChar(char: string): string {
  const code = char.codePointAt(0)!;
  if (code >= 0x4e00 && code <= 0x9fff) return char;
  const seen = known.get(char);
  if (seen !== undefined) return seen;
  const folded = DROPPED.test(char)
    ? ''
    : (VARIANTS.get(char) ??
      [...char.normalize('NFKC').toLowerCase()].map((c) => (DROPPED.test(c) ? '' : (VARIANTS.get(c) ?? c))).join(''));
  // Bounded by the repertoire of Unicode, not by the input: an entry is one code point.
  known.set(char, folded);
  return folded;
}

export interface Folded {
  readonly text: string;
  /** For each unit of `text`, where in the original its character begins; one more at the end. */
  readonly at: readonly number[];
}

/** Folds and remembers where every character came from. `skip` leaves out stretches of the original, in their order. */
export function foldWithMap(
  original: string,
  skip: readonly { readonly start: number; readonly end: number }[] = [],
): Folded {
  const parts: string[] = [];
  const at: number[] = [];
  let last = '';
  let next = 0;
  for (let i = 0; i < original.length;) {
    while (next < skip.length && skip[next]!.end <= i) next += 1;
    if (next < skip.length && skip[next]!.start <= i) {
      i = skip[next]!.end;
      continue;
    }
    const char = String.fromCodePoint(original.codePointAt(i)!);
    const folded = foldChar(char);
    if (folded !== '' && !(folded === last && COLLAPSED.has(folded))) {
      parts.push(folded);
      for (let k = 0; k < folded.length; k += 1) at.push(i);
      last = folded;
    }
    i += char.length;
  }
  at.push(original.length);
  return { text: parts.join(''), at };
}

export const fold = (original: string): string => foldWithMap(original).text;
