import { Contracts } from '@zhiya/lending-server';
import { recordKind, type Look } from '@zhiya/platform-lifecycle';
import { COVERAGE_TELLS, coverageLifecycle, type CoverageSnapshot } from '@zhiya/support-domain';
import { In, type EntityManager } from 'typeorm';
import { Fund } from '../persistence/fund.entities';
import { Coverage } from '../persistence/support.entities';
import { trippedBreakers } from './breakers';
import { fundsById, managedFundIds } from './funds';
import { divisionsOf } from './scope';

export interface BesideCoverage {
  readonly fund: Fund;
  readonly asked: Omit<CoverageSnapshot, 'actorId' | 'drawnOn'>;
}

/**
 * The fund and what the lifecycle asks of a coverage, the loan as its contract stands at this moment. Before settlement the interest
 * still owed is the bank's knowledge alone, so nothing but settlement counts as nothing owed. Breakers concern those alone that have
 * not entered yet.
 */
async function beside(
  em: EntityManager,
  rows: readonly Coverage[],
  { today }: Look,
): Promise<(row: Coverage) => BesideCoverage> {
  const contractIds = [...new Set(rows.map((r) => r.contractId))];
  const [contracts, covered] =
    contractIds.length === 0
      ? [[], []]
      : [
          await Contracts.byIds(em, contractIds),
          await em.findBy(Coverage, { contractId: In(contractIds), state: 'COVERED' }),
        ];
  const fundOf = await fundsById(
    em,
    rows.map((r) => r.fundId),
  );
  const tripped = await trippedBreakers(
    em,
    rows.filter((r) => r.state === 'REQUESTED').map((r) => r.fundId),
    today,
  );
  return (row) => {
    const contract = contracts.find((c) => c.id === row.contractId);
    return {
      fund: fundOf(row.fundId),
      asked: {
        isCoveredElsewhere: covered.some((c) => c.contractId === row.contractId && c.id !== row.id),
        outstandingFen: !contract ? null : contract.settledOn !== null ? 0 : contract.outstandingPrincipalFen || null,
        breakerFault: tripped.get(row.fundId) ?? null,
      },
    };
  };
}

/** A loan that a fund stands behind. */
export const COVERAGE = recordKind({
  lifecycle: coverageLifecycle,
  entity: Coverage,
  sides: {
    manager: async (actor, em) => ({ fundId: In(await managedFundIds(em, actor)) }),
    reader: async (actor, em) => {
      switch (actor.orgKind) {
        case 'BANK':
          return { bankOrgId: actor.orgId };
        case 'ENTERPRISE':
          return { borrowerOrgId: actor.orgId };
        case 'FUND_MANAGER':
          return { fundId: In(await managedFundIds(em, actor)) };
        case 'BUREAU':
          return { division: divisionsOf(actor) };
        case 'OPERATOR':
          return {};
        default:
          return null;
      }
    },
  },
  caseId: (c) => c.caseId,
  beside,
  parties: (c, { fund }) => ({
    ENTERPRISE: c.borrowerOrgId,
    BANK: c.bankOrgId,
    FUND_MANAGER: fund.managerOrgId,
    BUREAU: fund.bureauOrgId,
  }),
  snapshot: (c, { actorId }, { asked }) => ({ actorId, drawnOn: c.drawnOn, ...asked }),
  hands: (_c, _permit, { fund }) => [fund.managerOrgId],
  reasons: {
    confirm: { max: 300, isRequired: false },
    reject: { max: 300, isRequired: true },
    release: { max: 300, isRequired: false },
  },
  tells: COVERAGE_TELLS,
  facts: (c) => ({ contractId: c.contractId, fundId: c.fundId }),
});
