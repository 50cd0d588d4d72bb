import { Injectable } from '@nestjs/common';
import { cleanText, failAll, fault, faultsOf, isLocalDate, ok, textFault, type Fen } from '@zhiya/kernel';
import { allocateRepayment, contractLifecycle, LOAN_REPAID, paidOnFault } from '@zhiya/lending-domain';
import { tell } from '@zhiya/platform-jobs';
import { ListingEnds } from '@zhiya/marketplace-server';
import { amend, apply, staleFault } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { LoanContract, LoanInstalment, LoanRepayment } from '../persistence/lending.entities';
import { ContractFacts, partiesOf, snapshotOf } from './contract.facts';
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
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: LendingQueries,
    private readonly facts: ContractFacts,
    private readonly listings: ListingEnds,
  ) {}

  /**
   * Records a payment and places every fen of it. The contract's version moves with each payment, so that two recorded at
   * once cannot both be placed on the same debt. The payment that clears the debt settles the loan in the same unit of work.
   */
  record(ctx: RequestContext, input: NewRepayment): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await tx.em.findOneBy(LoanContract, { id: input.contractId, bankOrgId: tx.actor.orgId });
      if (!row) throw new NotFoundError('contract');
      const reference = cleanText(input.reference ?? '');
      const isDated = isLocalDate(input.paidOn);
      const faults = faultsOf(
        staleFault(row, input.version, contractLifecycle.name),
        row.state !== 'DRAWN' &&
          fault('LIFECYCLE.NOT_NOW', { lifecycle: contractLifecycle.name, state: row.state, event: 'recordRepayment' }),
        !isDated && fault('DATE.IMPOSSIBLE', { given: input.paidOn.slice(0, 40) }, 'paidOn'),
        isDated &&
          row.drawnOn !== null &&
          paidOnFault(input.paidOn, { drawnOn: row.drawnOn, lastPaidOn: row.lastPaidOn }, tx.today),
        textFault(reference, 'reference', 80, false),
        reference !== '' &&
          (await tx.em.existsBy(LoanRepayment, { contractId: row.id, reference })) &&
          fault('REPAYMENT.REFERENCE_TAKEN', { reference }, 'reference'),
      );
      if (faults.length > 0) return failAll(faults);
      const before = (await this.queries.instalments([row.id], tx.em)).map(stateOf);
      const allocated = allocateRepayment(before, input.amountFen, input.paidOn);
      if (!allocated.ok) return failAll(allocated.errors);
      const { shares, interestFen, principalFen, outstanding, instalments, isSettled } = allocated.value;

      const amended = await amend(
        tx,
        LoanContract,
        contractLifecycle.name,
        row,
        {
          outstandingPrincipalFen: outstanding.principalFen,
          outstandingInterestFen: outstanding.interestFen,
          lastPaidOn: input.paidOn,
        },
        'repay',
      );
      if (!amended.ok) return amended;
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
        reference: reference || null,
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
    const settled = await apply(tx, {
      lifecycle: contractLifecycle,
      entity: LoanContract,
      row,
      event: 'settle',
      caseId: row.caseId,
      parties: await partiesOf(tx.em, row, 'SETTLED'),
      consequence: true,
      snapshot: snapshotOf(row, tx.actor.personId, await this.facts.of(tx.em, row, tx.today)),
      patch: { settledOn },
      facts: { contractId: row.id, borrowerOrgId: row.borrowerOrgId, bankOrgId: row.bankOrgId, settledOn },
    });
    if (settled.ok) await this.listings.complete(tx, row.caseId);
    return settled;
  }
}
