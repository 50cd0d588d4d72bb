import { Injectable, type OnModuleInit } from '@nestjs/common';
import { invariant } from '@zhiya/kernel';
import { JobRegistry, type JobDefinition, type JobPayload } from '@zhiya/platform-jobs';
import { audit, type Tx } from '@zhiya/platform-persistence';
import { Asset } from '../persistence/assets.entities';

/** Events of the pledge context, on a higher floor: known here by name. Payload: the filing's id and `assetId`. */
export const ASSETS_JOBS: readonly JobDefinition[] = [
  { name: 'assets.encumber', on: ['pledge.registered'] },
  { name: 'assets.disencumber', on: ['pledge.released'] },
];

/** Tells a right's own trail what happened to it at the registry. Whether a pledge stands is asked of the pledges themselves. */
@Injectable()
export class AssetJobs implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry) {}

  onModuleInit(): void {
    this.jobs.handle('assets.encumber', (tx, p) => this.tell(tx, p, 'encumber', { pledgeId: String(p['id']), since: String(p['registeredOn']) }));
    this.jobs.handle('assets.disencumber', (tx, p) => this.tell(tx, p, 'disencumber', { pledgeId: String(p['id']), releasedOn: String(p['releasedOn']) }));
  }

  private async tell(tx: Tx, p: JobPayload, action: string, after: object): Promise<void> {
    const recordId = String(p['assetId']);
    invariant(await tx.em.existsBy(Asset, { id: recordId }), `pledge ${String(p['id'])} names an unknown right ${recordId}`);
    await audit(tx, { recordType: 'asset', recordId, action, after });
  }
}
