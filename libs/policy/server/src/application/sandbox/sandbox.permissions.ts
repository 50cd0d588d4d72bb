import type { PermissionTable } from '@zhiya/kernel';

export const SANDBOX_PERMISSIONS: PermissionTable = {
  'view:sandbox': { kinds: ['BUREAU'], roles: 'ANY' },
  'run:sandbox': { kinds: ['BUREAU'], roles: ['OPERATOR', 'APPROVER'] },
};
