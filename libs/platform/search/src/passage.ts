import { foldWithMap } from '@zhiya/kernel';

/** A stretch of a passage; `isHit`: it is what was looked for. */
export interface PassagePart {
  readonly text: string;
  readonly isHit: boolean;
}

const AROUND = 36;
const LONGEST = 140;

interface Hit {
  readonly start: number;
  readonly end: number;
}

function hitsOf(original: string, terms: readonly string[]): readonly Hit[] {
  const { text, at } = foldWithMap(original);
  const hits: Hit[] = [];
  for (const term of terms) {
    for (let from = text.indexOf(term); from >= 0; from = text.indexOf(term, from + term.length)) {
      const last = at[from + term.length - 1]!;
      hits.push({ start: at[from]!, end: last + String.fromCodePoint(original.codePointAt(last)!).length });
    }
  }
  const merged: { start: number; end: number }[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && hit.start <= last.end) last.end = Math.max(last.end, hit.end);
    else merged.push({ ...hit });
  }
  return merged;
}

/** The part of a text around what was found, the finds marked, white space made one space. Null where nothing was found in it. */
export function passageOf(original: string, terms: readonly string[], whole = false): readonly PassagePart[] | null {
  const hits = hitsOf(original, terms);
  const first = hits[0];
  if (!first) return null;
  const from = whole ? 0 : Math.max(0, first.start - AROUND);
  const to = whole ? original.length : Math.min(original.length, Math.max(from + LONGEST, first.end + AROUND));
  const parts: PassagePart[] = [];
  const add = (start: number, end: number, isHit: boolean) => {
    const text = original.slice(start, end).replaceAll(/\s+/g, ' ');
    if (text !== '') parts.push({ text, isHit });
  };
  if (from > 0) parts.push({ text: '…', isHit: false });
  let at = from;
  for (const hit of hits) {
    if (hit.start >= to) break;
    add(at, hit.start, false);
    add(hit.start, Math.min(hit.end, to), true);
    at = Math.min(hit.end, to);
  }
  add(at, to, false);
  if (to < original.length) parts.push({ text: '…', isHit: false });
  return parts;
}
