import type { PermissionTable } from '@zhiya/kernel';

/** Pledgor and pledgee apply together; what the registry decided is entered by the pledgee's side, which holds the certificate. */
export const PLEDGE_PERMISSIONS: PermissionTable = {
  'view:filing': {
    kinds: ['ENTERPRISE', 'BANK', 'GUARANTOR', 'INSURER', 'BUREAU', 'FUND_MANAGER', 'OPERATOR'],
    roles: 'ANY',
  },
  'file:filing': { kinds: ['ENTERPRISE'], roles: ['OPERATOR', 'APPROVER'] },
  'record:registry-decision': { kinds: ['BANK', 'GUARANTOR', 'INSURER'], roles: ['OPERATOR', 'APPROVER'] },
  'request:release': { kinds: ['ENTERPRISE', 'BANK', 'GUARANTOR', 'INSURER'], roles: ['OPERATOR', 'APPROVER'] },
  'release:filing': { kinds: ['BANK', 'GUARANTOR', 'INSURER'], roles: ['OPERATOR', 'APPROVER'] },
};
