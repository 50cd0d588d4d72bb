import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AssetQueries } from '@zhiya/assets-server';
import { invariant, type FactsOf } from '@zhiya/kernel';
import { job, JobRegistry, type JobDefinition } from '@zhiya/platform-jobs';
import type { Tx } from '@zhiya/platform-persistence';
import { Filing } from '../persistence/pledge.entities';
import { PledgeService } from './pledge.service';

/** Events of lending, the floor above: known here by name, and what is read of them is compared with what they tell when the house is put together. */
const OPEN_FILINGS = job('pledge.openFilings', ['lending.contractSigned'], {
  caseId: 'id',
  contractId: 'id',
  contractNo: 'text',
  borrowerOrgId: 'id',
  bankOrgId: 'id',
  principalFen: 'fen',
  maturesOn: 'date',
  assetIds: 'ids',
});
const DEBT_SETTLED = job('pledge.debtSettled', ['lending.loanSettled'], { id: 'id' });
const CONTRACT_CANCELLED = job('pledge.contractCancelled', ['lending.contractCancelled'], { id: 'id' });
export const PLEDGE_JOBS: readonly JobDefinition[] = [OPEN_FILINGS, DEBT_SETTLED, CONTRACT_CANCELLED];

@Injectable()
export class PledgeJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly service: PledgeService,
    private readonly assets: AssetQueries,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(OPEN_FILINGS, (tx, facts) => this.openFilings(tx, facts));
    this.jobs.handle(DEBT_SETTLED, (tx, { id }) => this.service.debtEnded(tx, id, 'SETTLED'));
    this.jobs.handle(CONTRACT_CANCELLED, (tx, { id }) => this.service.debtEnded(tx, id, 'CANCELLED'));
  }

  /** One filing for each right of the contract; a right that has one already is left alone. */
  private async openFilings(tx: Tx, signed: FactsOf<typeof OPEN_FILINGS.facts>): Promise<void> {
    const { caseId, contractId, contractNo, borrowerOrgId, bankOrgId, principalFen, maturesOn } = signed;
    const there = await tx.em.findBy(Filing, { contractId });
    for (const asset of await this.assets.byIds(tx.em, signed.assetIds)) {
      if (there.some((f) => f.assetId === asset.id)) continue;
      invariant(asset.orgId === borrowerOrgId, `right ${asset.id} is not the borrower's`);
      await this.service.open(tx, {
        caseId,
        contractId,
        contractNo,
        assetId: asset.id,
        kind: asset.kind,
        pledgorOrgId: asset.orgId,
        pledgeeOrgId: bankOrgId,
        principalFen,
        debtMaturesOn: maturesOn,
      });
    }
  }
}
