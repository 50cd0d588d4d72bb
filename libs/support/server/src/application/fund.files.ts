import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fault, invariant, isWithin, type DomainError } from '@zhiya/kernel';
import { FileService, FileSubjects, type EvidenceFile } from '@zhiya/platform-files';
import { NotFoundError, type Tx } from '@zhiya/platform-persistence';
import { fundMovementLifecycle } from '@zhiya/support-domain';
import { Fund, FundMovement } from '../persistence/fund.entities';
import { MOVEMENT } from './movement.record';

const TYPE = fundMovementLifecycle.name;
export const VOUCHER = 'VOUCHER';

/** The voucher of a movement: attached by the fund's manager to the draft, read by the bureau that answers for the fund. */
@Injectable()
export class FundFiles implements OnModuleInit {
  constructor(
    private readonly subjects: FileSubjects,
    private readonly files: FileService,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: TYPE,
      purposes: [VOUCHER],
      canAttach: async (tx, id) => (await this.draft(tx, id)).fault,
      canRemove: async (tx, file) => (await this.draft(tx, file.subjectId)).fault,
      changed: (tx, file) => this.changed(tx, file.subjectId),
    });
    this.subjects.admit(TYPE, {
      canRead: async (em, actor, file) => {
        const row = await em.findOneBy(FundMovement, { id: file.subjectId });
        const fund = row && (await em.findOneBy(Fund, { id: row.fundId }));
        return actor.orgKind === 'BUREAU' && fund !== null && isWithin(fund.division, actor.division);
      },
    });
  }

  private async draft(tx: Tx, id: string): Promise<{ row: FundMovement; fault: DomainError | null }> {
    if (!tx.can('enter:fund-movement')) throw new NotFoundError(TYPE);
    const row = await MOVEMENT.load(tx.em, 'manager', tx.actor, id);
    return {
      row,
      fault:
        row.state === 'DRAFT'
          ? null
          : fault('LIFECYCLE.NOT_NOW', { lifecycle: TYPE, state: row.state, event: 'attachFile' }, 'file'),
    };
  }

  /** The movement names its newest voucher, or none. */
  private async changed(tx: Tx, id: string): Promise<void> {
    const { row } = await this.draft(tx, id);
    const voucherFileId = (await this.files.of(tx.em, TYPE, [id])).at(-1)?.id ?? null;
    const done = await MOVEMENT.edit(tx, row, {}, { patch: { voucherFileId } });
    invariant(done.ok, 'a voucher is attached to a draft');
  }

  of(em: Tx['em'], ids: readonly string[]): Promise<EvidenceFile[]> {
    return this.files.of(em, TYPE, ids);
  }
}
