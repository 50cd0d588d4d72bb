/** Kinds of organisation on the platform. */
export const ORG_KINDS = [
  'ENTERPRISE',
  'BANK',
  'INSURER',
  'GUARANTOR',
  'EVALUATOR',
  'BUREAU',
  'FUND_MANAGER',
  'EXCHANGE',
  'OPERATOR',
  'SERVICE_PROVIDER',
  'ASSOCIATION',
  'PARK',
] as const;
export type OrgKind = (typeof ORG_KINDS)[number];

/** Roles of a member: 经办 prepares, 复核 approves, 管理员 manages members. */
export const ROLES = ['OPERATOR', 'APPROVER', 'ADMINISTRATOR'] as const;
export type Role = (typeof ROLES)[number];

/** Who acts, for whom. Built from the session; jobs act as SYSTEM. Nothing below the adapters reads it ambiently. */
export interface Actor {
  readonly personId: string;
  readonly personName: string;
  readonly orgId: string;
  /** NONE: signed in, but no organisation chosen yet. */
  readonly orgKind: OrgKind | 'NONE';
  readonly orgName: string;
  readonly division: string;
  readonly roles: readonly Role[];
  readonly isSystem?: boolean;
  /** The organisation registered itself and nobody has approved it yet. */
  readonly isPending?: boolean;
}

export const SYSTEM_ACTOR: Actor = {
  personId: 'system',
  personName: '系统',
  orgId: 'system',
  orgKind: 'OPERATOR',
  orgName: '知押',
  division: '000000',
  roles: [],
  isSystem: true,
};

/** Who may hold a permission: kinds of organisation × roles (any of them). `roles: 'ANY'` = every member. */
export interface Grant {
  readonly kinds: readonly OrgKind[] | 'ANY';
  readonly roles: readonly Role[] | 'ANY';
  /** Held before the organisation is approved as well: anybody may register as any kind, so everything else waits. */
  readonly whilePending?: true;
}
export type PermissionTable = Readonly<Record<string, Grant>>;

export function holds(actor: Actor, permission: string, table: PermissionTable): boolean {
  if (actor.isSystem) return true;
  const grant = table[permission];
  if (!grant || actor.orgKind === 'NONE' || (actor.isPending && !grant.whilePending)) return false;
  return (
    (grant.kinds === 'ANY' || grant.kinds.includes(actor.orgKind)) &&
    (grant.roles === 'ANY' || grant.roles.some((r) => actor.roles.includes(r)))
  );
}
