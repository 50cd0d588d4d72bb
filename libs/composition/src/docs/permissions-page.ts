import type { PermissionTable } from '@zhiya/kernel';
import type { Access } from '@zhiya/platform-auth';
import type { Endpoint } from '../access';

const words = (list: readonly string[] | 'ANY', any: string): string => (list === 'ANY' ? any : list.join(', '));

function accessWords(access: Access | undefined): string {
  if (!access) return 'nobody: not declared';
  if ('public' in access) return 'everybody';
  return 'signedIn' in access ? 'every signed-in person' : `\`${access.permission}\``;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((r) => `| ${r.join(' | ')} |`).join('\n');

/** The document `docs/api/permissions.md`: every door with what it asks for, every permission with who holds it. */
export function permissionsPage(endpoints: readonly Endpoint[], permissions: PermissionTable): string {
  const doorsOf = (permission: string) =>
    endpoints
      .filter((e) => e.access && 'permission' in e.access && e.access.permission === permission)
      .map((e) => e.name);
  const rows = Object.keys(permissions)
    .sort()
    .map((name) => {
      const grant = permissions[name]!;
      return [
        `\`${name}\``,
        words(grant.kinds, 'every kind'),
        words(grant.roles, 'every member'),
        grant.whilePending ? 'yes' : 'no',
        doorsOf(name).join(', ') || 'no door of its own: asked for by a transition or within a use case',
      ];
    });
  return `# Permissions

Written by \`node infra/scripts/api-docs.mjs\` from the code; a test refuses drift. Whoever is not named is refused: a door that declares
nothing stops the boot. Whose records a permission reaches (its own organisation's, those consented to, those of a case it takes part in)
is decided in each query, never here.

Members have one or more of three roles: OPERATOR (经办) prepares, APPROVER (复核) decides, ADMINISTRATOR (管理员) looks after members.
An organisation that registered itself and waits for approval holds what says so under «Before approval», through its administrators alone.

## Doors

${table(
  ['Door', 'Asks for'],
  endpoints.map((e) => [e.name, accessWords(e.access)]),
)}

## Who holds what

${table(['Permission', 'Kinds of organisation', 'Roles', 'Before approval', 'Doors'], rows)}
`;
}
