import type { Actor, OrgKind } from '@zhiya/kernel';
import { NotFoundError, type Tx } from '@zhiya/platform-persistence';
import { In, type EntityManager } from 'typeorm';
import type { Parties } from './apply';
import { CaseParty } from './lifecycle.entities';

/** Makes an organisation a party of the case; joining again changes nothing but brings back one that had left. */
export async function joinCase(tx: Tx, caseId: string, orgId: string, orgKind: OrgKind): Promise<void> {
  const there = await tx.em.findOneBy(CaseParty, { caseId, orgId });
  if (!there) await tx.em.insert(CaseParty, { caseId, orgId, orgKind, since: tx.today, hasLeft: false });
  else if (there.hasLeft) await tx.em.update(CaseParty, { caseId, orgId }, { hasLeft: false });
}
export async function leaveCase(tx: Tx, caseId: string, orgId: string): Promise<void> {
  await tx.em.update(CaseParty, { caseId, orgId }, { hasLeft: true });
}

/** Kind → organisation of the parties that take part now, by case; one query for many cases. One of a kind. */
export async function partiesByCase(
  em: EntityManager,
  caseIds: readonly string[],
): Promise<(caseId: string) => Parties> {
  const ids = [...new Set(caseIds)];
  const rows = ids.length === 0 ? [] : await em.findBy(CaseParty, { caseId: In(ids), hasLeft: false });
  return (caseId) => Object.fromEntries(rows.filter((r) => r.caseId === caseId).map((r) => [r.orgKind, r.orgId]));
}
/** Of one case: what `apply` needs to know whose turn it is. */
export const caseParties = async (em: EntityManager, caseId: string): Promise<Parties> =>
  (await partiesByCase(em, [caseId]))(caseId);

export async function isParty(em: EntityManager, caseId: string, actor: Actor): Promise<boolean> {
  return em.existsBy(CaseParty, { caseId, orgId: actor.orgId, hasLeft: false });
}
/** Throws NOT_FOUND unless the actor's organisation takes part in the case. */
export async function requireParty(em: EntityManager, caseId: string, actor: Actor): Promise<void> {
  if (!actor.isSystem && !(await isParty(em, caseId, actor))) throw new NotFoundError('case');
}
