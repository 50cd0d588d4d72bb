import { fail, ok, type LocalDate, type Result } from '@zhiya/kernel';
import type { Programme, SupportKind, SupportRule } from '@zhiya/policy-catalogue';
import { assess } from '../estimate';
import type { Assessment, OpenItem, Payment, SupportItem } from '../vocabulary';
import { questionOf, type Book, type BookEntry, type EntryResult, type Side, type SimulatedRow } from './book';
import { byMonth } from './months';
import { tally, type Tally } from './tally';

interface Answered {
  readonly assessment: Assessment<bigint>;
  readonly months: ReadonlyMap<string, ReadonlyMap<string, bigint>>;
}
const NOTHING: Side = { status: 'NONE', amount: 0n, boundBy: null };
const keyOf = (x: { readonly kind: SupportKind; readonly year: number }): string => `${x.year} ${x.kind}`;

function answer(entry: BookEntry, programme: Programme, asOf: LocalDate): Answered {
  const counted = new Map<string, readonly Payment[]>();
  const assessment = assess(
    questionOf(entry, programme, asOf),
    () => programme,
    (kind, year, payments) => void counted.set(keyOf({ kind, year }), payments),
  );
  return { assessment, months: new Map(assessment.items.map((i) => [keyOf(i), byMonth(i, counted.get(keyOf(i))!)])) };
}

type Found = { readonly item: SupportItem<bigint> } | { readonly open: OpenItem<bigint> } | null;
function find(a: Assessment<bigint>, key: string): Found {
  const item = a.items.find((i) => keyOf(i) === key);
  const open = item ? undefined : a.open.find((i) => keyOf(i) === key);
  return item ? { item } : open ? { open } : null;
}
const sideOf = (f: Found): Side =>
  f === null
    ? NOTHING
    : 'item' in f
      ? { status: 'COMPUTED', amount: f.item.amount, boundBy: f.item.boundBy }
      : { status: f.open.status, amount: f.open.status === 'UNKNOWN' ? null : 0n, boundBy: null };

const neededOf = (f: Found) =>
  f !== null && 'open' in f && f.open.status === 'UNKNOWN'
    ? f.open.needed.map((n) => ({ fact: n.fact.replaceAll(/\[\d+\]/g, '[]'), zh: n.title.zh, en: n.title.en }))
    : [];

/** With whom the payments of a kind and year were made. */
function banksOf(entry: BookEntry, rule: SupportRule | undefined, year: number): readonly string[] {
  const within = (p: Payment): boolean => p.on.startsWith(`${year}-`);
  const base = rule?.base;
  const banks =
    base?.of === 'FEE'
      ? entry.fees.filter((f) => f.kind === base.fee && within(f)).map((f) => f.bank)
      : entry.loans
          .filter((l) =>
            base?.of === 'PRINCIPAL' ? l.contractOn?.startsWith(`${year}-`) : l.interestPaid.some(within),
          )
          .map((l) => l.bank);
  return [...new Set(banks.filter((b): b is string => b !== null))].sort();
}

function rowOf(
  entry: BookEntry,
  key: string,
  programmes: readonly Programme[],
  before: Answered,
  after: Answered,
): SimulatedRow {
  const [was, would] = [find(before.assessment, key), find(after.assessment, key)];
  const any = (would ?? was)!;
  const of = 'item' in any ? any.item : any.open;
  const [b, a] = [sideOf(was), sideOf(would)];
  const isKnown = b.amount !== null && a.amount !== null;
  const [monthsBefore, monthsAfter] = [before.months.get(key), after.months.get(key)];
  const months = isKnown ? [...new Set([...(monthsBefore?.keys() ?? []), ...(monthsAfter?.keys() ?? [])])].sort() : [];
  const needed = new Map([...neededOf(was), ...neededOf(would)].map((n) => [n.fact, n]));
  return {
    enterprise: entry.id,
    name: entry.name,
    kind: of.kind,
    year: of.year,
    base: of.base,
    before: b,
    after: a,
    difference: isKnown ? a.amount - b.amount : null,
    months: months.map((m) => [m, monthsBefore?.get(m) ?? 0n, monthsAfter?.get(m) ?? 0n] as const),
    banks: banksOf(
      entry,
      programmes.flatMap((p) => p.estimate?.items ?? []).find((r) => r.kind === of.kind),
      of.year,
    ),
    needed: [...needed.values()],
  };
}

/** One enterprise under both rules: each kind and year that either of them speaks of. */
export function simulateEntry(entry: BookEntry, before: Programme, after: Programme, asOf: LocalDate): EntryResult {
  const [was, would] = [answer(entry, before, asOf), answer(entry, after, asOf)];
  const all = (a: Answered) => [...a.assessment.items, ...a.assessment.open];
  const keys = [...new Set([...all(was), ...all(would)].map(keyOf))].sort();
  const parameters = [
    ...all(was).flatMap((i) => i.parameters.map((p) => ({ ...p, side: 'BEFORE' as const }))),
    ...all(would).flatMap((i) => i.parameters.map((p) => ({ ...p, side: 'AFTER' as const }))),
  ];
  return {
    rows: keys.map((k) => rowOf(entry, k, [before, after], was, would)),
    isOutside: was.assessment.notApplicable !== null && would.assessment.notApplicable !== null,
    parameters,
  };
}

/** The two computations of one row, step by step: what a person opens who asks why. */
export function explain(
  entry: BookEntry,
  of: { readonly kind: SupportKind; readonly year: number },
  before: Programme,
  after: Programme,
  asOf: LocalDate,
): {
  readonly before: SupportItem<bigint> | OpenItem<bigint> | null;
  readonly after: SupportItem<bigint> | OpenItem<bigint> | null;
} {
  const one = (p: Programme) => {
    const f = find(
      assess(questionOf(entry, p, asOf), () => p),
      keyOf(of),
    );
    return f === null ? null : 'item' in f ? f.item : f.open;
  };
  return { before: one(before), after: one(after) };
}

/** Error: SANDBOX.PROGRAMME_INCOMPLETE where a programme is a document only: nothing can be computed by it. */
export function canSimulate(...programmes: readonly Programme[]): Result<true> {
  const gap = programmes.find((p) => p.estimate === null || (p.missing?.length ?? 0) > 0);
  return gap
    ? fail(
        'SANDBOX.PROGRAMME_INCOMPLETE',
        { programme: gap.id, missing: (gap.missing ?? []).map((m) => m.zh).join('、') },
        'programme',
      )
    : ok(true);
}

export interface Simulation {
  readonly rows: readonly SimulatedRow[];
  readonly tally: Tally;
}
/** A whole book under the rule that is and the rule that might be. */
export function simulate(book: Book, before: Programme, after: Programme, asOf: LocalDate): Result<Simulation> {
  const can = canSimulate(before, after);
  if (!can.ok) return can;
  const results = book.map((entry) => simulateEntry(entry, before, after, asOf));
  const rows = results.flatMap((r) => r.rows);
  return ok({
    rows,
    tally: tally(rows, {
      enterprises: book.length,
      outside: results.filter((r) => r.isOutside).length,
      banks: bankNames(book),
    }),
  });
}

export const bankNames = (book: Book): readonly string[] =>
  [
    ...new Set(
      book
        .flatMap((e) => [...e.loans.map((l) => l.bank), ...e.fees.map((f) => f.bank)])
        .filter((b): b is string => b !== null),
    ),
  ].sort();
