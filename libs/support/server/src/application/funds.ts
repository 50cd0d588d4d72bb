import { isWithin } from '@zhiya/kernel';
import { joinCase } from '@zhiya/platform-lifecycle';
import type { Tx } from '@zhiya/platform-persistence';
import { In, type EntityManager } from 'typeorm';
import { Fund } from '../persistence/fund.entities';

/** The fund that stands for a division: its own, else the nearest one above (county → city → province → nation). */
export async function fundFor(em: EntityManager, division: string): Promise<Fund | null> {
  const chain = [division, `${division.slice(0, 4)}00`, `${division.slice(0, 2)}0000`, '000000'];
  const found = await em.findBy(Fund, { division: In(chain) });
  return chain.map((d) => found.find((f) => f.division === d && isWithin(division, d))).find((f) => f !== undefined) ?? null;
}

/** The fund's manager and its bureau take part in a case from the moment that public money does. */
export async function joinFund(tx: Tx, caseId: string, fund: Fund): Promise<void> {
  await joinCase(tx, caseId, fund.managerOrgId, 'FUND_MANAGER');
  await joinCase(tx, caseId, fund.bureauOrgId, 'BUREAU');
}
