import type { PermissionTable } from '@zhiya/kernel';

/** Who may do what in the marketplace. Whose rows they reach is the server's part: own, consented, or published. */
export const MARKETPLACE_PERMISSIONS: PermissionTable = {
  'view:listing': {
    kinds: ['ENTERPRISE', 'BANK', 'GUARANTOR', 'INSURER', 'EVALUATOR', 'BUREAU', 'FUND_MANAGER', 'OPERATOR'],
    roles: 'ANY',
  },
  /** The anonymous list; its readers are named by role, so that an organisation still waiting for approval does not read it. */
  'browse:listing': { kinds: ['BANK', 'GUARANTOR', 'INSURER', 'EVALUATOR'], roles: ['OPERATOR', 'APPROVER'] },
  'edit:listing': { kinds: ['ENTERPRISE'], roles: ['OPERATOR', 'APPROVER'] },
  'submit:listing': { kinds: ['ENTERPRISE'], roles: ['OPERATOR', 'APPROVER'] },
  'withdraw:listing': { kinds: ['ENTERPRISE'], roles: ['OPERATOR', 'APPROVER'] },
  'verify:listing': { kinds: ['OPERATOR'], roles: ['OPERATOR', 'APPROVER'] },
  'request:consent': { kinds: ['BANK', 'GUARANTOR', 'INSURER', 'EVALUATOR'], roles: ['OPERATOR', 'APPROVER'] },
  'grant:consent': { kinds: ['ENTERPRISE'], roles: ['OPERATOR', 'APPROVER'] },
  'view:viewing-record': { kinds: ['ENTERPRISE'], roles: 'ANY' },
  'view:market': { kinds: ['BANK'], roles: 'ANY' },
  'view:match': { kinds: ['ENTERPRISE', 'BANK'], roles: 'ANY' },
  'view:offer': { kinds: ['ENTERPRISE', 'BANK'], roles: 'ANY' },
  'submit:offer': { kinds: ['BANK'], roles: ['OPERATOR'] },
  'check:offer': { kinds: ['BANK'], roles: ['APPROVER'] },
  'withdraw:offer': { kinds: ['BANK'], roles: ['OPERATOR', 'APPROVER'] },
  'accept:offer': { kinds: ['ENTERPRISE'], roles: ['OPERATOR', 'APPROVER'] },
  'view:loan-product': { kinds: 'ANY', roles: 'ANY' },
  'submit:loan-product': { kinds: ['BANK'], roles: ['OPERATOR'] },
  'check:loan-product': { kinds: ['BANK'], roles: ['APPROVER'] },
  'suspend:loan-product': { kinds: ['BANK'], roles: ['APPROVER'] },
};
