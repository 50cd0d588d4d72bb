import { Injectable } from '@nestjs/common';
import type { LoanTerms } from '@zhiya/finance';
import type { LocalDate } from '@zhiya/kernel';
import type { ConditionFacts } from '@zhiya/lending-domain';
import { firstDueOnOf } from '@zhiya/marketplace-domain';
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
