import type { CompensationRule, DatedValue, Party, Programme, ShareTier } from '@zhiya/policy-catalogue';
import { factOf, missingOf, type FactSource } from './facts';
import { compare, decimal, div, min, mul, rational, round, sub, yuan, ZERO, type Rational } from './rational';
import { step, type Step } from './steps';
import { inForce } from './trace';
import type { Needed, PartyAmount } from './vocabulary';

type Table = Readonly<Record<string, string>>;
/** Parts of the loss, each with the shares that apply to it. One part unless tiers split it. */
export interface ShareParts {
  readonly name: string;
  readonly value: DatedValue | null;
  readonly parts: readonly { readonly exact: Rational; readonly table: Table; readonly upTo: string | null }[];
  readonly parties: readonly Party[];
}

const tablesOf = (v: DatedValue): readonly ShareTier[] => (Array.isArray(v.value) ? (v.value as readonly ShareTier[]) : [{ upTo: null, shares: v.value as Table }]);

/**
 * Who bears which part of a loss. Tiers go by a fact such as the borrower's balance: the tier it falls into for all (WHOLE), or each tier
 * for its own part of the loss, the lowest first (PROGRESSIVE). Beyond the last tier nothing is shared.
 */
export function sharePartsOf(rule: CompensationRule, programme: Programme, source: FactSource, counted: Rational): ShareParts | readonly Needed[] {
  const name = typeof rule.shares === 'string' ? rule.shares : rule.shares.tiers;
  const value = inForce(programme.parameters, name, source.asOf);
  const known = tablesOf(value ?? programme.parameters.find((p) => p.id === name)!.values[0]!);
  const parties = [...new Set(known.flatMap((t) => Object.keys(t.shares)))] as Party[];
  const whole = (table: Table, upTo: string | null = null): ShareParts => ({ name, value, parties, parts: [{ exact: counted, table, upTo }] });
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

/** The payer's part as paid and the others' by their shares; `excessTo` bears the rest, so that all parts sum to the base. */
export function sharesOf(rule: CompensationRule, split: ShareParts, base: bigint, payable: bigint, isCovered: boolean): readonly PartyAmount<bigint>[] {
  const fixedParts = new Map<Party, bigint>([[rule.payer, payable]]);
  for (const p of split.parties) {
    if (p === rule.payer || p === rule.excessTo) continue;
    const exact = split.parts.reduce((a, part) => a + (isCovered ? round(mul(part.exact, decimal(part.table[p] ?? '0'))) : 0n), 0n);
    fixedParts.set(p, exact);
  }
  const rest = base - [...fixedParts.values()].reduce((a, b) => a + b, 0n);
  return split.parties.map((party) => ({ party, amount: party === rule.excessTo ? rest : fixedParts.get(party)! }));
}

/** What was recovered goes back in proportion to the shares, each rounded half up, the rest to `excessTo`. */
export function returnsOf(rule: CompensationRule, shares: readonly PartyAmount<bigint>[], base: bigint, recovery: bigint, steps: Step[]): readonly PartyAmount<bigint>[] {
  const returned = recovery < base ? recovery : base;
  steps.push(step('RETURN_SUM', { recovery: yuan(recovery), base: yuan(base), returned: yuan(returned) }));
  let rest = returned;
  const parts = new Map<Party, bigint>();
  for (const s of shares) {
    if (s.party === rule.excessTo) continue;
    const part = base === 0n ? 0n : round(div(mul(rational(returned), rational(s.amount)), rational(base)));
    const amount = part < rest ? part : rest;
    parts.set(s.party, amount);
    rest -= amount;
    steps.push(step('RETURN', { party: s.party, returned: yuan(returned), share: yuan(s.amount), base: yuan(base), amount: yuan(amount) }));
  }
  steps.push(step('RETURN_REST', { party: rule.excessTo, amount: yuan(rest) }));
  return shares.map((s) => ({ party: s.party, amount: s.party === rule.excessTo ? rest : parts.get(s.party)! }));
}
