import type { PermissionTable } from '@zhiya/kernel';

export const RULE_PERMISSIONS: PermissionTable = {
  'view:rule': { kinds: ['BUREAU'], roles: 'ANY' },
  'draft:rule': { kinds: ['BUREAU'], roles: ['OPERATOR'] },
  'publish:rule': { kinds: ['BUREAU'], roles: ['APPROVER'] },
};
