import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OrganisationType } from '@zhiya/identity-server';
import { holds, isWithin, type Actor, type PermissionTable } from '@zhiya/kernel';
import { Api, Ctx, PERMISSION_TABLE, Requires, type ApiContext } from '@zhiya/platform-auth';
import {
  After,
  beforeSeq,
  First,
  Id,
  InvalidInput,
  langOf,
  Language,
  OutcomeUnion,
  paged,
  pageSize,
  present,
  States,
  toAvailableEvents,
} from '@zhiya/platform-graphql';
import { UnitOfWork, type RequestContext } from '@zhiya/platform-persistence';
import type { Lang } from '@zhiya/policy-catalogue';
import type { Programmes } from '@zhiya/policy-domain';
import { FUND_ACCOUNT_CODES, FUND_ACCOUNTS, MANUAL_KINDS, type FundAccountCode } from '@zhiya/support-domain';
import { FundFiles } from '../application/fund.files';
import { FundQueries, type FundStanding } from '../application/fund.queries';
import { FundService } from '../application/fund.service';
import { MOVEMENT } from '../application/movement.record';
import { isFundable } from '../application/funds';
import type { FundMovement, PostingRow } from '../persistence/fund.entities';
import {
  AmendFundMovementInput,
  EnterFundMovementInput,
  FundMovementMoveInput,
  FundMovementType,
  FundProgrammeType,
  FundType,
  JournalPageType,
  OpenFundInput,
  ReconciliationType,
  ReverseEntryInput,
  StatementPageType,
} from './fund.types';
import { SupportPresenter, wordsOf } from './support.presenter';

const onOwnSide = (account: FundAccountCode, fen: number): number =>
  (FUND_ACCOUNTS[account].normal === 'DEBIT' ? fen : -fen) || 0;
const sides = (p: PostingRow) => ({
  debitFen: p.amountFen > 0 ? p.amountFen : null,
  creditFen: p.amountFen < 0 ? -p.amountFen : null,
  balanceFen: onOwnSide(p.account, p.balanceFen),
});

@Resolver()
export class FundResolver {
  constructor(
    private readonly service: FundService,
    private readonly queries: FundQueries,
    private readonly files: FundFiles,
    private readonly presenter: SupportPresenter,
    private readonly uow: UnitOfWork,
    @Inject(PERMISSION_TABLE) private readonly table: PermissionTable,
  ) {}

  @Mutation(() => OutcomeUnion)
  @Requires('open:fund')
  async openFund(@Ctx() ctx: RequestContext, @Args('input') input: OpenFundInput) {
    return present(await this.service.open(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('enter:fund-movement')
  async enterFundMovement(@Ctx() ctx: RequestContext, @Args('input') { fundId, ...terms }: EnterFundMovementInput) {
    return present(await this.service.enter(ctx, fundId, terms));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('enter:fund-movement')
  async amendFundMovement(@Ctx() ctx: RequestContext, @Args('input') input: AmendFundMovementInput) {
    return present(await this.service.amend(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('enter:fund-movement')
  async submitFundMovement(@Ctx() ctx: RequestContext, @Args('input') input: FundMovementMoveInput) {
    return present(await this.service.decide(ctx, 'submitForCheck', input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('enter:fund-movement')
  async discardFundMovement(@Ctx() ctx: RequestContext, @Args('input') input: FundMovementMoveInput) {
    return present(await this.service.decide(ctx, 'discard', input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('check:fund-movement')
  async returnFundMovement(@Ctx() ctx: RequestContext, @Args('input') input: FundMovementMoveInput) {
    return present(await this.service.decide(ctx, 'returnToMaker', input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('check:fund-movement')
  async postFundMovement(@Ctx() ctx: RequestContext, @Args('input') input: FundMovementMoveInput) {
    return present(await this.service.decide(ctx, 'post', input));
  }
  @Mutation(() => OutcomeUnion, {
    description: 'Drafts the mirror of a posted entry; it goes through a second person like any movement.',
  })
  @Requires('enter:fund-movement')
  async reverseJournalEntry(@Ctx() ctx: RequestContext, @Args('input') input: ReverseEntryInput) {
    return present(await this.service.reverse(ctx, input));
  }

  @Query(() => [FundType])
  @Requires('view:fund')
  async funds(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Language('steps, notes and titles') language: string,
  ): Promise<FundType[]> {
    const [funds, programmes] = [await this.queries.funds(ctx.actor), await this.queries.programmes()];
    return Promise.all(
      funds.map(async (f) =>
        this.present(api, await this.queries.standing(f, programmes), programmes, langOf(language)),
      ),
    );
  }
  @Query(() => FundType)
  @Requires('view:fund')
  async fund(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Id() id: string,
    @Language('steps, notes and titles') language: string,
  ): Promise<FundType> {
    const [fund, programmes] = [await this.queries.fund(ctx.actor, id), await this.queries.programmes()];
    return this.present(api, await this.queries.standing(fund, programmes), programmes, langOf(language));
  }
  @Query(() => [OrganisationType], { description: 'Fund managers that a bureau may name.' })
  @Requires('open:fund')
  fundManagers(): Promise<OrganisationType[]> {
    return this.queries.managers();
  }

  @Query(() => [FundProgrammeType], {
    description:
      "Programmes of the caller's division and those above it that compensate losses or pay support: what a fund can be opened under.",
  })
  @Requires('open:fund')
  async fundProgrammes(
    @Ctx() ctx: RequestContext,
    @Language('steps, notes and titles') language: string,
  ): Promise<FundProgrammeType[]> {
    const programmes = (await this.queries.programmes()).list.filter(
      (p) => isFundable(p) && isWithin(ctx.actor.division, p.division),
    );
    return programmes.map((p) => ({ id: p.id, title: p.title[langOf(language)] }));
  }

  @Query(() => JournalPageType)
  @Requires('view:fund')
  async fundJournal(
    @Ctx() ctx: RequestContext,
    @Args('fundId', { type: () => ID }) fundId: string,
    @First() first: number | null,
    @After() after: string | null,
    @Language('steps, notes and titles') language: string,
  ): Promise<JournalPageType> {
    const fund = await this.queries.fund(ctx.actor, fundId);
    const lang = langOf(language);
    const size = pageSize(first);
    const { page, nextCursor } = paged(
      await this.queries.journal(fund.id, beforeSeq(after), size),
      size,
      (r) => r.entry.seq,
    );
    const mine = fund.managerOrgId === ctx.actor.orgId && holds(ctx.actor, 'enter:fund-movement', this.table);
    return {
      entries: page.map(({ entry, postings, reversedBy }) => ({
        ...entry,
        reversedBySeq: reversedBy?.seq ?? null,
        canReverse: mine && reversedBy === null && (MANUAL_KINDS as readonly string[]).includes(entry.kind),
        postings: postings.map((p) => ({ account: p.account, title: FUND_ACCOUNTS[p.account][lang], ...sides(p) })),
      })),
      nextCursor,
    };
  }
  @Query(() => StatementPageType)
  @Requires('view:fund')
  async fundStatement(
    @Ctx() ctx: RequestContext,
    @Args('fundId', { type: () => ID }) fundId: string,
    @Args('account', { type: () => String }) account: string,
    @First() first: number | null,
    @After() after: string | null,
    @Language('steps, notes and titles') language: string,
  ): Promise<StatementPageType> {
    const fund = await this.queries.fund(ctx.actor, fundId);
    const code = FUND_ACCOUNT_CODES.find((a) => a === account);
    if (!code) throw new InvalidInput([{ code: 'FUND.UNKNOWN_ACCOUNT', facts: {}, field: 'account' }]);
    const size = pageSize(first);
    const { page, nextCursor } = paged(
      await this.queries.statement(fund.id, code, beforeSeq(after), size),
      size,
      (r) => r.posting.seq,
    );
    return {
      account: code,
      title: FUND_ACCOUNTS[code][langOf(language)],
      normal: FUND_ACCOUNTS[code].normal,
      lines: page.map(({ posting, entry }) => ({
        entryId: entry.id,
        seq: entry.seq,
        kind: entry.kind,
        valueDate: entry.valueDate,
        memo: entry.memo,
        caseId: entry.caseId,
        ...sides(posting),
      })),
      nextCursor,
    };
  }
  @Query(() => ReconciliationType)
  @Requires('view:fund')
  async fundReconciliation(
    @Ctx() ctx: RequestContext,
    @Args('fundId', { type: () => ID }) fundId: string,
  ): Promise<ReconciliationType> {
    const r = await this.queries.reconcile((await this.queries.fund(ctx.actor, fundId)).id);
    return { ...r, faults: [...r.faults] };
  }
  @Query(() => [FundMovementType])
  @Requires('view:fund')
  async fundMovements(
    @Ctx() ctx: RequestContext,
    @Args('fundId', { type: () => ID }) fundId: string,
    @States() states: string[] | null,
  ): Promise<FundMovementType[]> {
    const fund = await this.queries.fund(ctx.actor, fundId);
    return this.movements(ctx.actor, await this.queries.movements(fund.id, states));
  }
  @Query(() => FundMovementType)
  @Requires('view:fund')
  async fundMovement(@Ctx() ctx: RequestContext, @Id() id: string): Promise<FundMovementType> {
    const { movement } = await this.queries.movement(ctx.actor, id);
    return (await this.movements(ctx.actor, [movement]))[0]!;
  }

  private async movements(actor: Actor, rows: readonly FundMovement[]): Promise<FundMovementType[]> {
    const em = this.uow.databases.reader.manager;
    const files = await this.files.of(
      em,
      rows.map((r) => r.id),
    );
    const viewer = { actor, today: this.uow.businessDate.today(), table: this.table };
    const steps = await MOVEMENT.stepsOf(em, rows, viewer);
    return rows.map((row) => {
      const { voucherFileId, reversesId, ...shown } = row;
      return {
        ...shown,
        vouchers: files.filter((f) => f.subjectId === row.id),
        availableEvents: toAvailableEvents(steps(row)),
      };
    });
  }

  private async present(api: ApiContext, s: FundStanding, programmes: Programmes, lang: Lang): Promise<FundType> {
    const { fund, position } = s;
    const [manager, bureau] = await Promise.all([
      this.presenter.orgs(api).load(fund.managerOrgId),
      this.presenter.orgs(api).load(fund.bureauOrgId),
    ]);
    const { id, name, programme, division, sizeFen, openedOn } = fund;
    return {
      id,
      name,
      programme,
      division,
      sizeFen,
      openedOn,
      programmeTitle: programmes.of(programme)?.title[lang] ?? programme,
      manager,
      bureau,
      ...position,
      occupiedFen: s.occupiedFen,
      freeFen: s.freeFen,
      balance: {
        ...s.balance,
        rows: s.balance.rows.map((r) => ({
          ...r,
          title: FUND_ACCOUNTS[r.account][lang],
          class: FUND_ACCOUNTS[r.account].class,
        })),
      },
      banks: await Promise.all(
        s.banks.map(async ({ rule, ...b }) => ({
          ...b,
          bank: await this.presenter.orgs(api).load(b.bankOrgId),
          ...wordsOf(rule, lang),
        })),
      ),
    };
  }
}
