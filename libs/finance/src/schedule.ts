import {
  addMonths,
  assertNever,
  divRound,
  failAll,
  mulDiv,
  ok,
  sumFen,
  yearOf,
  type Fen,
  type LocalDate,
  type Result,
} from '@zhiya/kernel';
import { days30E360 } from './day-count';
import { dueDateOf, loanTermsFaults, type LoanTerms } from './loan-terms';

export interface Instalment {
  readonly no: number;
  readonly dueOn: LocalDate;
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  readonly totalFen: Fen;
  /** Principal still owed after it. */
  readonly balanceFen: Fen;
}

export interface Schedule {
  readonly instalments: readonly Instalment[];
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  readonly totalFen: Fen;
  readonly maturityOn: LocalDate;
}

const DAYS_OF_MONTH = 30;
/** rate in basis points of a year of 360 days: amount × bp × days ÷ this. */
const YEAR = 10_000 * 360;

const interestOf = (balanceFen: Fen, rateBp: number, days: number): Fen =>
  mulDiv(balanceFen, BigInt(rateBp) * BigInt(days), YEAR, 'halfUp');

/** Days of the first period: a month, unless the first due date says otherwise. */
const firstPeriodDays = (t: LoanTerms): number =>
  t.firstDueOn === undefined || t.firstDueOn === addMonths(t.drawnOn, 1)
    ? DAYS_OF_MONTH
    : days30E360(t.drawnOn, t.firstDueOn);

/** P·r·(1+r)^n ÷ ((1+r)^n − 1) as one exact fraction, rounded once. */
export function annuityOf(principalFen: Fen, rateBp: number, months: number): Fen {
  const p = BigInt(principalFen);
  if (rateBp === 0) return Number(divRound(p, BigInt(months), 'halfUp'));
  const base = 120_000n;
  const grown = (base + BigInt(rateBp)) ** BigInt(months);
  return Number(divRound(p * BigInt(rateBp) * grown, base * (grown - base ** BigInt(months)), 'halfUp'));
}

type Part = Pick<Instalment, 'principalFen' | 'interestFen'>;

function equalInstalments(t: LoanTerms, firstDays: number): readonly Part[] {
  const annuityFen = annuityOf(t.principalFen, t.rateBp, t.months);
  let balance = t.principalFen;
  return Array.from({ length: t.months }, (_, i) => {
    const regular = interestOf(balance, t.rateBp, DAYS_OF_MONTH);
    const principalFen = i === t.months - 1 ? balance : Math.min(annuityFen - regular, balance);
    const interestFen = i === 0 ? interestOf(balance, t.rateBp, firstDays) : regular;
    balance -= principalFen;
    return { principalFen, interestFen };
  });
}

function equalPrincipal(t: LoanTerms, firstDays: number): readonly Part[] {
  const share = mulDiv(t.principalFen, 1, t.months, 'down');
  return Array.from({ length: t.months }, (_, i) => {
    const balance = t.principalFen - share * i;
    return {
      principalFen: i === t.months - 1 ? balance : share,
      interestFen: interestOf(balance, t.rateBp, i === 0 ? firstDays : DAYS_OF_MONTH),
    };
  });
}

/** The last month's interest closes the sum of the whole term, so that twelve months are the year's interest to the fen. */
function interestFirst(t: LoanTerms, firstDays: number): readonly Part[] {
  const total = interestOf(t.principalFen, t.rateBp, firstDays + DAYS_OF_MONTH * (t.months - 1));
  let paid = 0;
  return Array.from({ length: t.months }, (_, i) => {
    const last = i === t.months - 1;
    const interestFen = last
      ? Math.max(0, total - paid)
      : interestOf(t.principalFen, t.rateBp, i === 0 ? firstDays : DAYS_OF_MONTH);
    paid += interestFen;
    return { principalFen: last ? t.principalFen : 0, interestFen };
  });
}

function partsOf(t: LoanTerms): readonly (Part & { readonly no: number })[] {
  const firstDays = firstPeriodDays(t);
  const numbered = (parts: readonly Part[]) => parts.map((p, i) => ({ ...p, no: i + 1 }));
  switch (t.method) {
    case 'EQUAL_INSTALMENTS':
      return numbered(equalInstalments(t, firstDays));
    case 'EQUAL_PRINCIPAL':
      return numbered(equalPrincipal(t, firstDays));
    case 'INTEREST_FIRST':
      return numbered(interestFirst(t, firstDays));
    case 'BULLET':
      return [
        {
          no: t.months,
          principalFen: t.principalFen,
          interestFen: interestOf(t.principalFen, t.rateBp, firstDays + DAYS_OF_MONTH * (t.months - 1)),
        },
      ];
    default:
      return assertNever(t.method);
  }
}

/**
 * The repayment schedule. Interest runs by 30/360, so a month's interest is the yearly rate over twelve whatever its length; a
 * first period that is not one month is counted by its days (30E/360). Each interest is rounded half up to the fen, principal adds
 * up exactly, and the last instalment takes what rounding left. A bullet loan has a single instalment, at maturity.
 */
export function scheduleOf(terms: LoanTerms): Result<Schedule> {
  const faults = loanTermsFaults(terms);
  if (faults.length > 0) return failAll(faults);
  let balanceFen = terms.principalFen;
  const instalments = partsOf(terms).map((p, i): Instalment => {
    balanceFen -= p.principalFen;
    return {
      no: i + 1,
      dueOn: dueDateOf(terms, p.no),
      principalFen: p.principalFen,
      interestFen: p.interestFen,
      totalFen: p.principalFen + p.interestFen,
      balanceFen,
    };
  });
  const interestFen = sumFen(instalments.map((i) => i.interestFen));
  return ok({
    instalments,
    principalFen: terms.principalFen,
    interestFen,
    totalFen: sumFen([terms.principalFen, interestFen]),
    maturityOn: instalments.at(-1)!.dueOn,
  });
}

/** Interest that falls due in each calendar year: what a yearly interest subsidy is counted from. Ordered by year. */
export function interestByYear(
  instalments: readonly Pick<Instalment, 'dueOn' | 'interestFen'>[],
): readonly { readonly year: number; readonly interestFen: Fen }[] {
  const years = new Map<number, Fen>();
  for (const i of instalments) years.set(yearOf(i.dueOn), (years.get(yearOf(i.dueOn)) ?? 0) + i.interestFen);
  return [...years].sort(([a], [b]) => a - b).map(([year, interestFen]) => ({ year, interestFen }));
}
