import type { LocalDate } from '@zhiya/kernel';
import type { EntityManager } from 'typeorm';

/** A pledge that stands on a right, from its registration to its release. */
export interface PledgeOnRight {
  readonly assetId: string;
  readonly pledgeId: string;
  readonly caseId: string;
  readonly since: LocalDate;
}

/**
 * Asked of the context of pledges, on a higher floor, and bound in the composition: a right is pledged from the moment that its
 * registration is entered until its release is, and whoever decides on it asks in the same transaction.
 */
export interface PledgesOn {
  standingOn(em: EntityManager, assetIds: readonly string[]): Promise<readonly PledgeOnRight[]>;
}
export const PLEDGES_ON = 'PledgesOn';
