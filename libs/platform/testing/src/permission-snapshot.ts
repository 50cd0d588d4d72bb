import { readFileSync } from 'node:fs';

export interface SnapshotCaller {
  /** Null where nobody is signed in; NONE where no organisation was chosen. */
  readonly kind: string | null;
  readonly roles: readonly string[];
  /** Its organisation waits for approval. */
  readonly isPending?: boolean;
}
export interface PermissionSnapshot {
  /** Every door by name: `Query.me`, `Mutation.signIn`, `GET /files/:id`. */
  readonly doors: ReadonlyMap<string, string>;
  admits(door: string, caller: SnapshotCaller): boolean;
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((c) => c.trim().replaceAll('`', ''));

function tableUnder(page: string, heading: string): readonly (readonly string[])[] {
  const part = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return part
    .split('\n')
    .filter((l) => l.startsWith('|'))
    .slice(2)
    .map(cellsOf);
}
const includesOne = (cell: string, any: string, given: readonly string[]): boolean =>
  cell === any || cell.split(', ').some((c) => given.includes(c));

/**
 * Who may open which door, as the reviewed page `docs/api/permissions.md` says: read from the page alone, with no code of
 * the application, so that the application can be compared with it.
 */
export function permissionSnapshot(file: string): PermissionSnapshot {
  const page = readFileSync(file, 'utf8');
  const doors = new Map(tableUnder(page, 'Doors').map(([door, asks]) => [door!, asks!]));
  const grants = new Map(
    tableUnder(page, 'Who holds what').map(([permission, kinds, roles, early]) => [
      permission!,
      { kinds: kinds!, roles: roles!, isEarly: early === 'yes' },
    ]),
  );
  return {
    doors,
    admits: (door, { kind, roles, isPending }) => {
      const asks = doors.get(door);
      if (asks === 'everybody') return true;
      if (asks === 'every signed-in person') return kind !== null;
      const grant = grants.get(asks ?? '');
      if (!grant || kind === null || kind === 'NONE' || (isPending && !grant.isEarly)) return false;
      return includesOne(grant.kinds, 'every kind', [kind]) && includesOne(grant.roles, 'every member', roles);
    },
  };
}
