import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Requires } from '@zhiya/platform-auth';
import { After, beforeId, First, Id, OutcomeUnion, paged, pageSize, present, States } from '@zhiya/platform-graphql';
import type { RequestContext } from '@zhiya/platform-persistence';
import { ContractService } from '../application/contract.service';
import { LendingQueries } from '../application/lending.queries';
import { RepaymentService } from '../application/repayment.service';
import type { LoanContract } from '../persistence/lending.entities';
import {
  ContractMoveInput,
  ContractPageType,
  ContractType,
  CreateContractInput,
  EditContractInput,
  RecordRepaymentInput,
  SignContractInput,
} from './lending.types';

const presentContract = (c: LoanContract): ContractType => ({
  ...c,
  outstanding:
    c.outstandingPrincipalFen === null || c.outstandingInterestFen === null
      ? null
      : {
          principalFen: c.outstandingPrincipalFen,
          interestFen: c.outstandingInterestFen,
          totalFen: c.outstandingPrincipalFen + c.outstandingInterestFen,
        },
});

@Resolver()
export class LendingResolver {
  constructor(
    private readonly contracts: ContractService,
    private readonly payments: RepaymentService,
    private readonly queries: LendingQueries,
  ) {}

  @Mutation(() => OutcomeUnion, { description: 'Draws the contract up from the offer that the enterprise accepted.' })
  @Requires('edit:contract')
  async createContract(@Ctx() ctx: RequestContext, @Args('input') input: CreateContractInput) {
    return present(await this.contracts.create(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('edit:contract')
  async editContract(@Ctx() ctx: RequestContext, @Args('input') input: EditContractInput) {
    return present(await this.contracts.edit(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('issue:contract')
  async issueContract(@Ctx() ctx: RequestContext, @Args('input') input: ContractMoveInput) {
    return present(await this.contracts.issue(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('sign:contract')
  async signContract(@Ctx() ctx: RequestContext, @Args('input') input: SignContractInput) {
    return present(await this.contracts.signByBorrower(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('sign:contract')
  async declineContract(@Ctx() ctx: RequestContext, @Args('input') input: ContractMoveInput) {
    return present(await this.contracts.decline(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('countersign:contract')
  async countersignContract(@Ctx() ctx: RequestContext, @Args('input') input: SignContractInput) {
    return present(await this.contracts.signByBank(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('request:drawdown')
  async requestDrawdown(@Ctx() ctx: RequestContext, @Args('input') input: ContractMoveInput) {
    return present(await this.contracts.requestDrawdown(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('approve:drawdown')
  async returnDrawdown(@Ctx() ctx: RequestContext, @Args('input') input: ContractMoveInput) {
    return present(await this.contracts.returnDrawdown(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('approve:drawdown')
  async approveDrawdown(@Ctx() ctx: RequestContext, @Args('input') input: ContractMoveInput) {
    return present(await this.contracts.drawDown(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('cancel:contract')
  async cancelContract(@Ctx() ctx: RequestContext, @Args('input') input: ContractMoveInput) {
    return present(await this.contracts.cancel(ctx, input));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('record:repayment')
  async recordRepayment(@Ctx() ctx: RequestContext, @Args('input') input: RecordRepaymentInput) {
    return present(await this.payments.record(ctx, input));
  }

  @Query(() => ContractType, {
    nullable: true,
    description: "The case's present contract; null while there is none that the caller may see.",
  })
  @Requires('view:contract')
  async contract(
    @Ctx() ctx: RequestContext,
    @Args('caseId', { type: () => ID }) caseId: string,
  ): Promise<ContractType | null> {
    const row = await this.queries.ofCase(ctx.actor, caseId);
    return row && presentContract(row);
  }
  @Query(() => ContractType)
  @Requires('view:contract')
  async contractById(@Ctx() ctx: RequestContext, @Id() id: string): Promise<ContractType> {
    return presentContract(await this.queries.contract(ctx.actor, id));
  }
  @Query(() => ContractPageType, { description: "Contracts and loans of the caller's bank or enterprise." })
  @Requires('view:contract')
  async myLoans(
    @Ctx() ctx: RequestContext,
    @States() states: string[] | null,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<ContractPageType> {
    const size = pageSize(first);
    const rows = await this.queries.mine(ctx.actor, states, beforeId(after), size);
    const { page, nextCursor } = paged(rows, size, (r) => r.id);
    return { contracts: page.map(presentContract), nextCursor };
  }
}
