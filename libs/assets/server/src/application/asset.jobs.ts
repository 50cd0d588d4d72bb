import { Injectable, type OnModuleInit } from '@nestjs/common';
import { invariant } from '@zhiya/kernel';
import { job, JobRegistry, type JobDefinition } from '@zhiya/platform-jobs';
import { audit, type Tx } from '@zhiya/platform-persistence';
import { Asset } from '../persistence/assets.entities';

/** Events of the pledge context, on a higher floor: known here by name, and what is read of them is compared with what they tell when the house is put together. */
const ENCUMBER = job('assets.encumber', ['pledge.registered'], { id: 'id', assetId: 'id', registeredOn: 'date' });
const DISENCUMBER = job('assets.disencumber', ['pledge.released'], { id: 'id', assetId: 'id', releasedOn: 'date' });
export const ASSETS_JOBS: readonly JobDefinition[] = [ENCUMBER, DISENCUMBER];

/** Tells a right's own trail what happened to it at the registry. Whether a pledge stands is asked of the pledges themselves. */
@Injectable()
export class AssetJobs implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry) {}

  onModuleInit(): void {
    this.jobs.handle(ENCUMBER, (tx, { id, assetId, registeredOn }) =>
      this.note(tx, assetId, 'encumber', { pledgeId: id, since: registeredOn }),
    );
    this.jobs.handle(DISENCUMBER, (tx, { id, assetId, releasedOn }) =>
      this.note(tx, assetId, 'disencumber', { pledgeId: id, releasedOn }),
    );
  }

  private async note(
    tx: Tx,
    recordId: string,
    action: string,
    after: { readonly pledgeId: string } & Readonly<Record<string, string>>,
  ): Promise<void> {
    invariant(
      await tx.em.existsBy(Asset, { id: recordId }),
      `pledge ${after.pledgeId} names an unknown right ${recordId}`,
    );
    await audit(tx, { recordType: 'asset', recordId, action, after });
  }
}
