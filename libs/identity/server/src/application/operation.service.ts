import { Injectable } from '@nestjs/common';
import { fail, isLocalDate, ok } from '@zhiya/kernel';
import { OutboxJob, tell, type JobState } from '@zhiya/platform-jobs';
import { Mail, Notification } from '@zhiya/platform-notifications';
import {
  audit,
  BUSINESS_DATE_SETTING,
  DAY_MOVED,
  MovableToday,
  NotFoundError,
  PlatformSetting,
  UnitOfWork,
  type Outcome,
  type RequestContext,
} from '@zhiya/platform-persistence';
import { IsNull, LessThan, Not, type FindOptionsWhere } from 'typeorm';
import { mintLink } from './letter-links';

/** What the platform's operator does: look at jobs, try dead ones again, read kept mail, move the demonstration's date. */
@Injectable()
export class OperationService {
  constructor(private readonly uow: UnitOfWork) {}

  async jobCounts(): Promise<{ state: string; count: number }[]> {
    const rows = await this.uow.databases.reader
      .createQueryBuilder(OutboxJob, 'j')
      .select(['j.state AS state', 'COUNT(*) AS count'])
      .groupBy('j.state')
      .getRawMany<{ state: string; count: string | number }>();
    return rows.map((r) => ({ state: r.state, count: Number(r.count) }));
  }
  /** Latest first; without a state the dead come before all others, as they alone wait for a person. `after`: the last job of the page before. */
  async jobs(
    state: string | null,
    after: { readonly isDead: boolean; readonly id: string } | null = null,
    take = 20,
  ): Promise<OutboxJob[]> {
    const page = (of: FindOptionsWhere<OutboxJob>, before: string | null, size: number) =>
      this.uow.databases.reader
        .getRepository(OutboxJob)
        .find({ where: { ...of, ...(before ? { id: LessThan(before) } : {}) }, order: { id: 'DESC' }, take: size });
    if (state) return page({ state: state as JobState }, after?.id ?? null, take);
    const dead = after && !after.isDead ? [] : await page({ state: 'DEAD' }, after?.id ?? null, take);
    return dead.length === take
      ? dead
      : [
          ...dead,
          ...(await page({ state: Not('DEAD') }, after && !after.isDead ? after.id : null, take - dead.length)),
        ];
  }
  mails(): Promise<Mail[]> {
    return this.uow.databases.reader.getRepository(Mail).find({ order: { createdAt: 'DESC', id: 'DESC' }, take: 100 });
  }
  get isDemonstration(): boolean {
    return this.uow.businessDate instanceof MovableToday;
  }
  /** The link of a letter that the demonstration kept, made when it is opened. Elsewhere a letter is for its reader alone. */
  async openLetter(ctx: RequestContext, id: string): Promise<Outcome> {
    if (!this.isDemonstration) return fail('OPERATION.LETTER_SEALED');
    // Without the form's key: the answer holds the token, which is kept nowhere but as a hash.
    return this.uow.run({ ...ctx, idempotencyKey: undefined }, async (tx) => {
      const mail = await tx.em.findOneBy(Mail, { id, state: 'KEPT', opens: Not(IsNull()) });
      if (!mail) throw new NotFoundError('letter');
      const path = await mintLink(tx, mail.template!, mail.opens!);
      if (path === null) return fail('IDENTITY.LINK_EXPIRED');
      await audit(tx, { recordType: 'mail', recordId: id, action: 'openLetter' });
      return ok({ id, facts: { path: path.reveal() } });
    });
  }
  notifications(personId: string, orgId: string): Promise<Notification[]> {
    return this.uow.databases.reader
      .getRepository(Notification)
      .find({ where: { personId, orgId }, order: { createdAt: 'DESC', id: 'DESC' }, take: 50 });
  }
  unread(personId: string, orgId: string): Promise<number> {
    return this.uow.databases.reader.getRepository(Notification).countBy({ personId, orgId, readAt: IsNull() });
  }

  retry(ctx: RequestContext, id: string): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const done = await tx.em.update(OutboxJob, { id, state: 'DEAD' }, {
        state: 'READY',
        attempts: 0,
        runAt: tx.now,
        version: () => 'version + 1',
      } as never);
      if (done.affected !== 1) throw new NotFoundError('dead job');
      await audit(tx, { recordType: 'job', recordId: id, action: 'retry' });
      return ok({ id, state: 'READY' });
    });
  }

  markRead(ctx: RequestContext): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      await tx.em.update(
        Notification,
        { personId: tx.actor.personId, orgId: tx.actor.orgId, readAt: IsNull() },
        { readAt: tx.now },
      );
      return ok({ id: tx.actor.personId });
    });
  }

  /** The demonstration's date only moves forward: records that exist were decided on the days before. */
  async moveToday(ctx: RequestContext, to: string): Promise<Outcome> {
    const date = this.uow.businessDate;
    if (!(date instanceof MovableToday)) return fail('OPERATION.TODAY_IS_THE_CLOCK', {}, 'date');
    if (!isLocalDate(to)) return fail('DATE.IMPOSSIBLE', { given: to.slice(0, 40) }, 'date');
    if (to < date.today()) return fail('OPERATION.TODAY_ONLY_FORWARD', { today: date.today() }, 'date');
    const outcome = await this.uow.run(ctx, async (tx) => {
      const from = date.today();
      await tx.em.upsert(PlatformSetting, { name: BUSINESS_DATE_SETTING, value: to }, ['name']);
      await audit(tx, {
        recordType: 'setting',
        recordId: BUSINESS_DATE_SETTING,
        action: 'moveToday',
        before: { today: from },
        after: { today: to },
      });
      await tell(tx, DAY_MOVED, { from, to });
      return ok({ id: BUSINESS_DATE_SETTING, facts: { today: to } });
    });
    if (outcome.ok) await date.moved(to);
    return outcome;
  }
}
