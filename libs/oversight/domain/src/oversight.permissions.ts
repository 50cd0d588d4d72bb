import type { PermissionTable } from '@zhiya/kernel';

export const OVERSIGHT_PERMISSIONS: PermissionTable = {
  'view:figures': { kinds: ['BUREAU', 'FUND_MANAGER'], roles: 'ANY' },
  'view:target': { kinds: ['BUREAU', 'FUND_MANAGER'], roles: 'ANY' },
  'propose:target': { kinds: ['BUREAU'], roles: ['OPERATOR'] },
  'approve:target': { kinds: ['BUREAU'], roles: ['APPROVER'] },
  'view:lending-return': { kinds: ['BUREAU'], roles: 'ANY' },
  'enter:lending-return': { kinds: ['BUREAU'], roles: ['OPERATOR'] },
  'check:lending-return': { kinds: ['BUREAU'], roles: ['APPROVER'] },
};
