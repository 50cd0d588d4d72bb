import { fold } from '@zhiya/kernel';
import { markAt } from './marks';

export interface Span {
  readonly start: number;
  readonly end: number;
}
export interface Line extends Span {
  /** Without white space at its ends. */
  readonly words: string;
  readonly isIndented: boolean;
  /** A page number or a running title: part of the text, and no part of what it says. */
  readonly isNoise: boolean;
}

const PAGE_NUMBER = /^[-—–·•－\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页)?[-—–·•－\s]*$/;
const RUNNING_TITLE = { least: 3, shortest: 6, longest: 40 };

/**
 * What every text is before it is divided: composed, lines ended by \n, without characters that nobody sees, no white space at
 * the end of a line and no more than one empty line at a time. Nothing that can be read is changed.
 */
export function normaliseText(raw: string): string {
  return raw
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029\u000b\u000c\u0085]/g, '\n')
    .replaceAll(/\t/g, ' ')
    .replaceAll(
      /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replaceAll(/[^\S\n]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/^\n+|\n+$/g, '')
    .normalize('NFC');
}

/** The lines of a text, their ends included, so that together they are the text. */
export function linesOf(text: string): readonly Line[] {
  const bare: { start: number; end: number; words: string; isIndented: boolean }[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, end);
    bare.push({ start, end, words: line.trim(), isIndented: /^(?:\s{2,}|\u3000)/.test(line) });
    start = end;
  }
  const times = new Map<string, number>();
  for (const { words } of bare)
    if (words.length <= RUNNING_TITLE.longest) times.set(fold(words), (times.get(fold(words)) ?? 0) + 1);
  // A sentence or a numbered heading may come again; what neither ends nor begins anything and stands on page after page is the title.
  const isRunning = (words: string): boolean =>
    !/[。；：:;]$/.test(words) &&
    markAt(words, 0) === null &&
    words.length <= RUNNING_TITLE.longest &&
    fold(words).length >= RUNNING_TITLE.shortest &&
    times.get(fold(words))! >= RUNNING_TITLE.least;
  return bare.map((l) => ({
    ...l,
    isNoise: l.words !== '' && ((l.words.length <= 16 && PAGE_NUMBER.test(l.words)) || isRunning(l.words)),
  }));
}

/** The stretches that a comparison passes over. */
export const noiseOf = (text: string): readonly Span[] =>
  linesOf(text)
    .filter((l) => l.isNoise)
    .map(({ start, end }) => ({ start, end }));
