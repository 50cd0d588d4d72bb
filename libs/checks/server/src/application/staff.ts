import type { Actor } from '@zhiya/kernel';
import type { EntityManager } from 'typeorm';

/** What the checks need to know of people; identity answers. */
export interface Staff {
  /** A member as they may act today; null where they have left, or their organisation may not act. */
  actor(em: EntityManager, personId: string, orgId: string): Promise<Actor | null>;
  /** Whether somebody beside these persons may check for the organisation. */
  hasChecker(em: EntityManager, orgId: string, beside: readonly string[]): Promise<boolean>;
}
export const STAFF = 'Staff';
