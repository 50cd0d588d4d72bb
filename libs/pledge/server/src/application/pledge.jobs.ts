import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AssetQueries } from '@zhiya/assets-server';
import { invariant } from '@zhiya/kernel';
import { JobRegistry, type JobDefinition, type JobPayload } from '@zhiya/platform-jobs';
import type { Tx } from '@zhiya/platform-persistence';
import { Filing } from '../persistence/pledge.entities';
import { PledgeService } from './pledge.service';

/** The events are those of lending, the floor above, known here by name alone. */
export const PLEDGE_JOBS: readonly JobDefinition[] = [
  { name: 'pledge.openFilings', on: ['lending.contractSigned'] },
  { name: 'pledge.debtSettled', on: ['lending.loanSettled'] },
  { name: 'pledge.contractCancelled', on: ['lending.contractCancelled'] },
];

@Injectable()
export class PledgeJobs implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry, private readonly service: PledgeService, private readonly assets: AssetQueries) {}

  onModuleInit(): void {
    this.jobs.handle('pledge.openFilings', (tx, p) => this.openFilings(tx, p));
    this.jobs.handle('pledge.debtSettled', (tx, p) => this.service.debtEnded(tx, String(p['id']), 'SETTLED'));
    this.jobs.handle('pledge.contractCancelled', (tx, p) => this.service.debtEnded(tx, String(p['id']), 'CANCELLED'));
  }

  /** One filing for each right of the contract; a right that has one already is left alone. */
  private async openFilings(tx: Tx, p: JobPayload): Promise<void> {
    const contractId = String(p['contractId']);
    const there = await tx.em.findBy(Filing, { contractId });
    for (const asset of await this.assets.byIds(tx.em, p['assetIds'] as readonly string[])) {
      if (there.some((f) => f.assetId === asset.id)) continue;
      invariant(asset.orgId === p['borrowerOrgId'], `right ${asset.id} is not the borrower's`);
      await this.service.open(tx, {
        caseId: String(p['caseId']), contractId, contractNo: String(p['contractNo']), assetId: asset.id, kind: asset.kind, pledgorOrgId: asset.orgId, pledgeeOrgId: String(p['bankOrgId']),
        principalFen: Number(p['principalFen']), debtMaturesOn: String(p['maturesOn']),
      });
    }
  }
}
