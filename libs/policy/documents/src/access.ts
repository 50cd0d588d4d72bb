import { fault, isWithin, type Actor, type DomainError, type PermissionTable } from '@zhiya/kernel';

export const POLICY_PERMISSIONS: PermissionTable = {
  'view:policy-import': { kinds: ['BUREAU', 'OPERATOR'], roles: 'ANY' },
  'import:policy-document': { kinds: ['BUREAU', 'OPERATOR'], roles: ['OPERATOR'] },
};

/** A bureau brings in what holds in its own division: its own documents, the province's and the country's. */
export const divisionFault = (actor: Actor, division: string): DomainError | null =>
  actor.isSystem || actor.orgKind === 'OPERATOR' || isWithin(actor.division, division)
    ? null
    : fault('POLICY.OTHER_DIVISION', { division, own: actor.division }, 'division');
