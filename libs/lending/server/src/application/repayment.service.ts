import { Injectable } from '@nestjs/common';
import { answersIn, fault, faultsOf, fieldFaults, ok, type DomainError, type Fen } from '@zhiya/kernel';
import { allocateRepayment, LOAN_REPAID, paidOnFault, REPAYMENT_FORM } from '@zhiya/lending-domain';
import { tell } from '@zhiya/platform-jobs';
import { ListingEnds } from '@zhiya/marketplace-server';
import { UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { LoanContract, LoanInstalment, LoanRepayment } from '../persistence/lending.entities';
import { ContractFacts } from './contract.facts';
import { contractKind, type ContractKind } from './contract.record';
import { LendingQueries, stateOf } from './lending.queries';

export interface NewRepayment {
  readonly contractId: string;
  readonly version?: number | null;
  readonly paidOn: string;
  readonly amountFen: Fen;
  /** The bank's own reference of the payment. */
  readonly reference?: string | null;
}

@Injectable()
export class RepaymentService {
  private readonly contracts: ContractKind;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: LendingQueries,
    facts: ContractFacts,
    private readonly listings: ListingEnds,
  ) {
    this.contracts = contractKind(facts);
  }

  /**
   * Records a payment and places every fen of it. The contract's version moves with each payment, so that two recorded at
   * once cannot both be placed on the same debt. The payment that clears the debt settles the loan in the same unit of work.
   */
  record(ctx: RequestContext, input: NewRepayment): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.contracts.load(tx.em, 'bank', tx.actor, input.contractId);
      const { reference } = answersIn(REPAYMENT_FORM, input);
      const allocated = allocateRepayment(
        (await this.queries.instalments([row.id], tx.em)).map(stateOf),
        input.amountFen,
        input.paidOn,
      );
      const repaid = await this.contracts.edit(tx, row, { version: input.version, action: 'repay' }, async () => {
        const faults = await this.faultsOf(tx, row, input);
        if (faults.length > 0) return { faults, patch: {} };
        if (!allocated.ok) return { faults: allocated.errors, patch: {} };
        const { outstanding } = allocated.value;
        return {
          patch: {
            outstandingPrincipalFen: outstanding.principalFen,
            outstandingInterestFen: outstanding.interestFen,
            lastPaidOn: input.paidOn,
          },
        };
      });
      if (!repaid.ok || !allocated.ok) return repaid;
      const { shares, interestFen, principalFen, outstanding, instalments, isSettled } = allocated.value;
      for (const share of shares) {
        const now = instalments.find((i) => i.no === share.no)!;
        await tx.em.update(
          LoanInstalment,
          { contractId: row.id, no: share.no },
          { paidInterestFen: now.paidInterestFen, paidPrincipalFen: now.paidPrincipalFen },
        );
      }
      const repayment: LoanRepayment = {
        id: tx.ids.next(),
        contractId: row.id,
        borrowerOrgId: row.borrowerOrgId,
        paidOn: input.paidOn,
        amountFen: input.amountFen,
        principalFen,
        interestFen,
        shares: [...shares],
        reference,
        recordedBy: tx.actor.personId,
        recordedByName: tx.actor.personName,
        recordedAt: tx.now,
      };
      await tx.em.insert(LoanRepayment, repayment as never);
      await tell(tx, LOAN_REPAID, {
        contractId: row.id,
        caseId: row.caseId,
        repaymentId: repayment.id,
        paidOn: input.paidOn,
        principalFen,
        interestFen,
        borrowerOrgId: row.borrowerOrgId,
        bankOrgId: row.bankOrgId,
      });
      if (isSettled) {
        const settled = await this.settle(tx, row, input.paidOn);
        if (!settled.ok) return settled;
      }
      return ok({
        id: repayment.id,
        state: row.state,
        facts: { principalFen, interestFen, outstandingFen: outstanding.totalFen, isSettled },
      });
    });
  }

  private async settle(tx: Tx, row: LoanContract, settledOn: string): Promise<Outcome> {
    const settled = await this.contracts.move(tx, row, 'settle', { patch: { settledOn }, consequence: true });
    if (settled.ok) await this.listings.complete(tx, row.caseId);
    return settled;
  }

  private async faultsOf(tx: Tx, row: LoanContract, input: NewRepayment): Promise<readonly DomainError[]> {
    const written = fieldFaults(REPAYMENT_FORM, input, tx.today);
    const { paidOn, reference } = answersIn(REPAYMENT_FORM, input);
    return faultsOf(
      ...written,
      row.drawnOn !== null &&
        !written.some((f) => f.field === 'paidOn') &&
        paidOnFault(paidOn, { drawnOn: row.drawnOn, lastPaidOn: row.lastPaidOn }, tx.today),
      reference !== null &&
        (await tx.em.existsBy(LoanRepayment, { contractId: row.id, reference })) &&
        fault('REPAYMENT.REFERENCE_TAKEN', { reference }, 'reference'),
    );
  }
}
