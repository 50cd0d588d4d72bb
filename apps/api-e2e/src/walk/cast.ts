import type { ApiUnderTest } from '../support/api-under-test';
import type { Client } from '../support/client';

/** An organisation with its two people; where it has but one, they are the same. */
export interface Party { readonly orgId: string; readonly name: string; readonly maker: Client; readonly checker: Client }
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

/** Lets somebody look on at what a person of the cast sends. */
export type Watch = (client: Client) => Client;

export async function partyOf(maker: Client, checker: Client, watch: Watch = (c) => c): Promise<Party> {
  const { acting } = await maker.ask<{ acting: { id: string; name: string } }>('me');
  return { orgId: acting.id, name: acting.name, maker: watch(maker), checker: watch(checker) };
}

/** The organisations of the demonstration in the Dongguan case: bank 乙's offer is the one that is taken. */
export async function demoCast(api: ApiUnderTest, watch?: Watch): Promise<Cast> {
  const two = async (key: string) => partyOf(await api.as(key), await api.as(`${key}.checker`), watch);
  const [operator, b, a, c, insurer, evaluator, bureau, fund] = await Promise.all(['operator', 'bank-b', 'bank-a', 'bank-c', 'insurer', 'evaluator', 'bureau', 'fund'].map(two));
  const person = await api.as('enterprise');
  return { operator: operator!, enterprise: await partyOf(person, person, watch), banks: [b!, a!, c!], insurer: insurer!, evaluator: evaluator!, bureau: bureau!, fund: fund! };
}
