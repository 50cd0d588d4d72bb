import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate, OrgKind, Role } from '@zhiya/kernel';
import { InboxTask, isOutside, RecordNames, type RecordAbout } from '@zhiya/platform-lifecycle';
import { AuditEntry, lastSeal, marks, projection, UnitOfWork } from '@zhiya/platform-persistence';
import { In, IsNull, MoreThan, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { Invitation, Membership, Organisation, Person, Session } from '../persistence/identity.entities';
import type { OrganisationRecord } from './organisations';

const named = projection(Organisation, ['id', 'name']);
const organisations = projection(Organisation, [
  'id',
  'state',
  'stateSince',
  'version',
  'kind',
  'name',
  'creditCode',
  'division',
  'address',
  'licenceNumber',
  'licenceExpiresOn',
  'registrarId',
  'createdAt',
]);
const people = projection(Person, ['id', 'name', 'email']);
const places = projection(Membership, ['organisationId', 'roles']);

export interface SentInvitation extends Pick<Invitation, 'id' | 'email' | 'roles' | 'createdAt' | 'expiresAt'> {
  readonly invitedByName: string;
  readonly isExpired: boolean;
}
/** Days are business dates, both included. */
export interface AuditFilter {
  readonly recordType?: string | null;
  readonly recordId?: string | null;
  readonly personId?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Reads of identity. Each takes the actor, so that none can forget its scope. */
@Injectable()
export class IdentityQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly names: RecordNames,
  ) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  async organisationsById(ids: readonly string[]): Promise<OrganisationRecord[]> {
    return ids.length === 0 ? [] : organisations(this.em, `WHERE id IN (${marks(ids)})`, ids);
  }
  /** Names alone, for lists: what most pages want of an organisation. */
  async organisationNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map(
      ids.length === 0 ? [] : (await named(this.em, `WHERE id IN (${marks(ids)})`, ids)).map((o) => [o.id, o.name]),
    );
  }
  async person(id: string): Promise<Pick<Person, 'id' | 'name' | 'email'> | null> {
    return (await people(this.em, 'WHERE id = ?', [id]))[0] ?? null;
  }

  /** Every membership of a person with its organisation: two queries. */
  async memberships(personId: string): Promise<{ organisation: OrganisationRecord; roles: Role[] }[]> {
    const rows = await places(this.em, 'WHERE person_id = ? AND ended_at IS NULL', [personId]);
    const orgs = new Map((await this.organisationsById(rows.map((r) => r.organisationId))).map((o) => [o.id, o]));
    return rows.flatMap((r) => {
      const o = orgs.get(r.organisationId);
      return o ? [{ organisation: o, roles: r.roles }] : [];
    });
  }

  async members(actor: Actor): Promise<{ person: Person; roles: Role[]; since: Date }[]> {
    const rows = await this.em.findBy(Membership, { organisationId: actor.orgId, endedAt: IsNull() });
    const people = new Map(
      (await this.em.findBy(Person, { id: In(rows.map((r) => r.personId)) })).map((p) => [p.id, p]),
    );
    return rows.flatMap((r) => {
      const p = people.get(r.personId);
      return p ? [{ person: p, roles: r.roles, since: r.since }] : [];
    });
  }

  /** Invitations that are neither accepted nor withdrawn, the newest first. */
  async invitations(actor: Actor): Promise<SentInvitation[]> {
    const rows = await this.em.find(Invitation, {
      where: { organisationId: actor.orgId, acceptedAt: IsNull(), withdrawnAt: IsNull() },
      order: { id: 'DESC' },
      take: 200,
    });
    const senders = [...new Set(rows.map((r) => r.invitedBy))];
    const names = new Map(
      senders.length === 0
        ? []
        : (await people(this.em, `WHERE id IN (${marks(senders)})`, senders)).map((p) => [p.id, p.name]),
    );
    const now = this.uow.clock.now();
    return rows.map((r) => ({
      id: r.id,
      email: r.email,
      roles: r.roles,
      invitedByName: names.get(r.invitedBy) ?? '',
      createdAt: r.createdAt,
      expiresAt: r.expiresAt,
      isExpired: r.expiresAt <= now,
    }));
  }

  sessions(personId: string): Promise<Session[]> {
    return this.em.find(Session, {
      where: { personId, revokedAt: IsNull(), expiresAt: MoreThan(this.uow.clock.now()) },
      order: { createdAt: 'DESC' },
    });
  }

  organisations(state: string | null): Promise<Organisation[]> {
    return this.em.find(Organisation, { where: state ? { state } : {}, order: { createdAt: 'DESC' }, take: 200 });
  }

  /** The organisation of a kind that answers for a division: its own, else the nearest one above (county → city → province → nation). */
  async responsible(kind: OrgKind, division: string, em: EntityManager = this.em): Promise<OrganisationRecord | null> {
    const chain = [division, `${division.slice(0, 4)}00`, `${division.slice(0, 2)}0000`, '000000'];
    const found = await em.findBy(Organisation, { kind, state: 'APPROVED', division: In(chain) });
    return chain.map((d) => found.find((o) => o.division === d)).find((o) => o !== undefined) ?? null;
  }

  /** Approved organisations of a licensed kind whose licence is in force on the day, by name: those that may be given work. */
  available(kind: OrgKind, asOf: LocalDate): Promise<OrganisationRecord[]> {
    return this.em.find(Organisation, {
      where: { kind, state: 'APPROVED', licenceExpiresOn: MoreThanOrEqual(asOf) },
      order: { name: 'ASC' },
      take: 200,
    });
  }

  /** What waits for the actor's organisation, soonest promise first. A role's task is shown to holders of the role first, never hidden from colleagues; what waits for anybody of a kind, not before approval. */
  async inbox(actor: Actor): Promise<(InboxTask & { about: RecordAbout; isOutside: boolean })[]> {
    const tasks = await this.em
      .createQueryBuilder(InboxTask, 't')
      .where("t.closed_at IS NULL AND (t.org_id = :org OR (t.org_id = '*' AND t.org_kind = :kind))", {
        org: actor.orgId,
        kind: actor.isPending ? 'NONE' : actor.orgKind,
      })
      .orderBy('CASE WHEN t.due_on IS NULL THEN 1 ELSE 0 END')
      .addOrderBy('t.due_on')
      .addOrderBy('t.id')
      .take(200)
      .getMany();
    const about = await this.names.about(this.em, tasks);
    return tasks.map((t) => ({ ...t, about: about(t), isOutside: isOutside(t) }));
  }

  /** The trail of what the actor's organisation did; the operator sees everyone's. */
  audit(
    actor: Actor,
    which: AuditFilter,
    before: { readonly at: Date; readonly id: string | null } | null,
    take: number,
  ): Promise<AuditEntry[]> {
    const q = this.em.createQueryBuilder(AuditEntry, 'a').orderBy('a.at', 'DESC').addOrderBy('a.id', 'DESC').take(take);
    if (actor.orgKind !== 'OPERATOR') q.andWhere('a.org_id = :org', { org: actor.orgId });
    if (which.recordType) q.andWhere('a.record_type = :rt', { rt: which.recordType });
    if (which.recordId) q.andWhere('a.record_id = :rid', { rid: which.recordId });
    if (which.personId) q.andWhere('a.person_id = :pid', { pid: which.personId });
    if (which.from) q.andWhere('a.business_date >= :from', { from: which.from });
    if (which.to) q.andWhere('a.business_date <= :to', { to: which.to });
    // Entries of one transaction share their instant: the id tells where among them the page before ended.
    if (before) q.andWhere('(a.at < :at OR (a.at = :at AND a.id < :id))', { at: before.at, id: before.id ?? '' });
    return q.getMany();
  }

  /** Who may stand in the actor's trail, by name: present and former members of its organisation; for the operator those of all. */
  async auditPeople(actor: Actor): Promise<Pick<Person, 'id' | 'name'>[]> {
    const q = this.em
      .createQueryBuilder(Person, 'p')
      .select(['p.id', 'p.name'])
      .orderBy('p.name')
      .addOrderBy('p.id')
      .take(300);
    if (actor.orgKind !== 'OPERATOR')
      q.where('p.id IN (SELECT m.person_id FROM membership m WHERE m.organisation_id = :org)', { org: actor.orgId });
    return q.getMany();
  }

  /** How far the trail is sealed, and how many entries wait. */
  async seal(): Promise<{ sealedAt: Date | null; seals: number; waiting: number; oldestWaitingAt: Date | null }> {
    const last = await lastSeal(this.em);
    const where = { id: MoreThan(last?.lastEntryId ?? '') };
    const [waiting, oldest] = await Promise.all([
      this.em.countBy(AuditEntry, where),
      this.em.findOne(AuditEntry, { where, order: { id: 'ASC' }, select: { id: true, at: true } }),
    ]);
    return { sealedAt: last?.at ?? null, seals: last?.seq ?? 0, waiting, oldestWaitingAt: oldest?.at ?? null };
  }

  chain(recordType: string, recordId: string): Promise<AuditEntry[]> {
    return this.em.find(AuditEntry, { where: { recordType, recordId }, order: { seq: 'ASC' } });
  }
}
