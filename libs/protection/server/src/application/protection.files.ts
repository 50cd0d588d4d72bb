import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fault, type DomainError } from '@zhiya/kernel';
import { FileService, FileSubjects, type EvidenceFile } from '@zhiya/platform-files';
import { isParty } from '@zhiya/platform-lifecycle';
import { NotFoundError, type Tx } from '@zhiya/platform-persistence';
import { protectionQuoteLifecycle } from '@zhiya/protection-domain';
import { ProtectionQuote } from '../persistence/protection.entities';

const TYPE = protectionQuoteLifecycle.name;
export const POLICY = 'POLICY';

/** The policy document: attached by the insurer before it issues, read by the parties of the case after. */
@Injectable()
export class ProtectionFiles implements OnModuleInit {
  constructor(
    private readonly subjects: FileSubjects,
    private readonly files: FileService,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: TYPE,
      purposes: [POLICY],
      canAttach: (tx, id) => this.beforeIssue(tx, id),
      canRemove: (tx, file) => this.beforeIssue(tx, file.subjectId),
    });
    this.subjects.admit(TYPE, {
      canRead: async (em, actor, file) => {
        if (actor.orgKind === 'INSURER') return false;
        const row = await em.findOneBy(ProtectionQuote, { id: file.subjectId, state: 'ISSUED' });
        return row !== null && isParty(em, row.caseId, actor);
      },
    });
  }

  private async beforeIssue(tx: Tx, id: string): Promise<DomainError | null> {
    const row = await tx.em.findOneBy(ProtectionQuote, { id, insurerOrgId: tx.actor.orgId });
    if (!row) throw new NotFoundError('protection quote');
    return row.state === 'ACCEPTED'
      ? null
      : fault('LIFECYCLE.NOT_NOW', { lifecycle: TYPE, state: row.state, event: 'attachFile' }, 'file');
  }

  async policyFault(tx: Tx, row: ProtectionQuote, fileId: string): Promise<DomainError | null> {
    const file = await this.files.own(tx.em, tx.actor, fileId, { subjectType: TYPE, subjectId: row.id });
    return file?.purpose === POLICY ? null : fault('PROTECTION.NO_POLICY_FILE', {}, 'policyFileId');
  }

  of(em: Tx['em'], ids: readonly string[]): Promise<EvidenceFile[]> {
    return this.files.of(em, TYPE, ids);
  }
}
