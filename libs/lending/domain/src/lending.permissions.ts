import type { PermissionTable } from '@zhiya/kernel';

export const LENDING_PERMISSIONS: PermissionTable = {
  'view:contract': {
    kinds: ['ENTERPRISE', 'BANK', 'GUARANTOR', 'INSURER', 'BUREAU', 'FUND_MANAGER', 'OPERATOR'],
    roles: 'ANY',
  },
  'edit:contract': { kinds: ['BANK'], roles: ['OPERATOR'] },
  'issue:contract': { kinds: ['BANK'], roles: ['OPERATOR'] },
  'sign:contract': { kinds: ['ENTERPRISE'], roles: ['OPERATOR', 'APPROVER'] },
  'countersign:contract': { kinds: ['BANK'], roles: ['APPROVER'] },
  'request:drawdown': { kinds: ['BANK'], roles: ['OPERATOR'] },
  'approve:drawdown': { kinds: ['BANK'], roles: ['APPROVER'] },
  'cancel:contract': { kinds: ['BANK'], roles: ['APPROVER'] },
  'view:repayment': {
    kinds: ['ENTERPRISE', 'BANK', 'GUARANTOR', 'INSURER', 'BUREAU', 'FUND_MANAGER', 'OPERATOR'],
    roles: 'ANY',
  },
  'record:repayment': { kinds: ['BANK'], roles: ['OPERATOR', 'APPROVER'] },
};
