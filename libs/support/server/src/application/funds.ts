import { isWithin, type Actor } from '@zhiya/kernel';
import { joinCase } from '@zhiya/platform-lifecycle';
import type { Tx } from '@zhiya/platform-persistence';
import type { Programme } from '@zhiya/policy-catalogue';
import { programmesIn } from '@zhiya/policy-server';
import { In, type EntityManager } from 'typeorm';
import { Fund } from '../persistence/fund.entities';

/** What a fund can be opened under: a programme that compensates losses, or pays support, or both. */
export const isFundable = (p: Programme | null): boolean =>
  p !== null && (p.compensate !== null || p.estimate !== null);

/**
 * The fund that answers for a division: its own, else the nearest one above (county → city → province → nation). COVERAGE wants a
 * programme that compensates; SUPPORT is paid by whichever is nearest, of two beside each other by the one whose programme speaks of it.
 */
export async function fundFor(em: EntityManager, division: string, duty: 'COVERAGE' | 'SUPPORT'): Promise<Fund | null> {
  const chain = [division, `${division.slice(0, 4)}00`, `${division.slice(0, 2)}0000`, '000000'];
  const [found, { of }] = [
    await em.find(Fund, { where: { division: In(chain) }, order: { openedOn: 'ASC', id: 'ASC' } }),
    await programmesIn(em),
  ];
  const speaks = (f: Fund): boolean => of(f.programme)?.[duty === 'COVERAGE' ? 'compensate' : 'estimate'] != null;
  const near = chain.map((d) => found.filter((f) => f.division === d && isWithin(division, d)));
  return (
    near
      .map((funds) => funds.find(speaks) ?? (duty === 'SUPPORT' ? funds[0] : undefined))
      .find((f) => f !== undefined) ?? null
  );
}

/** The fund's manager and its bureau take part in a case from the moment that public money does. */
export async function joinFund(tx: Tx, caseId: string, fund: Fund): Promise<void> {
  await joinCase(tx, caseId, fund.managerOrgId, 'FUND_MANAGER');
  await joinCase(tx, caseId, fund.bureauOrgId, 'BUREAU');
}

/** Of many records, the fund of each in one query. */
export async function fundsById(em: EntityManager, ids: readonly string[]): Promise<(id: string) => Fund> {
  const wanted = [...new Set(ids)];
  const funds = new Map((wanted.length === 0 ? [] : await em.findBy(Fund, { id: In(wanted) })).map((f) => [f.id, f]));
  return (id) => funds.get(id)!;
}
/** The funds that the actor's organisation manages. */
export const managedFundIds = async (em: EntityManager, actor: Actor): Promise<string[]> =>
  (await em.find(Fund, { where: { managerOrgId: actor.orgId }, select: { id: true } })).map((f) => f.id);
