import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry, type JobDefinition, type JobPayload } from '@zhiya/platform-jobs';
import { audit, type Tx } from '@zhiya/platform-persistence';
import { IsNull } from 'typeorm';
import { Asset, AssetEncumbrance } from '../persistence/assets.entities';

/** Events of the pledge context, on a higher floor: known here by name. Payload: the filing's id, its caseId and `assetIds`. */
export const ASSETS_JOBS: readonly JobDefinition[] = [
  { name: 'assets.encumber', on: ['pledge.registered'] },
  { name: 'assets.disencumber', on: ['pledge.released'] },
];

const idsOf = (p: JobPayload): readonly string[] => {
  const ids = p['assetIds'] ?? p['assetId'];
  return (Array.isArray(ids) ? ids : [ids]).filter((x): x is string => typeof x === 'string' && x !== '');
};

/** Keeps the encumbrances of rights in step with the registers. */
@Injectable()
export class AssetJobs implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry) {}

  onModuleInit(): void {
    this.jobs.handle('assets.encumber', (tx, p) => this.encumber(tx, p));
    this.jobs.handle('assets.disencumber', (tx, p) => this.disencumber(tx, p));
  }

  private async encumber(tx: Tx, p: JobPayload): Promise<void> {
    const pledgeId = String(p['id']);
    const since = typeof p['registeredOn'] === 'string' ? p['registeredOn'] : tx.today;
    for (const assetId of idsOf(p)) {
      if (!(await tx.em.existsBy(Asset, { id: assetId }))) throw new Error(`pledge ${pledgeId} names an unknown right ${assetId}`);
      if (await tx.em.existsBy(AssetEncumbrance, { assetId, pledgeId })) continue;
      await tx.em.insert(AssetEncumbrance, { id: tx.ids.next(), assetId, pledgeId, caseId: String(p['caseId']), since, releasedOn: null });
      await audit(tx, { recordType: 'asset', recordId: assetId, action: 'encumber', after: { pledgeId, since } });
    }
  }

  /** Ends every encumbrance of the pledge, whether or not the event names its rights again. */
  private async disencumber(tx: Tx, p: JobPayload): Promise<void> {
    const pledgeId = String(p['id']);
    const releasedOn = typeof p['releasedOn'] === 'string' ? p['releasedOn'] : tx.today;
    for (const e of await tx.em.findBy(AssetEncumbrance, { pledgeId, releasedOn: IsNull() })) {
      await tx.em.update(AssetEncumbrance, { id: e.id }, { releasedOn });
      await audit(tx, { recordType: 'asset', recordId: e.assetId, action: 'disencumber', before: { pledgeId, since: e.since }, after: { pledgeId, releasedOn } });
    }
  }
}
