import { recordKind } from '@zhiya/platform-lifecycle';
import {
  cashOutOf,
  fundMovementLifecycle,
  manualEntry,
  MOVEMENT_TELLS,
  reversalOf,
  type JournalEntry,
} from '@zhiya/support-domain';
import { In, type EntityManager } from 'typeorm';
import { FundMovement, JournalRow, PostingRow, type Fund } from '../persistence/fund.entities';
import { positionOf } from './books';
import { fundsById, managedFundIds } from './funds';

/** The entry that a movement would put into the books. */
export async function entryOf(em: EntityManager, m: FundMovement): Promise<JournalEntry> {
  if (m.kind !== 'REVERSAL')
    return manualEntry(m.kind, {
      amountFen: m.amountFen,
      valueDate: m.valueDate,
      sourceType: fundMovementLifecycle.name,
      sourceId: m.id,
    });
  const wrong = await em.findOneByOrFail(JournalRow, { id: m.reversesId! });
  const postings = await em.find(PostingRow, { where: { entryId: wrong.id }, order: { line: 'ASC' } });
  return reversalOf({ ...wrong, postings }, m.valueDate);
}

export interface BesideMovement {
  readonly fund: Fund;
  readonly availableFen: number;
  readonly cashOutFen: number;
}

/** A movement of a fund that people enter; the fund is its case. */
export const MOVEMENT = recordKind({
  lifecycle: fundMovementLifecycle,
  entity: FundMovement,
  sides: { manager: async (actor, em) => ({ fundId: In(await managedFundIds(em, actor)) }) },
  caseId: (m) => m.fundId,
  beside: async (em, rows) => {
    const fundIds = [...new Set(rows.map((m) => m.fundId))];
    const fundOf = await fundsById(em, fundIds);
    const available = new Map<string, number>();
    for (const id of fundIds) available.set(id, (await positionOf(em, id)).availableFen);
    const cashOut = new Map<string, number>();
    for (const m of rows) cashOut.set(m.id, cashOutOf(await entryOf(em, m)));
    return (m: FundMovement): BesideMovement => ({
      fund: fundOf(m.fundId),
      availableFen: available.get(m.fundId)!,
      cashOutFen: cashOut.get(m.id)!,
    });
  },
  parties: (_m, { fund }) => ({ FUND_MANAGER: fund.managerOrgId }),
  snapshot: (m, { actorId }, { availableFen, cashOutFen }) => ({
    actorId,
    makerId: m.makerId,
    valueDate: m.valueDate,
    voucherFileId: m.voucherFileId,
    cashOutFen,
    fundAvailableFen: availableFen,
  }),
  hands: (_m, _permit, { fund }) => [fund.managerOrgId],
  reasons: {
    submitForCheck: { max: 300, isRequired: false },
    returnToMaker: { max: 300, isRequired: true },
    post: { max: 300, isRequired: false },
    discard: { max: 300, isRequired: false },
  },
  tells: MOVEMENT_TELLS,
  facts: (m) => ({ fundId: m.fundId, amountFen: m.amountFen }),
  editable: { in: ['DRAFT'] },
});
