import { defineAct } from '@zhiya/checks-domain';
import type { Role } from '@zhiya/kernel';

/** Roles that check what others prepare, or say who does: whoever holds one of them could undo the four eyes. */
const TRUSTED: readonly Role[] = ['APPROVER', 'ADMINISTRATOR'];
/** Whether a change of roles brings one of these. */
export const bringsTrust = (before: readonly Role[], after: readonly Role[]): boolean =>
  after.some((role) => TRUSTED.includes(role) && !before.includes(role));

/** A person with the right to approve, or to look after members, comes in. */
export const ADMIT = defineAct({
  name: 'identity.admit',
  protects: 'SECURITY',
  permit: 'manage:member',
  facts: { email: 'text', roles: 'ids' },
  shows: ['email', 'roles'],
});
/** A member gets such a right. */
export const RAISE = defineAct({
  name: 'identity.raise',
  protects: 'SECURITY',
  permit: 'manage:member',
  facts: { personId: 'id', personName: 'text', roles: 'ids' },
  shows: ['personName', 'roles'],
});
export const IDENTITY_ACTS = [ADMIT, RAISE];
