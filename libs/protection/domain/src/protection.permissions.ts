import type { PermissionTable } from '@zhiya/kernel';

export const PROTECTION_PERMISSIONS: PermissionTable = {
  'view:protection-quote': {
    kinds: ['ENTERPRISE', 'BANK', 'INSURER', 'BUREAU', 'FUND_MANAGER', 'OPERATOR'],
    roles: 'ANY',
  },
  'request:protection-quote': { kinds: ['ENTERPRISE', 'BANK'], roles: ['OPERATOR', 'APPROVER'] },
  'quote:protection-quote': { kinds: ['INSURER'], roles: ['OPERATOR'] },
  'accept:protection-quote': { kinds: ['ENTERPRISE'], roles: ['OPERATOR', 'APPROVER'] },
  /** Whose no it may be depends on the state: the lifecycle asks for the permit of whoever's turn it is. */
  'decline:protection-quote': { kinds: ['ENTERPRISE', 'INSURER'], roles: ['OPERATOR', 'APPROVER'] },
  'issue:protection-quote': { kinds: ['INSURER'], roles: ['APPROVER'] },
};
