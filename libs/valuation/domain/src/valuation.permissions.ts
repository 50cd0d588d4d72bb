import type { PermissionTable } from '@zhiya/kernel';

export const VALUATION_PERMISSIONS: PermissionTable = {
  'view:valuation-order': {
    kinds: ['ENTERPRISE', 'BANK', 'GUARANTOR', 'INSURER', 'EVALUATOR', 'BUREAU', 'FUND_MANAGER', 'OPERATOR'],
    roles: 'ANY',
  },
  'request:valuation-order': { kinds: ['ENTERPRISE', 'BANK'], roles: ['OPERATOR', 'APPROVER'] },
  'accept:valuation-order': { kinds: ['EVALUATOR'], roles: ['OPERATOR', 'APPROVER'] },
  'deliver:valuation-order': { kinds: ['EVALUATOR'], roles: ['OPERATOR', 'APPROVER'] },
};
