import type { FigurePrecision, FigureUnit } from '../types';
import type { RawCatalogue } from './shapes';

const bare = (text: string): string => text.replaceAll(/\s/g, '');

interface Read {
  readonly unit: FigureUnit;
  readonly value: string;
  readonly upper: string | undefined;
  readonly precision: FigurePrecision | undefined;
}

/** Numerals up to ten, as a text writes the number of few things, «十余个». */
const NUMERALS = '零一二三四五六七八九十';
const PRINTED =
  /^(?<before>约|近|接近)?(?<low>\d+(?:\.\d+)?|[一二三四五六七八九十])(?:(?:到|至|—|–|-)(?<high>\d+(?:\.\d+)?))?(?<over>余)?(?<scale>[万亿])?(?<still>余)?(?<sign>[元件次支只家项个倍%])?(?<after>左右)?$/;

const digitsOf = (text: string): string => (NUMERALS.includes(text) ? String(NUMERALS.indexOf(text)) : text);

/** A decimal with its point moved to the right, without idle zeros. */
function moved(text: string, places: number): string {
  const [whole, decimals = ''] = text.split('.') as [string, string?];
  const after = decimals.length - places;
  const digits = `${whole}${decimals}${'0'.repeat(Math.max(0, -after))}`.padStart(Math.max(0, after) + 1, '0');
  const at = digits.length - Math.max(0, after);
  const right = digits.slice(at).replace(/0+$/, '');
  return `${digits.slice(0, at).replace(/^0+(?=\d)/, '')}${right === '' ? '' : `.${right}`}`;
}
/** Money has two places; a sum without a sign is money, as «80 亿左右» is. */
const written = (unit: FigureUnit, text: string): string =>
  unit === 'yuan' ? `${text.split('.')[0]}.${(text.split('.')[1] ?? '').padEnd(2, '0')}` : text;

/** «约 1.3 万件» as a value in its unit with what it says of its own precision; null where nobody can read it so. */
export function readPrinted(printed: string): Read | null {
  const m = PRINTED.exec(bare(printed).replace('％', '%'))?.groups;
  if (!m) return null;
  const unit = m['sign'] === '%' ? 'ratio' : m['sign'] === '元' || m['sign'] === undefined ? 'yuan' : 'count';
  const places = (m['scale'] === '亿' ? 8 : m['scale'] === '万' ? 4 : 0) - (unit === 'ratio' ? 2 : 0);
  const precision =
    m['before'] === '约' || m['after']
      ? 'ABOUT'
      : m['before']
        ? 'BELOW'
        : m['over'] || m['still']
          ? 'ABOVE'
          : undefined;
  const value = (text: string): string => written(unit, moved(text, places));
  return {
    unit,
    value: value(digitsOf(m['low']!)),
    upper: m['high'] === undefined ? undefined : value(m['high']),
    precision,
  };
}

/** A figure says what its document prints, in units, and the words stand in what it cites. */
export function figureFaults(c: RawCatalogue): string[] {
  const clauses = new Map(c.documents.flatMap((d) => d.clauses.map((k) => [`${d.id}#${k.id}`, k] as const)));
  return c.figures.flatMap((f) => {
    const at = `figures.${f.id}`;
    const quote = f.reference.quote ?? clauses.get(`${f.reference.document}#${f.reference.clause}`)?.quote ?? '';
    const out = bare(quote).includes(bare(f.printed))
      ? []
      : [`${at}: prints ${f.printed}, which the words that it cites do not hold`];
    if (f.period.last < f.period.from)
      out.push(`${at}: ends on ${f.period.last}, before it begins on ${f.period.from}`);
    const read = readPrinted(f.printed);
    if (!read) return [...out, `${at}: prints ${f.printed}, which cannot be read as a figure`];
    for (const name of ['unit', 'value', 'upper', 'precision'] as const)
      if (f[name] !== read[name])
        out.push(`${at}: says ${name} ${f[name] ?? 'nothing'}, where ${f.printed} is ${read[name] ?? 'nothing'}`);
    return out;
  });
}
