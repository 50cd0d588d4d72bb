import { cleanText, isLocalDate, parseCreditCode, parseDivisionCode } from '@zhiya/kernel';
import { GRADES, LINE_KINDS, RIGHTS, SIZES, type BookColumn, type CellType } from './book-columns';

/** A cell as it stands in the file. A number comes as its own digits, so that nothing is lost on the way. */
export type Cell = string | boolean | Date | { readonly number: string } | null;
export interface CellFault {
  readonly code: string;
  readonly facts?: Readonly<Record<string, string>>;
}
type Read = { readonly value: unknown } | CellFault;

const SIGNIFICANT_DIGITS = 15;
const MAX_WHOLE_DIGITS = 30;
const fault = (code: string, facts: Readonly<Record<string, string>> = {}): CellFault => ({ code, facts });
const pad = (n: number): string => String(n).padStart(2, '0');

/** 1.5E+3 → 1500; the digits as they are where there is no exponent. */
function plain(number: string): string {
  const m = /^(-?)(\d+)(?:\.(\d*))?[eE]([+-]?\d{1,3})$/.exec(number);
  if (!m) return number;
  const [, sign, whole, places = '', exponent] = m;
  const digits = whole! + places;
  const point = whole!.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point).padEnd(point, '0')}${digits.length > point ? `.${digits.slice(point)}` : ''}`;
}

/** What a spreadsheet wrote as 54375.300000000003 is 54375.3: digits beyond the fifteenth are its own noise. */
function withoutNoise(number: string): string {
  const exact = plain(number);
  const [whole = '', places = ''] = exact.split('.');
  if (places.length <= 2) return exact;
  const near = Number(number).toPrecision(SIGNIFICANT_DIGITS);
  const short = plain(near).replace(/\.?0+$/, '');
  return whole.replace(/^-?0*/, '').length + 2 <= SIGNIFICANT_DIGITS ? short : exact;
}

/** An amount in yuan, as fen. A number cell that may have lost digits is refused rather than guessed. */
function amount(cell: Cell): Read {
  const isNumber = typeof cell === 'object' && cell !== null && 'number' in cell;
  const raw = isNumber
    ? withoutNoise(cell.number)
    : String(cell)
        .replaceAll(/[，,\s￥¥元]/g, '')
        .replaceAll(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  if (/^-/.test(raw)) return fault('NEGATIVE');
  const m = /^(\d+)(?:\.(\d+))?$/.exec(raw);
  if (!m) return fault('AMOUNT');
  const places = (m[2] ?? '').replace(/0+$/, '');
  if (places.length > 2) return fault('DECIMALS');
  if (m[1]!.length > MAX_WHOLE_DIGITS) return fault('TOO_LARGE');
  if (isNumber && (m[1]! + places).replace(/^0+/, '').replace(/0+$/, '').length > SIGNIFICANT_DIGITS)
    return fault('NOT_EXACT');
  return { value: BigInt(m[1]! + places.padEnd(2, '0')) };
}

/** 4.35 (percent) → "0.0435", exactly. */
function percent(cell: Cell): Read {
  const raw =
    typeof cell === 'object' && cell !== null && 'number' in cell
      ? withoutNoise(cell.number)
      : String(cell)
          .replace(/[%％]$/, '')
          .trim();
  const m = /^(\d{1,3})(?:\.(\d{1,6}))?$/.exec(raw);
  if (!m || Number(raw) > 100) return fault('PERCENT');
  const digits = m[1]!.padStart(3, '0') + (m[2] ?? '');
  return { value: `${digits.slice(0, -2 - (m[2] ?? '').length) || '0'}.${digits.slice(-2 - (m[2] ?? '').length)}` };
}

function date(cell: Cell): Read {
  if (cell instanceof Date)
    return { value: `${cell.getUTCFullYear()}-${pad(cell.getUTCMonth() + 1)}-${pad(cell.getUTCDate())}` };
  const m = typeof cell === 'string' ? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell.trim()) : null;
  const value = m ? `${m[1]}-${pad(Number(m[2]))}-${pad(Number(m[3]))}` : '';
  return isLocalDate(value) ? { value } : fault('DATE');
}

const text = (cell: Cell): string =>
  cleanText(
    typeof cell === 'object' && cell !== null && 'number' in cell
      ? plain(cell.number)
      : cell instanceof Date
        ? cell.toISOString().slice(0, 10)
        : String(cell ?? ''),
  );
/** What an export put before a text that looks like a formula is taken off again. */
const unguarded = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replace(/^'(?=[=+\-@\t\r])/, '') : cell);
const among =
  (words: Readonly<Record<string, unknown>>) =>
  (cell: Cell): Read => {
    const given = text(cell);
    return Object.hasOwn(words, given)
      ? { value: words[given] }
      : fault('ONE_OF', { allowed: Object.keys(words).join('、') });
  };

const READERS: Readonly<Record<CellType, (cell: Cell) => Read>> = {
  name: (cell) => ([...text(cell)].length > 100 ? fault('TOO_LONG', { max: '100' }) : { value: text(cell) }),
  'credit-code': (cell) => {
    const parsed = parseCreditCode(text(cell));
    return parsed.ok ? { value: parsed.value.normalized } : fault('CREDIT_CODE');
  },
  division: (cell) =>
    /^\d{6}$/.test(text(cell)) && parseDivisionCode(text(cell)).ok ? { value: text(cell) } : fault('DIVISION'),
  'line-kind': among(LINE_KINDS),
  date,
  amount,
  percent,
  flag: among({ 是: true, 否: false }),
  size: among(SIZES),
  grade: among(GRADES),
  rights: (cell) => {
    const given = text(cell)
      .split(/[、,，;；\s]+/)
      .filter((w) => w !== '');
    return given.every((w) => Object.hasOwn(RIGHTS, w))
      ? { value: given.map((w) => RIGHTS[w]) }
      : fault('ONE_OF', { allowed: Object.keys(RIGHTS).join('、') });
  },
};

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cleanText(cell) === '');

/** One cell of a column: its value, undefined where it is empty and may be, or what is wrong with it. */
export function readCell(column: BookColumn, cell: Cell | undefined): Read {
  if (isEmpty(cell)) return column.required ? fault('REQUIRED') : { value: undefined };
  return READERS[column.type](unguarded(cell!));
}
export const isFault = (r: Read): r is CellFault => 'code' in r;
export const shownCell = (cell: Cell | undefined): string => (isEmpty(cell) ? '' : text(cell!));
