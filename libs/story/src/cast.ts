import type { House } from './house';
import type { Variables } from '@zhiya/platform-testing';
import type { Client, Done } from './client';

/** An organisation with its two people; where it has but one, they are the same. */
export interface Party {
  readonly orgId: string;
  readonly name: string;
  readonly maker: Client;
  readonly checker: Client;
}
export interface Cast {
  readonly operator: Party;
  readonly enterprise: Party;
  /** The first bank's offer is taken. */
  readonly banks: readonly [Party, ...Party[]];
  readonly insurer: Party;
  readonly evaluator: Party;
  readonly bureau: Party;
  readonly fund: Party;
}

/** An act that takes two: one person proposes it, the other one checks it; answers what it did. */
export async function byTwo({ maker, checker }: Party, act: string, given: Variables): Promise<Done> {
  const { id } = await maker.do(act, given);
  return checker.do('checkProposal', { input: { id } });
}

export async function partyOf(maker: Client, checker: Client): Promise<Party> {
  const { acting } = await maker.ask<{ acting: { id: string; name: string } }>('me');
  return { orgId: acting.id, name: acting.name, maker, checker };
}

/** The cast with every person replaced by what `change` makes of them. */
export function recast(cast: Cast, change: (client: Client, seat: string) => Client): Cast {
  const seat = (name: string, p: Party): Party => ({
    ...p,
    maker: change(p.maker, `${name}.maker`),
    checker: change(p.checker, `${name}.checker`),
  });
  const banks = cast.banks.map((b, i) => seat(`bank${i}`, b)) as [Party, ...Party[]];
  const { operator, enterprise, insurer, evaluator, bureau, fund } = cast;
  return {
    banks,
    operator: seat('operator', operator),
    enterprise: seat('enterprise', enterprise),
    insurer: seat('insurer', insurer),
    evaluator: seat('evaluator', evaluator),
    bureau: seat('bureau', bureau),
    fund: seat('fund', fund),
  };
}

/** The organisations of the demonstration in the Dongguan case: bank 乙's offer is the one that is taken. */
export async function demoCast(api: House): Promise<Cast> {
  const two = async (key: string) => partyOf(await api.as(key), await api.as(`${key}.checker`));
  const [operator, b, a, c, insurer, evaluator, bureau, fund] = await Promise.all(
    ['operator', 'bank-b', 'bank-a', 'bank-c', 'insurer', 'evaluator', 'bureau', 'fund'].map(two),
  );
  const person = await api.as('enterprise');
  return {
    operator: operator!,
    enterprise: await partyOf(person, person),
    banks: [b!, a!, c!],
    insurer: insurer!,
    evaluator: evaluator!,
    bureau: bureau!,
    fund: fund!,
  };
}
