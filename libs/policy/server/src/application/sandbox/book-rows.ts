import type { BookEntry } from '@zhiya/policy-engine';
import { isEmpty, isFault, readCell, shownCell, type Cell } from './book-cells';
import {
  BOOK_COLUMNS,
  BOOK_LIMITS,
  EXAMPLE_NAME,
  PROBLEMS_TITLE,
  type BookColumn,
  type LineKind,
} from './book-columns';

/** What is wrong with one cell, or with a line as a whole where `column` is null. `row` counts as the sheet does. */
export interface BookFault {
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
}
/** A sheet that cannot be read line by line at all. */
export interface SheetRefusal {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}
export type ReadBook =
  | { readonly refusal: SheetRefusal }
  | { readonly faults: readonly BookFault[]; readonly lines: number; readonly book: readonly BookEntry[] };

interface Line {
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
}
type Said = Record<string, unknown>;
interface Loan {
  readonly row: number;
  readonly said: Said;
  readonly interestPaid: { readonly on: string; readonly amount: bigint }[];
}
interface Making {
  readonly row: number;
  readonly said: Said;
  readonly loans: Map<string, Loan>;
  readonly fees: BookEntry['fees'][number][];
  readonly received: BookEntry['received'][number][];
}

const keysOf = (of: BookColumn['of']): readonly string[] =>
  BOOK_COLUMNS.filter((c) => c.of === of && c.key !== 'creditCode').map((c) => c.key);
const [ENTERPRISE_KEYS, LOAN_KEYS] = [keysOf('ENTERPRISE'), [...keysOf('LOAN'), 'bank']];
const picked = (values: Readonly<Said>, keys: readonly string[]): Said =>
  Object.fromEntries(keys.filter((k) => values[k] !== undefined).map((k) => [k, values[k]]));
const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.join() === b.join() : a === b;

/** Where each column stands, by its heading; a refusal where a required one is missing or one stands twice. */
function placesOf(head: readonly Cell[]): ReadonlyMap<string, number> | SheetRefusal {
  const titles = head.map((c) => shownCell(c).replaceAll('(', '（').replaceAll(')', '）'));
  const twice = BOOK_COLUMNS.find((c) => titles.indexOf(c.title) !== titles.lastIndexOf(c.title));
  if (twice) return { code: 'SANDBOX.COLUMN_TWICE', facts: { column: twice.title } };
  const missing = BOOK_COLUMNS.filter(
    (c) => (c.required || c.key === 'bank' || c.key === 'loan') && !titles.includes(c.title),
  );
  if (missing.length > 0)
    return { code: 'SANDBOX.COLUMNS_MISSING', facts: { columns: missing.map((c) => c.title).join('、') } };
  const unknown = titles.filter((t) => t !== '' && t !== PROBLEMS_TITLE && !BOOK_COLUMNS.some((c) => c.title === t));
  if (unknown.length > 0)
    return { code: 'SANDBOX.COLUMNS_UNKNOWN', facts: { columns: unknown.slice(0, 10).join('、').slice(0, 200) } };
  return new Map(BOOK_COLUMNS.filter((c) => titles.includes(c.title)).map((c) => [c.key, titles.indexOf(c.title)]));
}

function lineOf(row: number, cells: readonly Cell[], places: ReadonlyMap<string, number>, faults: BookFault[]): Line {
  const values: Record<string, unknown> = {};
  for (const c of BOOK_COLUMNS) {
    const read = readCell(c, cells[places.get(c.key) ?? -1]);
    if (isFault(read)) faults.push({ row, column: c.key, code: read.code, facts: read.facts ?? {} });
    else values[c.key] = read.value;
  }
  const kind = values['kind'] as LineKind | undefined;
  for (const key of kind?.of === 'INTEREST' ? ['bank', 'loan'] : [])
    if (values[key] === undefined) faults.push({ row, column: key, code: 'REQUIRED_FOR_INTEREST', facts: {} });
  return { row, values };
}

/** Adds what a line says to what is known; what it says differently from an earlier line is a fault of it. */
function agreed(
  known: { readonly row: number; readonly said: Said },
  now: Readonly<Said>,
  row: number,
  faults: BookFault[],
): void {
  for (const [key, value] of Object.entries(now)) {
    if (known.said[key] === undefined) known.said[key] = value;
    else if (!same(known.said[key], value))
      faults.push({ row, column: key, code: 'DIFFERS', facts: { row: String(known.row) } });
  }
}

function addLine(making: Making, { row, values: v }: Line, faults: BookFault[]): void {
  const kind = v['kind'] as LineKind;
  const paid = { on: v['on'] as string, amount: v['amount'] as bigint };
  if (kind.of === 'RECEIVED')
    making.received.push({ kind: kind.support, year: Number(paid.on.slice(0, 4)), amount: paid.amount });
  else if (kind.of === 'FEE')
    making.fees.push({ ...paid, kind: kind.fee, bank: (v['bank'] as string | undefined) ?? null });
  else {
    const id = v['loan'] as string;
    const loan = making.loans.get(id) ?? { row, said: {}, interestPaid: [] };
    making.loans.set(id, loan);
    agreed(loan, picked(v, LOAN_KEYS), row, faults);
    loan.interestPaid.push(paid);
  }
}

function loanOf(id: string, { said, interestPaid }: Loan): BookEntry['loans'][number] {
  const { pledgedOn, bank, ...rest } = said;
  return {
    ...rest,
    ...(pledgedOn === undefined ? {} : { registeredOn: pledgedOn as string }),
    id,
    bank: bank as string,
    interestPaid,
  };
}

/** Joins the lines of an enterprise. A fact that one line leaves out is the one another line states. */
function join(lines: readonly Line[], faults: BookFault[]): readonly BookEntry[] {
  const all = new Map<string, Making>();
  for (const line of lines) {
    const id = line.values['creditCode'] as string;
    const making = all.get(id) ?? { row: line.row, said: {}, loans: new Map(), fees: [], received: [] };
    all.set(id, making);
    agreed(making, picked(line.values, ENTERPRISE_KEYS), line.row, faults);
    addLine(making, line, faults);
  }
  return [...all].map(([id, { said, loans, fees, received }]) => ({
    id,
    name: said['name'] as string,
    division: said['division'] as string,
    facts: picked(said, ['size', 'registeredOn', 'annualRevenue']),
    loans: [...loans].map(([loan, of]) => loanOf(loan, of)),
    fees,
    received,
  }));
}

/** Reads a sheet line by line. Every fault of every line is found; with one, there is no book. */
export function readBook(grid: readonly (readonly Cell[])[]): ReadBook {
  const at = grid.findIndex((cells) => cells.some((c) => !isEmpty(c)));
  if (at < 0) return { refusal: { code: 'SANDBOX.SHEET_EMPTY', facts: {} } };
  const places = placesOf(grid[at]!);
  if (!(places instanceof Map)) return { refusal: places as SheetRefusal };
  const body = grid
    .slice(at + 1)
    .map((cells, i) => ({ cells, row: at + i + 2 }))
    .filter(({ cells }) => cells.some((c) => !isEmpty(c)));
  const own = body.filter(({ cells }) => shownCell(cells[places.get('name')!]) !== EXAMPLE_NAME);
  if (own.length === 0) return { refusal: { code: 'SANDBOX.SHEET_EMPTY', facts: {} } };
  if (own.length > BOOK_LIMITS.maxRows)
    return { refusal: { code: 'SANDBOX.TOO_MANY_ROWS', facts: { rows: own.length, max: BOOK_LIMITS.maxRows } } };
  const faults: BookFault[] = [];
  const lines = own.map(({ cells, row }) => lineOf(row, cells, places, faults));
  const faulty = new Set(faults.map((f) => f.row));
  const book = join(
    lines.filter((l) => !faulty.has(l.row)),
    faults,
  );
  faults.sort((a, b) => a.row - b.row);
  return { faults, lines: own.length, book: faults.length > 0 ? [] : book };
}
