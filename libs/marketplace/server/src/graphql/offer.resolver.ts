import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { offerLifecycle, type OfferState } from '@zhiya/marketplace-domain';
import { Ctx, Requires } from '@zhiya/platform-auth';
import {
  After,
  beforeId,
  First,
  Id,
  langOf,
  Language,
  OutcomeUnion,
  paged,
  pageSize,
  present,
  Reason,
  SeenVersion,
} from '@zhiya/platform-graphql';
import type { RequestContext } from '@zhiya/platform-persistence';
import { OfferQueries } from '../application/offer.queries';
import { OfferService, type OfferInput } from '../application/offer.service';
import { OfferFilterInput, OfferInputType, OfferPageType, OfferType } from './offer.types';
import { presentOffer } from './offer.presenter';

const inputOf = (i: OfferInputType): OfferInput => ({
  ...i,
  productId: i.productId ?? null,
  dueDay: i.dueDay ?? null,
  otherConditions: i.otherConditions ?? null,
  fees: i.fees.map((f) => ({ kind: f.kind, amountFen: f.amountFen, dueOn: f.dueOn ?? null })),
});
const stateOf = (text: string | null | undefined): OfferState | null =>
  text && text in offerLifecycle.states ? (text as OfferState) : null;

@Resolver()
export class OfferResolver {
  constructor(
    private readonly offersOf: OfferService,
    private readonly queries: OfferQueries,
  ) {}

  @Mutation(() => OutcomeUnion)
  @Requires('submit:offer')
  async draftOffer(
    @Ctx() ctx: RequestContext,
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('input') input: OfferInputType,
  ) {
    return present(await this.offersOf.draft(ctx, caseId, inputOf(input)));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('submit:offer')
  async editOffer(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @SeenVersion() version: number,
    @Args('input') input: OfferInputType,
  ) {
    return present(await this.offersOf.edit(ctx, id, version, inputOf(input)));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('submit:offer')
  async submitOffer(@Ctx() ctx: RequestContext, @Id() id: string, @SeenVersion() version: number) {
    return present(await this.offersOf.fire(ctx, id, 'submitForCheck', version));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('check:offer')
  async releaseOffer(@Ctx() ctx: RequestContext, @Id() id: string, @SeenVersion() version: number) {
    return present(await this.offersOf.fire(ctx, id, 'release', version));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('check:offer')
  async returnOffer(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @SeenVersion() version: number,
    @Reason() reason: string,
  ) {
    return present(await this.offersOf.fire(ctx, id, 'returnToMaker', version, reason));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('withdraw:offer')
  async withdrawOffer(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @SeenVersion() version: number,
    @Reason() reason: string,
  ) {
    return present(await this.offersOf.fire(ctx, id, 'withdraw', version, reason));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('accept:offer')
  async acceptOffer(@Ctx() ctx: RequestContext, @Id() id: string, @SeenVersion() version: number) {
    return present(await this.offersOf.accept(ctx, id, version));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('accept:offer')
  async declineOffer(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @SeenVersion() version: number,
    @Reason(true) reason: string | null,
  ) {
    return present(await this.offersOf.decline(ctx, id, version, reason));
  }

  @Query(() => [OfferType], { description: "The offers on the caller's own listing, cheapest first by net cost." })
  @Requires('view:offer')
  async offers(
    @Ctx() ctx: RequestContext,
    @Args('caseId', { type: () => ID }) caseId: string,
    @Language('steps, notes and titles') language: string,
  ): Promise<OfferType[]> {
    return (await this.queries.forCase(ctx.actor, caseId)).map((v) => presentOffer(v, langOf(language)));
  }
  @Query(() => OfferType)
  @Requires('view:offer')
  async offer(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Language('steps, notes and titles') language: string,
  ): Promise<OfferType> {
    return presentOffer(await this.queries.one(ctx.actor, id), langOf(language));
  }
  @Query(() => OfferPageType, { description: "The caller's bank's own offers, newest first." })
  @Requires('view:offer')
  async myOffers(
    @Ctx() ctx: RequestContext,
    @Language('steps, notes and titles') language: string,
    @Args('filter', { type: () => OfferFilterInput, nullable: true }) filter: OfferFilterInput | null,
    @After() after: string | null,
    @First() first: number | null,
  ): Promise<OfferPageType> {
    const take = pageSize(first);
    const rows = await this.queries.mine(
      ctx.actor,
      { state: stateOf(filter?.state), caseId: filter?.caseId ?? null },
      beforeId(after),
      take,
    );
    const { page: items, nextCursor } = paged(rows, take, (r) => r.offer.id);
    return {
      nodes: items.map((v) => presentOffer(v, langOf(language))),
      nextCursor,
    };
  }
}
