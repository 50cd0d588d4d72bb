import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Requires } from '@zhiya/platform-auth';
import { After, decodeCursor, First, Id, OutcomeUnion, paged, pageSize, present } from '@zhiya/platform-graphql';
import type { RequestContext } from '@zhiya/platform-persistence';
import { OperationService } from '../application/operation.service';
import { presentMail } from './operation.presenter';
import { JobsPageType, MailType, NotificationType } from './operation.types';

@Resolver()
export class OperationResolver {
  constructor(private readonly operation: OperationService) {}

  @Query(() => JobsPageType)
  @Requires('operate:job')
  async jobs(
    @Args('state', { type: () => String, nullable: true }) state: string | null,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<JobsPageType> {
    const size = pageSize(first);
    const cursor = decodeCursor(after, ['number', 'string']);
    const [counts, rows] = await Promise.all([
      this.operation.jobCounts(),
      this.operation.jobs(state, cursor && { isDead: cursor[0] === 0, id: String(cursor[1]) }, size + 1),
    ]);
    const { page: jobs, nextCursor } = paged(rows, size, (j) => [j.state === 'DEAD' ? 0 : 1, j.id]);
    return {
      counts,
      jobs: [...jobs],
      nextCursor,
    };
  }
  @Mutation(() => OutcomeUnion)
  @Requires('operate:job')
  async retryJob(@Ctx() ctx: RequestContext, @Id() id: string) {
    return present(await this.operation.retry(ctx, id));
  }
  @Query(() => [MailType])
  @Requires('view:mail')
  async mails(): Promise<MailType[]> {
    const { isDemonstration } = this.operation;
    return (await this.operation.mails()).map((m) => presentMail(m, isDemonstration));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('open:mail')
  async openLetter(@Ctx() ctx: RequestContext, @Id() id: string) {
    return present(await this.operation.openLetter(ctx, id));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('move:today')
  async moveToday(@Ctx() ctx: RequestContext, @Args('date', { type: () => String }) date: string) {
    return present(await this.operation.moveToday(ctx, date));
  }
  @Query(() => [NotificationType])
  @Requires('view:inbox')
  notifications(@Ctx() ctx: RequestContext): Promise<NotificationType[]> {
    return this.operation.notifications(ctx.actor.personId, ctx.actor.orgId);
  }
  @Query(() => Int)
  @Requires('view:inbox')
  unreadCount(@Ctx() ctx: RequestContext): Promise<number> {
    return this.operation.unread(ctx.actor.personId, ctx.actor.orgId);
  }
  @Mutation(() => OutcomeUnion)
  @Requires('view:inbox')
  async markNotificationsRead(@Ctx() ctx: RequestContext) {
    return present(await this.operation.markRead(ctx));
  }
}
