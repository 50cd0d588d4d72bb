import type { CompensationRule, DatedValue, Party, Programme, ShareTier } from '@zhiya/policy-catalogue';
import { factOf, missingOf, type FactSource } from './facts';
import { compare, decimal, div, min, mul, rational, round, sub, yuan, ZERO, type Rational } from './rational';
import { step, type Step } from './steps';
import { inForce } from './trace';
import type { Needed, PartyAmount } from './vocabulary';

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

type Table = Readonly<Record<string, string>>;
/** Parts of the loss, each with the shares that apply to it. One part unless tiers split it. */
export interface ShareParts {
  readonly name: string;
  readonly value: DatedValue | null;
  readonly parts: readonly { readonly exact: Rational; readonly table: Table; readonly upTo: string | null }[];
  readonly parties: readonly Party[];
}

const tablesOf = (v: DatedValue): readonly ShareTier[] =>
  Array.isArray(v.value) ? (v.value as readonly ShareTier[]) : [{ upTo: null, shares: v.value as Table }];

/**
 * Who bears which part of a loss. Tiers go by a fact such as the borrower's balance: the tier it falls into for all (WHOLE), or each tier
 * for its own part of the loss, the lowest first (PROGRESSIVE). Beyond the last tier nothing is shared.
 */
export function sharePartsOf(
  rule: CompensationRule,
  programme: Programme,
  source: FactSource,
  counted: Rational,
): ShareParts | readonly Needed[] {
  const name = typeof rule.shares === 'string' ? rule.shares : rule.shares.tiers;
  const value = inForce(programme.parameters, name, source.asOf);
  const known = tablesOf(value ?? programme.parameters.find((p) => p.id === name)!.values[0]!);
  // A bureau's table may leave out the payer or who bears the rest; they stand in the rule all the same.
  const parties = [...new Set([...known.flatMap((t) => Object.keys(t.shares)), rule.payer, rule.excessTo])] as Party[];
  const whole = (table: Table, upTo: string | null = null): ShareParts => ({
    name,
    value,
    parties,
    parts: [{ exact: counted, table, upTo }],
  });
  if (typeof rule.shares === 'string') return whole(known[0]!.shares);
  const by = factOf(rule.shares.by, source);
  if (by === null || !('exact' in by)) return missingOf(rule.shares.by, source);
  const within = (t: ShareTier, amount: Rational): boolean => t.upTo === null || compare(amount, decimal(t.upTo)) <= 0;
  if (rule.shares.mode === 'WHOLE') {
    const tier = known.find((t) => within(t, by.exact));
    return tier ? whole(tier.shares, tier.upTo) : { name, value, parties, parts: [] };
  }
  const parts: ShareParts['parts'][number][] = [];
  let from = ZERO;
  for (const t of known) {
    const to = t.upTo === null ? counted : min(counted, mul(decimal(t.upTo), rational(100n)));
    if (compare(to, from) > 0) parts.push({ exact: sub(to, from), table: t.shares, upTo: t.upTo });
    from = to;
  }
  return { name, value, parties, parts };
}

/** The payer's part as paid, the others' by their shares, each at most what is left; `excessTo` bears the rest, so that all parts sum to the base and none is negative. */
export function sharesOf(
  rule: CompensationRule,
  split: ShareParts,
  base: bigint,
  payable: bigint,
  isCovered: boolean,
): readonly PartyAmount<bigint>[] {
  const fixedParts = new Map<Party, bigint>([[rule.payer, payable]]);
  let rest = base - payable;
  for (const p of split.parties) {
    if (p === rule.payer || p === rule.excessTo) continue;
    const exact = split.parts.reduce(
      (a, part) => a + (isCovered ? round(mul(part.exact, decimal(part.table[p] ?? '0'))) : 0n),
      0n,
    );
    const part = least(exact, rest);
    fixedParts.set(p, part);
    rest -= part;
  }
  return split.parties.map((party) => ({ party, amount: party === rule.excessTo ? rest : fixedParts.get(party)! }));
}

type Parts = readonly PartyAmount<bigint>[];
const sumOf = (parts: Parts): bigint => parts.reduce((a, p) => a + p.amount, 0n);

/** In proportion to what is owed, each rounded half up and the rest to `last`; whatever that is more than it is owed goes to those with room. `amount` is at most the sum. */
function inProportion(owed: Parts, amount: bigint, last: Party, steps: Step[]): Parts {
  const whole = sumOf(owed);
  let rest = amount;
  const parts = owed.map((o) => {
    if (o.party === last) return { ...o, amount: 0n };
    const part = least(
      whole === 0n ? 0n : round(div(mul(rational(amount), rational(o.amount)), rational(whole))),
      rest,
    );
    rest -= part;
    steps.push(
      step('RETURN', {
        party: o.party,
        returned: yuan(amount),
        share: yuan(o.amount),
        base: yuan(whole),
        amount: yuan(part),
      }),
    );
    return { ...o, amount: part };
  });
  const order = [...owed.filter((o) => o.party === last), ...owed.filter((o) => o.party !== last)];
  const more = new Map<Party, bigint>();
  for (const o of order) {
    const room = o.amount - parts.find((p) => p.party === o.party)!.amount;
    const got = least(rest, room);
    more.set(o.party, got);
    rest -= got;
    if (o.party === last || got > 0n) steps.push(step('RETURN_REST', { party: o.party, amount: yuan(got) }));
  }
  return parts.map((p) => ({ ...p, amount: p.amount + more.get(p.party)! }));
}

/** What each party has of an amount that goes back, by the programme's rule. */
function distributed(rule: CompensationRule, owed: Parts, amount: bigint, steps: Step[]): Parts {
  const first = rule.recovery?.rule === 'IN_ORDER' ? rule.recovery.first : [];
  const ahead = new Map<Party, bigint>();
  let rest = amount;
  for (const party of first) {
    const due = owed.find((o) => o.party === party)?.amount ?? 0n;
    const got = least(due, rest);
    ahead.set(party, got);
    rest -= got;
    steps.push(step('RETURN_FIRST', { party, owed: yuan(due), amount: yuan(got) }));
  }
  const others = inProportion(
    owed.filter((o) => !ahead.has(o.party)),
    rest,
    rule.excessTo,
    steps,
  );
  return owed.map((o) => ({
    party: o.party,
    amount: ahead.get(o.party) ?? others.find((x) => x.party === o.party)!.amount,
  }));
}

/**
 * What was recovered goes back, costs taken off first: by the shares, or as the programme says. With what went back before, nobody has
 * more than it bore.
 */
export function returnsOf(
  rule: CompensationRule,
  shares: Parts,
  base: bigint,
  { recovery, costs, before }: { readonly recovery: bigint; readonly costs: bigint; readonly before: bigint },
  steps: Step[],
): Parts {
  const net = recovery > costs ? recovery - costs : 0n;
  const gone = least(before, base);
  const returned = least(net, base - gone);
  if (costs > 0n) steps.push(step('RETURN_COSTS', { recovery: yuan(recovery), costs: yuan(costs), net: yuan(net) }));
  if (before > 0n)
    steps.push(step('RETURN_BEFORE', { before: yuan(before), base: yuan(base), left: yuan(base - gone) }));
  steps.push(step('RETURN_SUM', { recovery: yuan(net), base: yuan(base), returned: yuan(returned) }));
  const had = distributed(rule, shares, gone, []);
  const owed = shares.map((s, i) => ({ party: s.party, amount: s.amount - had[i]!.amount }));
  return distributed(rule, owed, returned, steps);
}
