import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fault, type DomainError } from '@zhiya/kernel';
import { filingLifecycle, type FilingState } from '@zhiya/pledge-domain';
import { FileService, FileSubjects, type EvidenceFile } from '@zhiya/platform-files';
import { isParty } from '@zhiya/platform-lifecycle';
import { NotFoundError, type Tx } from '@zhiya/platform-persistence';
import { Filing } from '../persistence/pledge.entities';

const TYPE = filingLifecycle.name;
/** The application as filed and what mends it (pledgor); the certificate and the notice of cancellation (pledgee). */
export const FILING_PURPOSES = ['APPLICATION', 'CERTIFICATE', 'RELEASE_NOTICE'] as const;
export type FilingPurpose = (typeof FILING_PURPOSES)[number];

const SIDES: Readonly<
  Record<FilingPurpose, { readonly side: 'pledgorOrgId' | 'pledgeeOrgId'; readonly states: readonly FilingState[] }>
> = {
  APPLICATION: { side: 'pledgorOrgId', states: ['DRAFT', 'CORRECTION'] },
  CERTIFICATE: { side: 'pledgeeOrgId', states: ['SUBMITTED'] },
  RELEASE_NOTICE: { side: 'pledgeeOrgId', states: ['RELEASE_PENDING'] },
};

@Injectable()
export class PledgeFiles implements OnModuleInit {
  constructor(
    private readonly subjects: FileSubjects,
    private readonly files: FileService,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: TYPE,
      purposes: FILING_PURPOSES,
      canAttach: (tx, id, purpose) => this.fits(tx, id, purpose),
      canRemove: (tx, file) => this.fits(tx, file.subjectId, file.purpose),
    });
    this.subjects.admit(TYPE, {
      canRead: async (em, actor, file) => {
        const row = await em.findOneBy(Filing, { id: file.subjectId });
        return row !== null && isParty(em, row.caseId, actor);
      },
    });
  }

  private async fits(tx: Tx, id: string, purpose: string): Promise<DomainError | null> {
    const row = await tx.em.findOneBy(Filing, { id });
    const rule = SIDES[purpose as FilingPurpose];
    if (!row || row[rule.side] !== tx.actor.orgId) throw new NotFoundError('filing');
    return rule.states.includes(row.state as FilingState)
      ? null
      : fault('LIFECYCLE.NOT_NOW', { lifecycle: TYPE, state: row.state, event: 'attachFile' }, 'file');
  }

  async certificateFault(tx: Tx, row: Filing, fileId: string): Promise<DomainError | null> {
    const file = await this.files.own(tx.em, tx.actor, fileId, { subjectType: TYPE, subjectId: row.id });
    return file?.purpose === 'CERTIFICATE' ? null : fault('PLEDGE.NO_CERTIFICATE', {}, 'certificateFileId');
  }

  of(em: Tx['em'], ids: readonly string[]): Promise<EvidenceFile[]> {
    return this.files.of(em, TYPE, ids);
  }
}
