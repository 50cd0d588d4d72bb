import type { PermissionTable } from '@zhiya/kernel';

export const SUPPORT_PERMISSIONS: PermissionTable = {
  'view:coverage': { kinds: ['ENTERPRISE', 'BANK', 'BUREAU', 'FUND_MANAGER', 'OPERATOR'], roles: 'ANY' },
  'request:coverage': { kinds: ['BANK'], roles: ['OPERATOR', 'APPROVER'] },
  'decide:coverage': { kinds: ['FUND_MANAGER'], roles: ['OPERATOR', 'APPROVER'] },
  'release:coverage': { kinds: ['FUND_MANAGER'], roles: ['OPERATOR', 'APPROVER'] },
  'view:subsidy-claim': { kinds: ['ENTERPRISE', 'BUREAU', 'FUND_MANAGER', 'OPERATOR'], roles: 'ANY' },
  'confirm:subsidy-claim': { kinds: ['ENTERPRISE'], roles: ['OPERATOR', 'APPROVER'] },
  'recommend:subsidy-claim': { kinds: ['BUREAU'], roles: ['OPERATOR'] },
  'approve:subsidy-claim': { kinds: ['BUREAU'], roles: ['APPROVER'] },
  'pay:subsidy-claim': { kinds: ['FUND_MANAGER'], roles: ['APPROVER'] },
  'view:fund': { kinds: ['BUREAU', 'FUND_MANAGER'], roles: 'ANY' },
  'open:fund': { kinds: ['BUREAU'], roles: ['OPERATOR', 'APPROVER'] },
  'enter:fund-movement': { kinds: ['FUND_MANAGER'], roles: ['OPERATOR'] },
  'check:fund-movement': { kinds: ['FUND_MANAGER'], roles: ['APPROVER'] },
};
