import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fault, holds, type DomainError } from '@zhiya/kernel';
import { contractLifecycle, LENDING_PERMISSIONS, type ContractState } from '@zhiya/lending-domain';
import { FileService, FileSubjects, type EvidenceFile } from '@zhiya/platform-files';
import { isParty } from '@zhiya/platform-lifecycle';
import { NotFoundError, type Tx } from '@zhiya/platform-persistence';
import { LoanContract } from '../persistence/lending.entities';
import { isVisible } from './lending.queries';

const TYPE = contractLifecycle.name;
/** The text that the bank puts up for signing, and the signed copy of each side. */
export const CONTRACT_PURPOSES = ['CONTRACT_TEXT', 'BORROWER_SIGNATURE', 'BANK_SIGNATURE'] as const;
export type ContractPurpose = (typeof CONTRACT_PURPOSES)[number];

const SIDES: Readonly<
  Record<ContractPurpose, { readonly side: 'borrowerOrgId' | 'bankOrgId'; readonly state: ContractState }>
> = {
  CONTRACT_TEXT: { side: 'bankOrgId', state: 'DRAFT' },
  BORROWER_SIGNATURE: { side: 'borrowerOrgId', state: 'ISSUED' },
  BANK_SIGNATURE: { side: 'bankOrgId', state: 'BORROWER_SIGNED' },
};

@Injectable()
export class ContractFiles implements OnModuleInit {
  constructor(
    private readonly subjects: FileSubjects,
    private readonly files: FileService,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: TYPE,
      purposes: CONTRACT_PURPOSES,
      canAttach: (tx, id, purpose) => this.fits(tx, id, purpose),
      canRemove: (tx, file) => this.fits(tx, file.subjectId, file.purpose),
    });
    this.subjects.admit(TYPE, {
      canRead: async (em, actor, file) => {
        const row = await em.findOneBy(LoanContract, { id: file.subjectId });
        if (row === null || !isVisible(row, actor)) return false;
        return (
          row.bankOrgId === actor.orgId ||
          row.borrowerOrgId === actor.orgId ||
          (holds(actor, 'view:contract', LENDING_PERMISSIONS) && isParty(em, row.caseId, actor))
        );
      },
    });
  }

  private async fits(tx: Tx, id: string, purpose: string): Promise<DomainError | null> {
    const row = await tx.em.findOneBy(LoanContract, { id });
    const rule = SIDES[purpose as ContractPurpose];
    if (!row || row[rule.side] !== tx.actor.orgId || !isVisible(row, tx.actor)) throw new NotFoundError('contract');
    return row.state === rule.state
      ? null
      : fault('LIFECYCLE.NOT_NOW', { lifecycle: TYPE, state: row.state, event: 'attachFile' }, 'file');
  }

  async evidenceFault(
    tx: Tx,
    row: LoanContract,
    fileId: string,
    purpose: ContractPurpose,
  ): Promise<DomainError | null> {
    const file = await this.files.own(tx.em, tx.actor, fileId, { subjectType: TYPE, subjectId: row.id });
    return file?.purpose === purpose
      ? null
      : fault('LENDING.NO_EVIDENCE', { party: tx.actor.orgKind }, 'evidenceFileId');
  }

  of(em: Tx['em'], ids: readonly string[]): Promise<EvidenceFile[]> {
    return this.files.of(em, TYPE, ids);
  }
}
