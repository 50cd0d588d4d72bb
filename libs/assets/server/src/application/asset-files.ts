import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { fault, type DomainError } from '@zhiya/kernel';
import { FileSubjects, type EvidenceFile, type FileSubject } from '@zhiya/platform-files';
import { ForbiddenError, NotFoundError, type Tx } from '@zhiya/platform-persistence';
import { Asset } from '../persistence/assets.entities';
import { PLEDGES_ON, type PledgesOn } from './pledges-on.port';

export const ASSET_DOCUMENTS = [
  'CERTIFICATE',
  'ANNUAL_FEE_RECEIPT',
  'CO_OWNER_AGREEMENT',
  'REGISTER_EXTRACT',
  'OTHER',
] as const;

/** Evidence of rights: attached by their enterprise; a pledged right's evidence stays. */
@Injectable()
export class AssetFiles implements FileSubject, OnModuleInit {
  readonly type = 'asset';
  readonly purposes = ASSET_DOCUMENTS;
  constructor(
    private readonly subjects: FileSubjects,
    @Inject(PLEDGES_ON) private readonly pledges: PledgesOn,
  ) {}
  onModuleInit(): void {
    this.subjects.register(this);
  }

  async canAttach(tx: Tx, subjectId: string): Promise<DomainError | null> {
    if (!tx.can('attach:evidence')) throw new ForbiddenError('attach:evidence is needed');
    if (!(await tx.em.existsBy(Asset, { id: subjectId, orgId: tx.actor.orgId }))) throw new NotFoundError('asset');
    return null;
  }
  async canRemove(tx: Tx, file: EvidenceFile): Promise<DomainError | null> {
    if (!tx.can('attach:evidence')) throw new ForbiddenError('attach:evidence is needed');
    return (await this.pledges.standingOn(tx.em, [file.subjectId])).length > 0 ? fault('FILE.STAYS') : null;
  }
}
