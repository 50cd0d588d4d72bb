import { isWithin } from '@zhiya/kernel';
import type { RawCatalogue, RawObligation, RawParameter } from './shapes';
import { overlap } from './values';

type RawProgramme = RawCatalogue['programmes'][number];

/** Each pair once, the earlier first. */
const pairs = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));

interface Rule {
  readonly p: RawProgramme;
  readonly what: string;
  /** The clauses that it rests on. */
  readonly clauses: readonly string[];
  /** Who bears what of which rights. */
  readonly shares?: { readonly covers: readonly string[]; readonly values: string };
}
const clausesOf = (p: RawProgramme, parameter: string): readonly string[] =>
  (p.parameters.find((x) => x.id === parameter)?.values ?? []).flatMap((v) =>
    v.reference ? [`${v.reference.document}#${v.reference.clause}`] : [],
  );

function rulesOf(p: RawProgramme): readonly Rule[] {
  const support = (p.estimate?.items ?? []).map((i): Rule => {
    const rate =
      typeof i.rate === 'string'
        ? i.rate
        : 'tiers' in i.rate
          ? i.rate.tiers
          : (i.rate.instead.times ?? i.rate.instead.plus)!;
    return { p, what: i.kind, clauses: clausesOf(p, rate) };
  });
  const c = p.compensate;
  if (!c) return support;
  const table = typeof c.shares === 'string' ? c.shares : c.shares.tiers;
  const values = JSON.stringify(p.parameters.find((x) => x.id === table)?.values.map((v) => v.value));
  return [
    ...support,
    {
      p,
      what: 'COMPENSATE',
      clauses: [`${c.reference.document}#${c.reference.clause}`, ...clausesOf(p, table)],
      shares: { covers: c.covers, values },
    },
  ];
}

/** The clause on which both rest; of a compensation also the document, where it shares a loss alike for one kind of right. */
function commonGround(a: Rule, b: Rule): string | undefined {
  const clause = a.clauses.find((x) => b.clauses.includes(x));
  if (
    clause ||
    !a.shares ||
    a.shares.values !== b.shares!.values ||
    !a.shares.covers.some((k) => b.shares!.covers.includes(k))
  )
    return clause;
  const documents = b.clauses.map((x) => x.split('#')[0]);
  return a.clauses.map((x) => x.split('#')[0]).find((d) => documents.includes(d));
}
const inOnePlace = (a: RawProgramme, b: RawProgramme): boolean =>
  isWithin(a.division, b.division) || isWithin(b.division, a.division);

/** One rule encoded twice: the same kind of support, or compensation, on the same ground, in one division or in one within the other, at one time. */
export const twinFaults = (programmes: readonly RawProgramme[]): string[] =>
  pairs(programmes.flatMap(rulesOf)).flatMap(([a, b]) => {
    const ground =
      a.p !== b.p && a.what === b.what && inOnePlace(a.p, b.p) && overlap(a.p, b.p) ? commonGround(a, b) : undefined;
    return ground
      ? [`programmes.${b.p.id}: encodes ${a.what} ${ground} once more, which programmes.${a.p.id} has already`]
      : [];
  });

const contentOf = (p: RawParameter): string =>
  JSON.stringify([
    p.unit,
    p.values.map((v) => [v.from, v.until, v.value, v.reference?.document, v.reference?.clause, v.reference?.quote]),
  ]);
/** One content under two names: values, days and words alike. Each of `rules` may have its own, as one sentence may give the rate of two kinds. */
export function parameterTwins(where: string, list: readonly RawParameter[], rules: readonly unknown[]): string[] {
  const texts = rules.map((r) => JSON.stringify(r ?? null));
  const usersOf = (p: RawParameter): readonly string[] => texts.filter((t) => t.includes(`"${p.id}"`));
  const isApart = (a: RawParameter, b: RawParameter): boolean => {
    const [ofA, ofB] = [usersOf(a), usersOf(b)];
    return ofA.length > 0 && ofB.length > 0 && !ofA.some((t) => ofB.includes(t));
  };
  return pairs(list)
    .filter(([a, b]) => a.id !== b.id && contentOf(a) === contentOf(b) && !isApart(a, b))
    .map(([a, b]) => `${where}.${b.id}: says again what ${a.id} says`);
}

const dutyOf = (o: RawObligation): string =>
  JSON.stringify([
    o.document,
    o.clause,
    o.whoIsBound,
    o.duty,
    o.metric,
    o.operator,
    o.unit,
    o.threshold,
    o.upper,
    o.baseline,
    o.period,
    o.deadline,
  ]);
export const obligationTwins = (list: readonly RawObligation[]): string[] =>
  pairs(list.map((o) => ({ id: o.id, duty: dutyOf(o) })))
    .filter(([a, b]) => a.id !== b.id && a.duty === b.duty)
    .map(([a, b]) => `obligations.${b.id}: says again what ${a.id} says`);
