import { invariant } from '@zhiya/kernel';
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

/** The entries that movements would put into the books, by movement. */
async function entriesOf(
  em: EntityManager,
  movements: readonly FundMovement[],
): Promise<(m: FundMovement) => JournalEntry> {
  const ids = movements.flatMap((m) => m.reversesId ?? []);
  const [wrong, postings] =
    ids.length === 0
      ? [[], []]
      : [
          await em.findBy(JournalRow, { id: In(ids) }),
          await em.find(PostingRow, { where: { entryId: In(ids) }, order: { line: 'ASC' } }),
        ];
  return (m) => {
    if (m.kind !== 'REVERSAL')
      return manualEntry(m.kind, {
        amountFen: m.amountFen,
        valueDate: m.valueDate,
        sourceType: fundMovementLifecycle.name,
        sourceId: m.id,
      });
    const entry = wrong.find((w) => w.id === m.reversesId);
    invariant(entry, 'a reversal answers an entry of the books');
    return reversalOf({ ...entry, postings: postings.filter((p) => p.entryId === entry.id) }, m.valueDate);
  };
}
export const entryOf = async (em: EntityManager, m: FundMovement): Promise<JournalEntry> =>
  (await entriesOf(em, [m]))(m);

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
    const entry = await entriesOf(em, rows);
    return (m: FundMovement): BesideMovement => ({
      fund: fundOf(m.fundId),
      availableFen: available.get(m.fundId)!,
      cashOutFen: cashOutOf(entry(m)),
    });
  },
  parties: (_m, { fund }) => ({ FUND_MANAGER: fund.managerOrgId }),
  snapshot: (m, _look, { availableFen, cashOutFen }) => ({
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
