import type { OrgKind } from '@zhiya/kernel';
import { namedBy } from '@zhiya/platform-lifecycle';
import { readRow } from '@zhiya/platform-persistence';
import { Between, In, type EntityManager, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { Membership, Organisation, Person } from '../persistence/identity.entities';

/** An organisation as other contexts see it: read, never written. */
export type OrganisationRecord = Readonly<
  Pick<
    Organisation,
    | 'id'
    | 'state'
    | 'stateSince'
    | 'version'
    | 'kind'
    | 'name'
    | 'creditCode'
    | 'division'
    | 'address'
    | 'licenceNumber'
    | 'licenceExpiresOn'
    | 'registrarId'
    | 'createdAt'
  >
>;
type Named = Pick<OrganisationRecord, 'id' | 'name'>;

/** What others ask of organisations inside of their own transaction, one statement each. Reads of pages go through `IdentityQueries`. */
export const Organisations = {
  one: (em: EntityManager, id: string): Promise<OrganisationRecord | null> => readRow(em, Organisation, { id }),
  /** Throws where there is none: the id stands in a record of ours. */
  known: (em: EntityManager, id: string): Promise<OrganisationRecord> => em.findOneByOrFail(Organisation, { id }),
  byIds: (em: EntityManager, ids: readonly string[]): Promise<readonly OrganisationRecord[]> =>
    em.findBy(Organisation, { id: In([...ids]) }),
  /** Null where it is of another kind, or not approved. */
  approved: (em: EntityManager, kind: OrgKind, id: string): Promise<OrganisationRecord | null> =>
    em.findOneBy(Organisation, { id, kind, state: 'APPROVED' }),
  /** All approved of a kind, by name. */
  allApproved: (em: EntityManager, kind: OrgKind, take: number): Promise<OrganisationRecord[]> =>
    em.find(Organisation, { where: { kind, state: 'APPROVED' }, order: { name: 'ASC' }, take }),
  /** Ids of a kind whose seats lie in a span of divisions. */
  async idsWithin(em: EntityManager, kind: OrgKind, span: readonly [string, string]): Promise<readonly string[]> {
    const rows = await em.find(Organisation, { where: { kind, division: Between(...span) }, select: { id: true } });
    return rows.map((o) => o.id);
  },
  /** A join: only rows whose organisation, named by `column`, has its seat in the span. */
  joinWithin: <T extends ObjectLiteral>(
    q: SelectQueryBuilder<T>,
    column: string,
    [first, last]: readonly [string, string],
  ): SelectQueryBuilder<T> =>
    q.innerJoin(Organisation, 'o', `o.id = ${column} AND o.division BETWEEN :first AND :last`, { first, last }),
  count: (em: EntityManager): Promise<number> => em.count(Organisation),
};
/** A record that is told from others by an organisation bears its name. */
export const ORGANISATION_NAME = namedBy(Organisation, 'name');

export const People = {
  byEmail: (em: EntityManager, email: string): Promise<Named> => em.findOneByOrFail(Person, { email }),
  countOf: (em: EntityManager, organisationId: string): Promise<number> => em.countBy(Membership, { organisationId }),
};
