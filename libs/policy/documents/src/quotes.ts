import { fold, foldWithMap, type Folded } from '@zhiya/kernel';
import { noiseOf } from './divide/lines';

export interface Quotation {
  /** Who quotes it: a clause, or a value that rests on one. */
  readonly key: string;
  readonly quote: string;
}
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export interface QuoteFinding {
  readonly key: string;
  readonly quote: string;
  readonly isFound: boolean;
  /** Where the words stand; of words that do not occur, the passage most like them, null where nothing is. */
  readonly passage: Passage | null;
  /** Of that passage, in hundredths: how much of the quotation it has. */
  readonly likeness: number;
}

/** Below this a passage has nothing to do with the quotation, and is not offered. */
const ALIKE = 30;
/** Positions that disagree by a few characters still speak for the same passage. */
const BUCKET = 8;

interface Prepared {
  readonly original: string;
  readonly folded: Folded;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function prepare(original: string): Prepared {
  const folded = foldWithMap(original, noiseOf(original));
  const places = new Map<string, number[]>();
  for (let i = 0; i + 1 < folded.text.length; i += 1) {
    const pair = folded.text.slice(i, i + 2);
    const at = places.get(pair);
    if (at) at.push(i);
    else places.set(pair, [i]);
  }
  return { original, folded, places };
}

function passageOf({ original, folded }: Prepared, from: number, to: number): Passage {
  const start = folded.at[Math.max(0, from)]!;
  const last = folded.at[Math.min(folded.text.length, Math.max(to, from + 1)) - 1] ?? start;
  const end = Math.min(original.length, last + String.fromCodePoint(original.codePointAt(last) ?? 32).length);
  return { start, end, text: original.slice(start, end).trim() };
}

/** The parts of a quotation that leaves words out (…) must occur one after the other. */
function find({ folded }: Prepared, quote: string): { from: number; to: number } | null {
  const parts = quote.split(/…|\.{3,}/).filter((p) => p !== '');
  let from = -1;
  let to = 0;
  for (const part of parts) {
    const at = folded.text.indexOf(part, to);
    if (at < 0) return null;
    if (from < 0) from = at;
    to = at + part.length;
  }
  return from < 0 ? null : { from, to };
}

/** Every pair of characters that both have votes for where the quotation would begin; the place with most votes is nearest. */
function nearest(text: Prepared, quote: string): { from: number; to: number; likeness: number } | null {
  const votes = new Map<number, number>();
  const pairs = quote.length - 1;
  for (let i = 0; i < pairs; i += 1) {
    const buckets = new Set((text.places.get(quote.slice(i, i + 2)) ?? []).map((p) => Math.floor((p - i) / BUCKET)));
    for (const b of buckets) votes.set(b, (votes.get(b) ?? 0) + 1);
  }
  let best: { bucket: number; score: number } | null = null;
  for (const [bucket, own] of votes) {
    const score = own + (votes.get(bucket + 1) ?? 0);
    if (best === null || score > best.score || (score === best.score && bucket < best.bucket)) best = { bucket, score };
  }
  if (best === null) return null;
  const from = Math.max(0, best.bucket * BUCKET);
  const to = Math.min(text.folded.text.length, from + quote.length + BUCKET);
  const there = text.folded.text.slice(from, to);
  const shared = Array.from({ length: pairs }, (_, i) => quote.slice(i, i + 2)).filter((pair) =>
    there.includes(pair),
  ).length;
  return { from, to, likeness: Math.min(99, Math.round((100 * shared) / pairs)) };
}

/**
 * Compares quotations with an imported text. White space, width, brackets, quotation marks and dashes may differ, page numbers
 * and running titles may stand between; words may not.
 */
export function checkQuotes(original: string, quotations: readonly Quotation[]): readonly QuoteFinding[] {
  const text = prepare(original);
  return quotations.map(({ key, quote }) => {
    const folded = fold(quote);
    const found = find(text, folded);
    if (found) return { key, quote, isFound: true, passage: passageOf(text, found.from, found.to), likeness: 100 };
    const near = nearest(text, folded);
    if (near === null || near.likeness < ALIKE)
      return { key, quote, isFound: false, passage: null, likeness: near?.likeness ?? 0 };
    return { key, quote, isFound: false, passage: passageOf(text, near.from, near.to), likeness: near.likeness };
  });
}
