import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fault, type DomainError } from '@zhiya/kernel';
import { FileService, FileSubjects, type EvidenceFile } from '@zhiya/platform-files';
import { isParty } from '@zhiya/platform-lifecycle';
import { NotFoundError, type Tx } from '@zhiya/platform-persistence';
import { valuationOrderLifecycle } from '@zhiya/valuation-domain';
import { ValuationOrder } from '../persistence/valuation.entities';

const TYPE = valuationOrderLifecycle.name;
export const REPORT = 'REPORT';

/** The report of an order: attached by its evaluator while it works, read by the parties of the case once it is delivered. */
@Injectable()
export class ValuationFiles implements OnModuleInit {
  constructor(
    private readonly subjects: FileSubjects,
    private readonly files: FileService,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: TYPE,
      purposes: [REPORT],
      canAttach: (tx, id) => this.whileWorking(tx, id),
      canRemove: (tx, file) => this.whileWorking(tx, file.subjectId),
    });
    this.subjects.admit(TYPE, {
      canRead: async (em, actor, file) => {
        if (actor.orgKind === 'EVALUATOR') return false;
        const row = await em.findOneBy(ValuationOrder, { id: file.subjectId, state: 'DELIVERED' });
        return row !== null && isParty(em, row.caseId, actor);
      },
    });
  }

  private async whileWorking(tx: Tx, id: string): Promise<DomainError | null> {
    const row = await tx.em.findOneBy(ValuationOrder, { id, evaluatorOrgId: tx.actor.orgId });
    if (!row) throw new NotFoundError('valuation order');
    return row.state === 'IN_PROGRESS'
      ? null
      : fault('LIFECYCLE.NOT_NOW', { lifecycle: TYPE, state: row.state, event: 'attachFile' }, 'file');
  }

  async reportFault(tx: Tx, row: ValuationOrder, fileId: string): Promise<DomainError | null> {
    const file = await this.files.own(tx.em, tx.actor, fileId, { subjectType: TYPE, subjectId: row.id });
    return file?.purpose === REPORT ? null : fault('VALUATION.NO_REPORT', {}, 'reportFileId');
  }

  of(em: Tx['em'], ids: readonly string[]): Promise<EvidenceFile[]> {
    return this.files.of(em, TYPE, ids);
  }
}
