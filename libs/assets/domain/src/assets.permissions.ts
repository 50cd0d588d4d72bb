import type { PermissionTable } from '@zhiya/kernel';

/** Whose assets a reader reaches beyond its own is the server's part: by consent, by contract, by division. */
export const ASSETS_PERMISSIONS: PermissionTable = {
  'view:asset': {
    kinds: ['ENTERPRISE', 'BANK', 'GUARANTOR', 'INSURER', 'EVALUATOR', 'BUREAU', 'FUND_MANAGER', 'OPERATOR'],
    roles: 'ANY',
  },
  'register:asset': { kinds: ['ENTERPRISE'], roles: ['OPERATOR', 'APPROVER'] },
  'edit:asset': { kinds: ['ENTERPRISE'], roles: ['OPERATOR', 'APPROVER'] },
  'attach:evidence': { kinds: ['ENTERPRISE'], roles: ['OPERATOR', 'APPROVER'] },
  'record:right-standing': { kinds: ['ENTERPRISE', 'OPERATOR'], roles: ['OPERATOR', 'APPROVER'] },
};
