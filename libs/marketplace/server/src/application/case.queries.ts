import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhiya/kernel';
import { CaseParty, InboxTask, TransitionLog } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Listing } from '../persistence/listing.entities';
import { ListingAccess } from './listing-access';

export interface CaseView {
  readonly listing: Listing;
  /** The enterprise's name may be told. */
  readonly isNamed: boolean;
  readonly parties: readonly CaseParty[];
  readonly timeline: readonly TransitionLog[];
  readonly tasks: readonly InboxTask[];
}

const LONGEST_TIMELINE = 500;

/** The case as one of its parties sees it: what happened, whose turn it is, since when and until when. */
@Injectable()
export class CaseQueries {
  constructor(private readonly uow: UnitOfWork, private readonly access: ListingAccess) {}
  private get em(): EntityManager { return this.uow.databases.reader.manager; }

  /** For whoever the case concerns: its parties, the operator, and those to whom something in it happened (a bank that offered). Anybody else meets NOT_FOUND. */
  async one(actor: Actor, caseId: string): Promise<CaseView> {
    const listing = await this.em.findOneBy(Listing, { id: caseId });
    if (!listing) throw new NotFoundError('case');
    const [level, timeline, open, parties] = await Promise.all([
      this.access.level(this.em, actor, listing), this.timeline(actor, caseId), this.em.find(InboxTask, { where: { caseId, closedAt: IsNull() }, order: { since: 'ASC', id: 'ASC' } }),
      this.em.find(CaseParty, { where: { caseId, hasLeft: false }, order: { since: 'ASC', orgId: 'ASC' } }),
    ]);
    if (level === 'NONE' && timeline.length === 0) throw new NotFoundError('case');
    const isInside = level !== 'NONE' && level !== 'CONSENT';
    return { listing, isNamed: level !== 'NONE', parties: isInside ? parties : parties.filter((p) => p.orgId === actor.orgId), timeline, tasks: open.filter((t) => this.concerns(actor, t, timeline)) };
  }

  /** Latest first; only rows whose audience names the actor's organisation, so that rivals never see each other pass by. */
  timeline(actor: Actor, caseId: string): Promise<TransitionLog[]> {
    return this.em.createQueryBuilder(TransitionLog, 't').where('t.case_id = :caseId AND t.audience LIKE :me', { caseId, me: `%,${actor.orgId},%` })
      .orderBy('t.at', 'DESC').addOrderBy('t.id', 'DESC').take(LONGEST_TIMELINE).getMany();
  }

  /** A turn is shown to whoever has it, and to those who saw the step that gave it. */
  private concerns(actor: Actor, task: InboxTask, timeline: readonly TransitionLog[]): boolean {
    const mine = task.orgId === actor.orgId || (task.orgId === '*' && task.orgKind === actor.orgKind);
    return mine || timeline.some((t) => t.recordId === task.recordId && t.recordType === task.recordType && t.toState === task.state);
  }

  /** Cases in which the actor's organisation takes part, latest first. */
  async mine(actor: Actor, after: string | null, take: number): Promise<Listing[]> {
    const q = this.em.createQueryBuilder(CaseParty, 'p').select('p.case_id', 'id').where('p.org_id = :org AND p.has_left = :left', { org: actor.orgId, left: false }).orderBy('p.case_id', 'DESC').limit(take);
    if (after) q.andWhere('p.case_id < :after', { after });
    const ids = (await q.getRawMany<{ id: string }>()).map((r) => r.id);
    const rows = ids.length === 0 ? [] : await this.em.findBy(Listing, { id: In(ids) });
    return rows.sort((a, b) => (a.id < b.id ? 1 : -1));
  }
}
