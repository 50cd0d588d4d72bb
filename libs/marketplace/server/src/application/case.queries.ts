import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhiya/kernel';
import {
  CaseParty,
  InboxTask,
  RecordNames,
  TransitionLog,
  type RecordName,
  type RecordRef,
} from '@zhiya/platform-lifecycle';
import { NotFoundError, projection, UnitOfWork } from '@zhiya/platform-persistence';
import { In, type EntityManager } from 'typeorm';
import { Listing } from '../persistence/listing.entities';
import { ListingAccess } from './listing-access';

const facts = projection(Listing, [
  'id',
  'orgId',
  'caseNo',
  'state',
  'stateSince',
  'division',
  'amountFen',
  'months',
  'submittedOn',
  'validUntil',
  'acceptedOfferId',
]);
const steps = projection(TransitionLog, [
  'id',
  'recordType',
  'recordId',
  'event',
  'fromState',
  'toState',
  'reason',
  'orgId',
  'orgName',
  'orgKind',
  'personName',
  'at',
  'businessDate',
]);
const turns = projection(InboxTask, [
  'id',
  'recordType',
  'recordId',
  'state',
  'orgKind',
  'orgId',
  'role',
  'since',
  'dueOn',
]);
const members = projection(CaseParty, ['orgId', 'orgKind', 'since']);
type RowOf<P extends (...args: never[]) => Promise<readonly unknown[]>> = Awaited<ReturnType<P>>[number];
export type Turn = RowOf<typeof turns>;
export type Step = RowOf<typeof steps>;

export interface CaseView {
  readonly listing: RowOf<typeof facts>;
  /** The enterprise's name may be told. */
  readonly isNamed: boolean;
  readonly parties: readonly RowOf<typeof members>[];
  readonly timeline: readonly Step[];
  readonly tasks: readonly Turn[];
  readonly nameOf: (record: RecordRef) => RecordName;
}

const LONGEST_TIMELINE = 500;
/** Of what a case has several alike; the others are told by what they are. */
const SEVERAL = ['filing', 'subsidy-claim'];

/** The case as one of its parties sees it: what happened, whose turn it is, since when and until when. */
@Injectable()
export class CaseQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ListingAccess,
    private readonly names: RecordNames,
  ) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  /** For whoever the case concerns: its parties, the operator, and those to whom something in it happened (a bank that offered). Anybody else meets NOT_FOUND. */
  async one(actor: Actor, caseId: string): Promise<CaseView> {
    const [[listing], timeline, open, parties] = await Promise.all([
      facts(this.em, 'WHERE id = ?', [caseId]),
      this.timeline(actor, caseId),
      turns(this.em, 'WHERE case_id = ? AND closed_at IS NULL ORDER BY since, id', [caseId]),
      members(this.em, 'WHERE case_id = ? AND has_left = 0 ORDER BY since, org_id', [caseId]),
    ]);
    if (!listing) throw new NotFoundError('case');
    const level = await this.access.level(this.em, actor, listing, parties);
    if (level === 'NONE' && timeline.length === 0) throw new NotFoundError('case');
    const isInside = level !== 'NONE' && level !== 'CONSENT';
    const tasks = open.filter((t) => this.concerns(actor, t, timeline));
    const nameOf = await this.names.names(
      this.em,
      [...tasks, ...timeline].filter((r) => SEVERAL.includes(r.recordType)),
    );
    return {
      listing,
      isNamed: level !== 'NONE',
      parties: isInside ? parties : parties.filter((p) => p.orgId === actor.orgId),
      timeline,
      tasks,
      nameOf,
    };
  }

  /** Latest first; only rows whose audience names the actor's organisation, so that rivals never see each other pass by. */
  timeline(actor: Actor, caseId: string): Promise<Step[]> {
    return steps(this.em, `WHERE case_id = ? AND audience LIKE ? ORDER BY at DESC, id DESC LIMIT ${LONGEST_TIMELINE}`, [
      caseId,
      `%,${actor.orgId},%`,
    ]);
  }

  /** A turn is shown to whoever has it, and to those who saw the step that gave it. */
  private concerns(actor: Actor, task: Turn, timeline: readonly Step[]): boolean {
    const mine = task.orgId === actor.orgId || (task.orgId === '*' && task.orgKind === actor.orgKind);
    return (
      mine ||
      timeline.some((t) => t.recordId === task.recordId && t.recordType === task.recordType && t.toState === task.state)
    );
  }

  /** Cases in which the actor's organisation takes part, latest first. */
  async mine(actor: Actor, after: string | null, take: number): Promise<Listing[]> {
    const q = this.em
      .createQueryBuilder(CaseParty, 'p')
      .select('p.case_id', 'id')
      .where('p.org_id = :org AND p.has_left = :left', { org: actor.orgId, left: false })
      .orderBy('p.case_id', 'DESC')
      .limit(take);
    if (after) q.andWhere('p.case_id < :after', { after });
    const ids = (await q.getRawMany<{ id: string }>()).map((r) => r.id);
    const rows = ids.length === 0 ? [] : await this.em.findBy(Listing, { id: In(ids) });
    return rows.sort((a, b) => (a.id < b.id ? 1 : -1));
  }
}
