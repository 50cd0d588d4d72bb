/**
 * Word keeps the number of an automatically numbered paragraph (第三条, （一）) in a list definition, not in its text; a reader
 * of texts would lose it. Here each number is written into the paragraph that it belongs to, before the text is read.
 */
interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}
type Lists = ReadonlyMap<string, ReadonlyMap<number, Level>>;

const attribute = (xml: string, element: string): string | null =>
  new RegExp(`<w:${element}\\s[^>]{0,200}?w:val="([^"]{0,200})"`).exec(xml)?.[1] ?? null;
const idOf = (xml: string, name: string): string =>
  new RegExp(`w:${name}="([^"]{0,40})"`).exec(xml.slice(0, 400))?.[1] ?? '';

/** The contents of every `<w:name …>…</w:name>` that holds no other of its kind; one pass, however broken the file. */
function* elements(xml: string, name: string): Generator<{ readonly body: string; readonly end: number }> {
  const [open, close] = [`<w:${name}`, `</w:${name}>`];
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    const next = xml[at + open.length];
    if (next !== '>' && next !== ' ') {
      at += open.length;
      continue;
    }
    const end = xml.indexOf(close, at);
    if (end < 0) return;
    yield { body: xml.slice(at + open.length, end), end: end + close.length };
    at = end + close.length;
  }
}

const MAX_LISTS = 500;

function listsOf(numbering: string): Lists {
  const abstract = new Map<string, Map<number, Level>>();
  for (const { body } of elements(numbering, 'abstractNum')) {
    if (abstract.size >= MAX_LISTS) break;
    const levels = new Map<number, Level>();
    for (const { body: level } of elements(body, 'lvl')) {
      levels.set(Number(idOf(level, 'ilvl')), {
        start: Number(attribute(level, 'start') ?? 1),
        format: attribute(level, 'numFmt') ?? 'decimal',
        text: attribute(level, 'lvlText') ?? '',
      });
    }
    abstract.set(idOf(body, 'abstractNumId'), levels);
  }
  const lists = new Map<string, Map<number, Level>>();
  for (const { body } of elements(numbering, 'num')) {
    const levels = abstract.get(attribute(body, 'abstractNumId') ?? '');
    if (levels && lists.size < MAX_LISTS) lists.set(idOf(body, 'numId'), levels);
  }
  return lists;
}

/** Lists that a paragraph has by its style. */
function stylesOf(styles: string): ReadonlyMap<string, { numId: string; level: number }> {
  const out = new Map<string, { numId: string; level: number }>();
  for (const { body } of elements(styles, 'style')) {
    const numId = attribute(body, 'numId');
    if (numId) out.set(idOf(body, 'styleId'), { numId, level: Number(attribute(body, 'ilvl') ?? 0) });
  }
  return out;
}

const DIGITS = '〇一二三四五六七八九';
export function chineseNumeral(n: number): string {
  if (n < 10) return DIGITS[n]!;
  if (n >= 1000) return String(n);
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : '';
  const middle =
    tens === 0 ? (hundreds > 0 && ones > 0 ? '零' : '') : `${tens === 1 && hundreds === 0 ? '' : DIGITS[tens]}十`;
  return head + middle + (ones > 0 ? DIGITS[ones] : '');
}

function numeral(n: number, format: string): string {
  if (/chinese|japaneseCounting|taiwaneseCounting|ideographDigital/i.test(format)) return chineseNumeral(n);
  if (format === 'decimalEnclosedCircle' && n <= 20) return String.fromCodePoint(0x2460 + n - 1);
  if (format === 'lowerLetter' && n <= 26) return String.fromCodePoint(96 + n);
  if (format === 'upperLetter' && n <= 26) return String.fromCodePoint(64 + n);
  return String(n);
}

const MAX_LEVELS = 9;

/** Counts as Word does: a level starts again when one above it has moved on. */
class Counters {
  private readonly counts = new Map<string, number[]>();
  constructor(private readonly lists: Lists) {}
  next(numId: string, level: number): string | null {
    const levels = this.lists.get(numId);
    const own = levels?.get(level);
    if (!levels || !own || own.format === 'bullet' || own.format === 'none' || !(level >= 0 && level < MAX_LEVELS))
      return null;
    const counts = this.counts.get(numId) ?? [];
    this.counts.set(numId, counts);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    return own.text.replaceAll(/%([1-9])/g, (_, d: string) => {
      const at = Number(d) - 1;
      return numeral(counts[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal');
    });
  }
}

/** The document with every automatic number written out; the document as it is where there is none. */
export function withNumbers(document: string, numbering: string | null, styles: string | null): string {
  if (numbering === null) return document;
  const counters = new Counters(listsOf(numbering));
  const byStyle = stylesOf(styles ?? '');
  const out: string[] = [];
  let copied = 0;
  for (const { body, end } of elements(document, 'pPr')) {
    const style = byStyle.get(attribute(body, 'pStyle') ?? '');
    const numId = attribute(body, 'numId') ?? style?.numId;
    if (!numId || numId === '0') continue;
    const label = counters.next(numId, Number(attribute(body, 'ilvl') ?? style?.level ?? 0));
    if (!label) continue;
    out.push(
      document.slice(copied, end),
      `<w:r><w:t xml:space="preserve">${label.replaceAll(/[<>&]/g, '')}${/[、.．）)]$/.test(label) ? '' : ' '}</w:t></w:r>`,
    );
    copied = end;
  }
  out.push(document.slice(copied));
  return out.join('');
}
