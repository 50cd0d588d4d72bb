import { Injectable } from '@nestjs/common';
import type { LoanTerms } from '@zhiya/finance';
import type { LocalDate } from '@zhiya/kernel';
import type { ConditionFacts, ContractSnapshot, ContractState } from '@zhiya/lending-domain';
import { firstDueOnOf } from '@zhiya/marketplace-domain';
import { caseParties, type Parties } from '@zhiya/platform-lifecycle';
import { PledgeQueries } from '@zhiya/pledge-server';
import { ProtectionQueries } from '@zhiya/protection-server';
import { ValuationQueries } from '@zhiya/valuation-server';
import type { EntityManager } from 'typeorm';
import type { LoanContract } from '../persistence/lending.entities';

/** The contract's loan as if it were paid out on a day. */
export function loanTermsOn(
  c: Pick<LoanContract, 'principalFen' | 'rateBp' | 'months' | 'method' | 'dueDay'>,
  drawnOn: LocalDate,
): LoanTerms {
  const firstDueOn = firstDueOnOf(drawnOn, c.dueDay);
  return {
    principalFen: c.principalFen,
    rateBp: c.rateBp,
    months: c.months,
    method: c.method,
    drawnOn,
    ...(firstDueOn === undefined ? {} : { firstDueOn }),
  };
}

export const outstandingFen = (c: LoanContract): number | null =>
  c.outstandingPrincipalFen === null || c.outstandingInterestFen === null
    ? null
    : c.outstandingPrincipalFen + c.outstandingInterestFen;

export const snapshotOf = (c: LoanContract, actorId: string, conditionFacts: ConditionFacts): ContractSnapshot => ({
  actorId,
  makerId: c.makerId,
  drawdownMakerId: c.drawdownMakerId,
  missingFields: c.contractNo === null ? ['contractNo'] : [],
  borrowerEvidenceFileId: c.borrowerEvidenceFileId,
  bankEvidenceFileId: c.bankEvidenceFileId,
  conditions: c.conditions,
  conditionFacts,
  outstandingFen: outstandingFen(c),
});

/** The bank's own until it is issued; from the signing on, whoever shares the risk or answers for it follows the case too. */
export async function partiesOf(em: EntityManager, c: LoanContract, to: ContractState): Promise<Parties> {
  if (to === 'DRAFT') return { BANK: c.bankOrgId };
  const both = {
    BANK: c.bankOrgId,
    ...(to === 'CANCELLED' && c.issuedOn === null ? {} : { ENTERPRISE: c.borrowerOrgId }),
  };
  if (c.bankSignedOn === null) return both;
  const { INSURER, GUARANTOR, FUND_MANAGER, BUREAU } = await caseParties(em, c.caseId);
  return {
    INSURER: INSURER ?? null,
    GUARANTOR: GUARANTOR ?? null,
    FUND_MANAGER: FUND_MANAGER ?? null,
    BUREAU: BUREAU ?? null,
    ...both,
  };
}

/** What the floors below know of a contract's conditions precedent, read where the decision is made. */
@Injectable()
export class ContractFacts {
  constructor(
    private readonly pledges: PledgeQueries,
    private readonly protection: ProtectionQueries,
    private readonly valuation: ValuationQueries,
  ) {}

  async of(em: EntityManager, c: Pick<LoanContract, 'id' | 'caseId'>, asOf: LocalDate): Promise<ConditionFacts> {
    return (await this.ofMany(em, [c], asOf)).get(c.id)!;
  }

  /** By contract id; three queries however many there are. */
  async ofMany(
    em: EntityManager,
    contracts: readonly Pick<LoanContract, 'id' | 'caseId'>[],
    asOf: LocalDate,
  ): Promise<Map<string, ConditionFacts>> {
    const caseIds = [...new Set(contracts.map((c) => c.caseId))];
    const [pledges, policies, values] = [
      await this.pledges.standing(
        em,
        contracts.map((c) => c.id),
      ),
      await this.protection.issued(em, caseIds),
      await this.valuation.inForce(em, caseIds, asOf),
    ];
    return new Map(
      contracts.map((c) => [
        c.id,
        {
          registeredAssetIds: pledges.filter((p) => p.contractId === c.id).map((p) => p.assetId),
          isInsuranceIssued: policies.some((q) => q.caseId === c.caseId),
          isValuationDelivered: values.some((v) => v.caseId === c.caseId),
        },
      ]),
    );
  }
}
