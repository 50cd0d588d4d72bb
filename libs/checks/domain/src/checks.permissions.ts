import type { PermissionTable } from '@zhiya/kernel';

/** Who checks in their own organisation, and who for those that have nobody else. */
export const CHECKS_PERMISSIONS: PermissionTable = {
  'view:act': { kinds: 'ANY', roles: 'ANY', whilePending: true },
  'withdraw:act': { kinds: 'ANY', roles: 'ANY', whilePending: true },
  'check:act': { kinds: 'ANY', roles: ['APPROVER', 'ADMINISTRATOR'], whilePending: true },
  'check:act-elsewhere': { kinds: ['OPERATOR'], roles: ['APPROVER', 'ADMINISTRATOR'] },
};
