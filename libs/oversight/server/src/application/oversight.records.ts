import { divisionSpan, fault } from '@zhiya/kernel';
import { LENDING_RETURN_TELLS, lendingReturnLifecycle, TARGET_TELLS, targetLifecycle } from '@zhiya/oversight-domain';
import { nothingBeside, recordKind } from '@zhiya/platform-lifecycle';
import { Between } from 'typeorm';
import { LendingReturn, Target } from '../persistence/oversight.entities';

/** The bureau that made the record decides on it; a bureau above it looks on. */
const sides = {
  bureau: (actor: { readonly orgId: string }) => ({ bureauOrgId: actor.orgId }),
  reader: (actor: { readonly division: string }) => ({ division: Between(...divisionSpan(actor.division)) }),
};

export const TARGET = recordKind({
  lifecycle: targetLifecycle,
  entity: Target,
  sides,
  beside: nothingBeside,
  parties: (t) => ({ BUREAU: t.bureauOrgId }),
  hands: (t) => [t.bureauOrgId],
  snapshot: (t) => ({ basis: t.basis }),
  reasons: { reject: { max: 300, isRequired: true } },
  tells: TARGET_TELLS,
  facts: () => ({}),
  clash: () => fault('RECORD.CHANGED', { record: targetLifecycle.name }),
});

/** Fields without which a second person has nothing to accept. */
const missing = (row: Pick<LendingReturn, 'basisNote'>): readonly string[] =>
  row.basisNote === '' ? ['basisNote'] : [];

export const LENDING_RETURN = recordKind({
  lifecycle: lendingReturnLifecycle,
  entity: LendingReturn,
  sides,
  beside: nothingBeside,
  parties: (r) => ({ BUREAU: r.bureauOrgId }),
  hands: (r) => [r.bureauOrgId],
  snapshot: (r) => ({ missingFields: missing(r) }),
  reasons: { return: { max: 300, isRequired: true } },
  tells: LENDING_RETURN_TELLS,
  facts: () => ({}),
  clash: () => fault('RECORD.CHANGED', { record: lendingReturnLifecycle.name }),
  editable: { in: ['RETURNED'] },
});
