import { fault } from '@zhiya/kernel';
import { FILING_TELLS, filingLifecycle } from '@zhiya/pledge-domain';
import { recordKind } from '@zhiya/platform-lifecycle';
import type { EntityManager } from 'typeorm';
import { Filing } from '../persistence/pledge.entities';
import type { Debt, DebtOf } from './debt.port';

/** What is owed under each filing's contract, by filing; of a contract that is not on file the debt stands as the filing names it. */
export async function debtsOf(
  port: DebtOf,
  em: EntityManager,
  filings: readonly Filing[],
): Promise<(f: Filing) => Debt> {
  const debts =
    filings.length === 0
      ? new Map<string, Debt>()
      : await port.debtsOf(em, [...new Set(filings.map((f) => f.contractId))]);
  return (f) => debts.get(f.contractId) ?? { owedFen: f.principalFen, ended: null };
}

const NOTE = { max: 500, isRequired: true, field: 'note' } as const;

/** One right's pledge at its registry. Beside it stands the debt that it secures, asked at the moment of the decision. */
export const filingKind = (debts: DebtOf) =>
  recordKind({
    lifecycle: filingLifecycle,
    entity: Filing,
    sides: {
      pledgor: (actor) => ({ pledgorOrgId: actor.orgId }),
      pledgee: (actor) => ({ pledgeeOrgId: actor.orgId }),
      /** Any filing: whether the reader takes part in its case is asked next. */
      case: () => ({}),
    },
    caseId: (f) => f.caseId,
    beside: (em, rows) => debtsOf(debts, em, rows),
    /** The registry answers to the pledgee, which enters what it decided. */
    parties: (f) => ({ ENTERPRISE: f.pledgorOrgId, BANK: f.pledgeeOrgId, REGISTRY: f.pledgeeOrgId }),
    snapshot: (f, { actorId }, debt) => ({
      actorId,
      preflight: f.preflight,
      acknowledgedUnknown: f.acknowledged,
      filedOn: f.filedOn,
      registrationNo: f.registrationNo,
      registeredOn: f.registeredOn,
      certificateFileId: f.certificateFileId,
      releaseGround: f.releaseGround,
      releasedOn: f.releasedOn,
      outstandingFen: debt.owedFen,
    }),
    /** The grounds that fail no form can mend; words, numbers and papers it brings. */
    brought: (now, f, { today, orgId }) => ({
      ...now,
      preflight: now.preflight && { ...now.preflight, asOf: today },
      acknowledgedUnknown: now.preflight?.unknown ?? [],
      registrationNo: now.registrationNo ?? 'brought',
      certificateFileId: now.certificateFileId ?? 'brought',
      registeredOn: now.registeredOn ?? today,
      releasedOn: now.releasedOn ?? today,
      releaseGround: now.releaseGround ?? (orgId === f.pledgorOrgId ? ('PERFORMED' as const) : ('WAIVED' as const)),
    }),
    hands: (f, permit) =>
      permit === 'file:filing'
        ? [f.pledgorOrgId]
        : permit === 'request:release'
          ? [f.pledgorOrgId, f.pledgeeOrgId]
          : [f.pledgeeOrgId],
    reasons: {
      requireCorrection: NOTE,
      refuse: NOTE,
      mend: NOTE,
      withdraw: NOTE,
      requestRelease: { ...NOTE, isRequired: false },
    },
    tells: FILING_TELLS,
    facts: (f) => ({
      filingId: f.id,
      contractId: f.contractId,
      assetId: f.assetId,
      kind: f.kind,
      filedOn: f.filedOn!,
      registeredOn: f.registeredOn!,
      releasedOn: f.releasedOn!,
      pledgeeOrgId: f.pledgeeOrgId,
    }),
    clash: () => fault('PLEDGE.REGISTRATION_NO_TAKEN', {}, 'registrationNo'),
    editable: { in: ['DRAFT', 'CORRECTION'] },
  });
export type FilingKind = ReturnType<typeof filingKind>;
