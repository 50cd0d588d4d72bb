import { holds, type Actor, type OrgKind, type PermissionTable } from '@zhiya/kernel';

export const IDENTITY_PERMISSIONS: PermissionTable = {
  'manage:member': { kinds: 'ANY', roles: ['ADMINISTRATOR'], whilePending: true },
  'view:member': { kinds: 'ANY', roles: 'ANY', whilePending: true },
  'view:audit': { kinds: 'ANY', roles: ['ADMINISTRATOR', 'APPROVER'], whilePending: true },
  'approve:organisation': { kinds: ['OPERATOR'], roles: ['APPROVER', 'ADMINISTRATOR'] },
  'view:organisation': { kinds: ['OPERATOR'], roles: 'ANY' },
  'view:inbox': { kinds: 'ANY', roles: 'ANY', whilePending: true },
  'operate:job': { kinds: ['OPERATOR'], roles: ['OPERATOR', 'ADMINISTRATOR'] },
  'view:mail': { kinds: ['OPERATOR'], roles: 'ANY' },
  'open:mail': { kinds: ['OPERATOR'], roles: ['OPERATOR', 'ADMINISTRATOR'] },
  'move:today': { kinds: ['OPERATOR'], roles: ['OPERATOR', 'ADMINISTRATOR'] },
};

/** Kinds that act under a licence with an expiry date. */
export const LICENSED_KINDS: readonly OrgKind[] = ['BANK', 'INSURER', 'GUARANTOR', 'EVALUATOR'];

export const permissionsOf = (actor: Actor, table: PermissionTable): readonly string[] =>
  Object.keys(table).filter((p) => holds(actor, p, table));
