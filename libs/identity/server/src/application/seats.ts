import { type Actor, type Role } from '@zhiya/kernel';
import { audit, type Tx } from '@zhiya/platform-persistence';
import { IsNull, type EntityManager } from 'typeorm';
import { Membership, Organisation, Person } from '../persistence/identity.entities';
import { hashPassword } from './passwords';

/** In which a person may act for an organisation. */
export const OPEN_STATES: readonly string[] = ['APPROVED', 'PENDING'];
/** A pending organisation's people may look after their members and wait; every role but administrator rests until approval. */
export const standing = (state: string, roles: Actor['roles']): Pick<Actor, 'roles' | 'isPending'> =>
  state === 'APPROVED' ? { roles } : { roles: roles.filter((r) => r === 'ADMINISTRATOR'), isPending: true };

export type Joining = Pick<Organisation, 'id' | 'kind' | 'name' | 'division'>;
const seated = (person: { readonly id: string; readonly name: string }, o: Joining, roles: readonly Role[]): Actor => ({
  personId: person.id,
  personName: person.name,
  orgId: o.id,
  orgKind: o.kind,
  orgName: o.name,
  division: o.division,
  roles,
});
/** What somebody does before they act for the organisation stands in the trail under their own name and the organisation's. */
export const actingAs = (tx: Tx, person: { readonly id: string; readonly name: string }, o: Joining): Tx =>
  tx.actor.isSystem ? tx : { ...tx, actor: seated(person, o, []) };

/** A member as they may act today; null where they have left, or their organisation may not act. */
export async function memberAsActor(em: EntityManager, personId: string, orgId: string): Promise<Actor | null> {
  const [m, o, person] = await Promise.all([
    em.findOneBy(Membership, { personId, organisationId: orgId, endedAt: IsNull() }),
    em.findOneBy(Organisation, { id: orgId }),
    em.findOneBy(Person, { id: personId }),
  ]);
  if (!m || !o || !person || !OPEN_STATES.includes(o.state)) return null;
  return { ...seated(person, o, m.roles), ...standing(o.state, m.roles) };
}

/** A new account, or null where the address already has one (its owner signs in and is invited instead). */
export async function newPerson(
  tx: Tx,
  name: string,
  email: string,
  password: string,
  joining: Joining | null = null,
): Promise<string | null> {
  if (await tx.em.existsBy(Person, { email })) return null;
  const id = tx.ids.next();
  await tx.em.insert(Person, {
    id,
    name,
    email,
    passwordHash: await hashPassword(password),
    failures: 0,
    lockedUntil: null,
    createdAt: tx.now,
  });
  await audit(joining ? actingAs(tx, { id, name }, joining) : tx, {
    recordType: 'person',
    recordId: id,
    action: 'create',
    after: { name, email },
  });
  return id;
}

/** Makes a person a member, or gives a former one their place again. */
export async function seat(tx: Tx, organisationId: string, personId: string, roles: readonly Role[]): Promise<void> {
  const id = tx.ids.next();
  const old = await tx.em.findOneBy(Membership, { organisationId, personId });
  if (old) await tx.em.update(Membership, { id: old.id }, { roles: [...roles], endedAt: null, since: tx.now });
  else
    await tx.em.insert(Membership, { id, organisationId, personId, roles: [...roles], since: tx.now, endedAt: null });
  await audit(tx, {
    recordType: 'organisation',
    recordId: organisationId,
    action: 'addMember',
    before: old ? { roles: old.endedAt ? [] : old.roles } : null,
    after: { personId, roles: [...roles] },
  });
}
