import { assetKindOf, type RightKind } from '@zhiya/assets-domain';
import { assertFen, divisionOf, yearOf, type Fen, type LocalDate } from '@zhiya/kernel';

/** What happened to a loan, as the outbox tells it. A drawdown that was undone takes back exactly what it had counted. */
export interface LoanFact {
  readonly type: 'LOAN_DRAWN' | 'LOAN_CANCELLED';
  readonly loanId: string;
  readonly enterpriseId: string;
  /** Where the enterprise is seated. */
  readonly division: string;
  readonly drawnOn: LocalDate;
  readonly principalFen: Fen;
  readonly rights: readonly { readonly assetId: string; readonly kind: RightKind }[];
}

/** Month 1 to 12, or 0 for the whole year: enterprises are counted once per period, so a year is not the sum of its months. */
export interface PeriodKey {
  readonly division: string;
  readonly year: number;
  readonly month: number;
}

export interface Counters {
  readonly amountFen: Fen;
  readonly loans: number;
  readonly enterprises: number;
  readonly patents: number;
  readonly trademarks: number;
  readonly copyrights: number;
  /** Loans secured by rights of more than one kind, counted in `loans` like any other. */
  readonly mixedLoans: number;
}
export const NO_COUNTERS: Counters = {
  amountFen: 0,
  loans: 0,
  enterprises: 0,
  patents: 0,
  trademarks: 0,
  copyrights: 0,
  mixedLoans: 0,
};
export const WHOLE_YEAR = 0;
const NATION = '000000';

export interface CounterChange {
  readonly key: PeriodKey;
  readonly change: Counters;
  /** The enterprise whose number of loans in this period moves by `loans`. */
  readonly enterpriseId: string;
}

/** The division, those above it, and the nation. */
export function divisionChain(code: string): readonly string[] {
  const chain = [code];
  for (let above = divisionOf(code)?.parent ?? null; above !== null; above = divisionOf(above)?.parent ?? null)
    chain.push(above);
  return code === NATION ? chain : [...chain, NATION];
}

export function addCounters(a: Counters, b: Counters): Counters {
  return {
    amountFen: assertFen(a.amountFen + b.amountFen),
    loans: a.loans + b.loans,
    enterprises: a.enterprises + b.enterprises,
    patents: a.patents + b.patents,
    trademarks: a.trademarks + b.trademarks,
    copyrights: a.copyrights + b.copyrights,
    mixedLoans: a.mixedLoans + b.mixedLoans,
  };
}

/**
 * What a fact moves, for each division of the chain its month and its year. `loansOf` answers how many loans the enterprise had in
 * a period before the fact: its first brings it into the count, its last takes it out again.
 */
export function changesOf(
  fact: LoanFact,
  loansOf: (key: PeriodKey, enterpriseId: string) => number,
): readonly CounterChange[] {
  const sign = fact.type === 'LOAN_DRAWN' ? 1 : -1;
  const rights = (kind: 'PATENT' | 'TRADEMARK' | 'COPYRIGHT') =>
    sign * fact.rights.filter((r) => assetKindOf(r.kind) === kind).length || 0;
  const mixedLoans = new Set(fact.rights.map((r) => assetKindOf(r.kind))).size > 1 ? sign : 0;
  const base = {
    amountFen: sign * fact.principalFen,
    loans: sign,
    patents: rights('PATENT'),
    trademarks: rights('TRADEMARK'),
    copyrights: rights('COPYRIGHT'),
    mixedLoans,
  };
  return divisionChain(fact.division).flatMap((division) =>
    [Number(fact.drawnOn.slice(5, 7)), WHOLE_YEAR].map((month): CounterChange => {
      const key = { division, year: yearOf(fact.drawnOn), month };
      const before = loansOf(key, fact.enterpriseId);
      const enterprises = sign === 1 && before === 0 ? 1 : sign === -1 && before === 1 ? -1 : 0;
      return { key, change: { ...base, enterprises }, enterpriseId: fact.enterpriseId };
    }),
  );
}

/** Counters and tallies as values: for rebuilding everything from the loans and comparing it with what was kept. */
export interface FigureBook {
  readonly counters: ReadonlyMap<string, Counters>;
  readonly tallies: ReadonlyMap<string, number>;
}
export const EMPTY_BOOK: FigureBook = { counters: new Map(), tallies: new Map() };

export const periodKeyText = (k: PeriodKey): string => `${k.division}/${k.year}/${k.month}`;
const tallyKey = (k: PeriodKey, enterpriseId: string): string => `${periodKeyText(k)}/${enterpriseId}`;

export function rollup(book: FigureBook, fact: LoanFact): FigureBook {
  const counters = new Map(book.counters);
  const tallies = new Map(book.tallies);
  for (const c of changesOf(fact, (key, enterpriseId) => tallies.get(tallyKey(key, enterpriseId)) ?? 0)) {
    counters.set(periodKeyText(c.key), addCounters(counters.get(periodKeyText(c.key)) ?? NO_COUNTERS, c.change));
    const key = tallyKey(c.key, c.enterpriseId);
    tallies.set(key, (tallies.get(key) ?? 0) + c.change.loans);
  }
  return { counters, tallies };
}

export interface RollupDifference {
  readonly key: string;
  readonly kept: Counters;
  readonly recomputed: Counters;
}

/** Where kept counters differ from recomputed ones, ordered by key; empty where they agree to the last fen. Rows of nothing count as absent. */
export function rollupDifferences(
  kept: ReadonlyMap<string, Counters>,
  recomputed: ReadonlyMap<string, Counters>,
): readonly RollupDifference[] {
  const keys = [...new Set([...kept.keys(), ...recomputed.keys()])].sort();
  const same = (a: Counters, b: Counters) =>
    (Object.keys(NO_COUNTERS) as (keyof Counters)[]).every((k) => a[k] === b[k]);
  return keys
    .map((key) => ({ key, kept: kept.get(key) ?? NO_COUNTERS, recomputed: recomputed.get(key) ?? NO_COUNTERS }))
    .filter((d) => !same(d.kept, d.recomputed));
}
