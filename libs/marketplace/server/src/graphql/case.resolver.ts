import { Query, Resolver } from '@nestjs/graphql';
import { IdentityQueries } from '@zhiya/identity-server';
import { Ctx, Requires } from '@zhiya/platform-auth';
import { After, beforeId, First, Id, paged, pageSize } from '@zhiya/platform-graphql';
import { isOutside, type RecordRef } from '@zhiya/platform-lifecycle';
import { UnitOfWork, type RequestContext } from '@zhiya/platform-persistence';
import { CaseQueries } from '../application/case.queries';
import { ListingQueries } from '../application/listing.queries';
import { CaseSummaryPageType, CaseType } from './case.types';

@Resolver()
export class CaseResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cases: CaseQueries,
    private readonly listings: ListingQueries,
    private readonly identity: IdentityQueries,
  ) {}

  @Query(() => CaseType, { name: 'case' })
  @Requires('view:listing')
  async caseOf(@Ctx() ctx: RequestContext, @Id() id: string): Promise<CaseType> {
    const { actor } = ctx;
    const { listing, isNamed, parties, tasks, timeline, nameOf } = await this.cases.one(actor, id);
    const orgIds = [...new Set([listing.orgId, ...parties.map((p) => p.orgId), ...tasks.map((t) => t.orgId)])].filter(
      (o) => o !== '*',
    );
    const [rights, name] = await Promise.all([
      this.listings.rightCounts([id]),
      this.identity.organisationNames(orgIds),
    ]);
    const hidden = (orgId: string) => !isNamed && orgId === listing.orgId;
    const today = this.uow.businessDate.today();
    const about = (r: RecordRef) => ({ ...nameOf(r), caseNo: listing.caseNo });
    return {
      id,
      caseNo: listing.caseNo,
      state: listing.state,
      stateSince: listing.stateSince,
      enterpriseId: isNamed ? listing.orgId : null,
      enterpriseName: isNamed ? (name.get(listing.orgId) ?? null) : null,
      division: listing.division,
      amountFen: listing.amountFen,
      months: listing.months,
      rights: rights.get(id)!.map((r) => ({ ...r })),
      validUntil: listing.validUntil,
      acceptedOfferId: parties.some((p) => p.orgId === actor.orgId) ? listing.acceptedOfferId : null,
      parties: parties.map((p) => ({ orgId: p.orgId, name: name.get(p.orgId) ?? '', kind: p.orgKind, since: p.since })),
      tasks: tasks.map((t) => ({
        id: t.id,
        recordType: t.recordType,
        recordId: t.recordId,
        state: t.state,
        orgKind: t.orgKind,
        orgName: t.orgId === '*' || isOutside(t) || hidden(t.orgId) ? null : (name.get(t.orgId) ?? null),
        isOutside: isOutside(t),
        isMine: t.orgId === actor.orgId || (t.orgId === '*' && t.orgKind === actor.orgKind),
        role: t.role,
        since: t.since,
        dueOn: t.dueOn,
        isLate: t.dueOn !== null && t.dueOn < today,
        about: about(t),
      })),
      timeline: timeline.map((t) => ({
        id: t.id,
        recordType: t.recordType,
        recordId: t.recordId,
        event: t.event,
        fromState: t.fromState,
        toState: t.toState,
        reason: t.reason,
        orgName: hidden(t.orgId) ? '' : t.orgName,
        orgKind: t.orgKind,
        personName: t.orgId === actor.orgId ? t.personName : null,
        at: t.at,
        businessDate: t.businessDate,
        about: about(t),
      })),
    };
  }

  @Query(() => CaseSummaryPageType, { name: 'cases' })
  @Requires('view:listing')
  async myCases(
    @Ctx() ctx: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<CaseSummaryPageType> {
    const size = pageSize(first);
    const rows = await this.cases.mine(ctx.actor, beforeId(after), size + 1);
    const { page, nextCursor } = paged(rows, size, (r) => r.id);
    const [rights, name] = await Promise.all([
      this.listings.rightCounts(page.map((l) => l.id)),
      this.identity.organisationNames([...new Set(page.map((l) => l.orgId))]),
    ]);
    return {
      nodes: page.map((l) => ({
        id: l.id,
        caseNo: l.caseNo,
        state: l.state,
        stateSince: l.stateSince,
        enterpriseName: name.get(l.orgId) ?? '',
        amountFen: l.amountFen,
        months: l.months,
        rights: rights.get(l.id)!.map((r) => ({ ...r })),
      })),
      nextCursor,
    };
  }
}
