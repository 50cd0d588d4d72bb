import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AssetQueries } from '@zhiya/assets-server';
import { scheduleOf } from '@zhiya/finance';
import { IdentityQueries, OrganisationType, type OrganisationRecord } from '@zhiya/identity-server';
import type { LocalDate, PermissionTable } from '@zhiya/kernel';
import { overdueOf, unmetConditions, type ConditionFacts } from '@zhiya/lending-domain';
import { Api, Ctx, PERMISSION_TABLE, type ApiContext } from '@zhiya/platform-auth';
import { EvidenceFileType } from '@zhiya/platform-files';
import { AvailableEventType, loaderOf, toAvailableEvents, toErrors } from '@zhiya/platform-graphql';
import { UnitOfWork, type RequestContext } from '@zhiya/platform-persistence';
import { RightBriefType, rightBriefs } from '@zhiya/valuation-server';
import { ContractFacts, loanTermsOn } from '../application/contract.facts';
import { contractKind } from '../application/contract.record';
import { ContractFiles } from '../application/contract.files';
import { LendingQueries, stateOf } from '../application/lending.queries';
import type { LoanContract, LoanInstalment } from '../persistence/lending.entities';
import { ContractConditionType, ContractType, InstalmentType, LoanOverdueType, RepaymentType } from './lending.types';

type Row = LoanContract;
interface FactsOf {
  readonly id: string;
  readonly of: ConditionFacts;
}
interface OfContract {
  readonly id: string;
  readonly rows: LoanInstalment[];
}

/** What is read of a contract only when it is asked for. The contract itself has passed its query's scope. */
@Resolver(() => ContractType)
export class ContractFieldsResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: LendingQueries,
    private readonly identity: IdentityQueries,
    private readonly assets: AssetQueries,
    private readonly facts: ContractFacts,
    private readonly contractFiles: ContractFiles,
    @Inject(PERMISSION_TABLE) private readonly table: PermissionTable,
  ) {}
  private get em() {
    return this.uow.databases.reader.manager;
  }
  private get today(): LocalDate {
    return this.uow.businessDate.today();
  }

  private organisation(api: ApiContext, id: string): Promise<OrganisationType | null> {
    return loaderOf<OrganisationRecord>(api, 'organisation', (ids) => this.identity.organisationsById(ids)).load(id);
  }
  private async instalmentsOf(api: ApiContext, id: string): Promise<LoanInstalment[]> {
    const loader = loaderOf<OfContract>(api, 'loan-instalments', async (ids) => {
      const all = await this.queries.instalments(ids);
      return ids.map((contractId) => ({ id: contractId, rows: all.filter((i) => i.contractId === contractId) }));
    });
    return (await loader.load(id))?.rows ?? [];
  }

  /** One look at the conditions for all contracts of an answer. */
  private async factsOf(api: ApiContext, c: Row): Promise<ConditionFacts> {
    const loader = loaderOf<FactsOf>(api, 'contract-facts', async (ids) => {
      const facts = await this.facts.ofMany(this.em, await this.queries.byIds(this.em, ids), this.today);
      return [...facts].map(([id, of]) => ({ id, of }));
    });
    return (await loader.load(c.id))!.of;
  }

  @ResolveField(() => OrganisationType, { nullable: true })
  borrower(@Api() api: ApiContext, @Parent() c: Row): Promise<OrganisationType | null> {
    return this.organisation(api, c.borrowerOrgId);
  }
  @ResolveField(() => OrganisationType, { nullable: true })
  bank(@Api() api: ApiContext, @Parent() c: Row): Promise<OrganisationType | null> {
    return this.organisation(api, c.bankOrgId);
  }
  @ResolveField(() => [RightBriefType])
  rights(@Api() api: ApiContext, @Parent() c: Row): Promise<RightBriefType[]> {
    return rightBriefs(api, this.assets, this.em, c.assetIds);
  }
  @ResolveField(() => [EvidenceFileType])
  files(@Parent() c: Row): Promise<EvidenceFileType[]> {
    return this.contractFiles.of(this.em, [c.id]);
  }

  @ResolveField(() => [InstalmentType], {
    description: 'The instalment table: fixed by the drawdown, before it as the contract reckons.',
  })
  async schedule(@Api() api: ApiContext, @Parent() c: Row): Promise<InstalmentType[]> {
    if (c.drawnOn === null) {
      const planned = scheduleOf(loanTermsOn(c, c.plannedOn));
      return planned.ok
        ? planned.value.instalments.map((i) => ({ ...i, paidPrincipalFen: 0, paidInterestFen: 0, status: 'COMING' }))
        : [];
    }
    return (await this.instalmentsOf(api, c.id)).map((i) => ({
      ...i,
      totalFen: i.principalFen + i.interestFen,
      status: statusOf(i, this.today),
    }));
  }
  @ResolveField(() => LoanOverdueType, { nullable: true, description: 'Null before drawdown.' })
  async overdue(@Api() api: ApiContext, @Parent() c: Row): Promise<LoanOverdueType | null> {
    return c.drawnOn === null ? null : overdueOf((await this.instalmentsOf(api, c.id)).map(stateOf), this.today);
  }
  @ResolveField(() => InstalmentType, { nullable: true, description: 'The first instalment not fully paid.' })
  async nextInstalment(@Api() api: ApiContext, @Parent() c: Row): Promise<InstalmentType | null> {
    if (c.drawnOn === null) return null;
    return (await this.schedule(api, c)).find((i) => i.status !== 'PAID') ?? null;
  }
  @ResolveField(() => [RepaymentType])
  repayments(@Parent() c: Row): Promise<RepaymentType[]> {
    return this.queries.repayments(c.id);
  }

  @ResolveField(() => [ContractConditionType])
  async conditions(@Api() api: ApiContext, @Parent() c: Row): Promise<ContractConditionType[]> {
    const facts = await this.factsOf(api, c);
    return Promise.all(
      c.conditions.map(async (condition) => {
        const unmet = unmetConditions([condition], facts);
        const assetIds = condition.kind === 'PLEDGE_REGISTERED' ? condition.assetIds : [];
        return {
          kind: condition.kind,
          rights: await rightBriefs(api, this.assets, this.em, assetIds),
          waitingFor: assetIds.filter((id) => !facts.registeredAssetIds.includes(id)),
          unmet: toErrors(unmet)[0] ?? null,
        };
      }),
    );
  }

  @ResolveField(() => [AvailableEventType])
  async availableEvents(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Parent() c: Row,
  ): Promise<AvailableEventType[]> {
    const viewer = { actor: ctx.actor, today: this.today, table: this.table };
    const beside = { conditions: await this.factsOf(api, c), followers: {} };
    return toAvailableEvents(contractKind(this.facts).steps(c, viewer, beside));
  }
}

function statusOf(i: LoanInstalment, today: LocalDate): string {
  if (i.paidPrincipalFen === i.principalFen && i.paidInterestFen === i.interestFen) return 'PAID';
  return i.dueOn < today ? 'OVERDUE' : i.dueOn === today ? 'DUE' : 'COMING';
}
