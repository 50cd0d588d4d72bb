import { CHECKS_PERMISSIONS } from '@zhiya/checks-domain';
import type { EntityManager } from 'typeorm';
import { In, IsNull, Not } from 'typeorm';
import { Membership } from '../persistence/identity.entities';

const { roles: MAY_CHECK } = CHECKS_PERMISSIONS['check:act']!;

/** Whether somebody beside these persons may check for the organisation. */
export async function hasChecker(
  em: EntityManager,
  organisationId: string,
  beside: readonly string[],
): Promise<boolean> {
  const others = await em.findBy(Membership, { organisationId, personId: Not(In([...beside])), endedAt: IsNull() });
  return others.some((m) => MAY_CHECK === 'ANY' || m.roles.some((r) => MAY_CHECK.includes(r)));
}
