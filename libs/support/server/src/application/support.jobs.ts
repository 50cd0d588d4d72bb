import { Injectable, type OnModuleInit } from '@nestjs/common';
import { divisionSpan, invariant, wanting, yearOf, type FactsOf, type LocalDate } from '@zhiya/kernel';
import { LOAN_DRAWN, LOAN_REPAID, LOAN_SETTLED } from '@zhiya/lending-domain';
import { job, JobRegistry, type JobDefinition } from '@zhiya/platform-jobs';
import { caseParties } from '@zhiya/platform-lifecycle';
import { DAY_MOVED, type Tx } from '@zhiya/platform-persistence';
import { PLEDGE_REGISTERED } from '@zhiya/pledge-domain';
import { POLICY_ISSUED } from '@zhiya/protection-domain';
import { FUND_OPENED, LOAN_COVERED } from '@zhiya/support-domain';
import { VALUE_DELIVERED } from '@zhiya/valuation-domain';
import { Organisations } from '@zhiya/identity-server';
import { In } from 'typeorm';
import { SupportedLoan, SupportFact, type SupportFactKind } from '../persistence/support.entities';
import { CoverageService } from './coverage.service';
import { divisionsOf } from './scope';
import { propose, proposeAll, proposeOfCase, proposeWaiting } from './subsidy-claims';
import { keepLoan, loanOf, type DrawnLoan } from './support-loans';

const LOAN_DRAWN_JOB = job(
  'support.onLoanDrawn',
  [LOAN_DRAWN.name],
  wanting(LOAN_DRAWN, 'id', 'caseId', 'principalFen', 'drawnOn', 'borrowerOrgId', 'bankOrgId', 'division', 'rights'),
);
const REPAID = job(
  'support.onRepaid',
  [LOAN_REPAID.name],
  wanting(LOAN_REPAID, 'contractId', 'repaymentId', 'paidOn', 'principalFen', 'interestFen'),
);
const SETTLED = job('support.onLoanSettled', [LOAN_SETTLED.name], wanting(LOAN_SETTLED, 'id', 'settledOn'));
const DELIVERED = job(
  'support.onValuationDelivered',
  [VALUE_DELIVERED.name],
  wanting(VALUE_DELIVERED, 'id', 'caseId', 'requesterOrgId', 'feeFen', 'deliveredOn'),
);
const ISSUED = job(
  'support.onPolicyIssued',
  [POLICY_ISSUED.name],
  wanting(POLICY_ISSUED, 'id', 'caseId', 'kind', 'premiumFen', 'issuedOn'),
);
const OPENED = job('support.onFundOpened', [FUND_OPENED.name], FUND_OPENED.facts);
const DAY = job('support.onDay', [DAY_MOVED.name], {});
const RECORDED = job(
  'support.onRecorded',
  [PLEDGE_REGISTERED.name, LOAN_COVERED.name],
  wanting(PLEDGE_REGISTERED, 'caseId'),
);
export const SUPPORT_JOBS: readonly JobDefinition[] = [
  LOAN_DRAWN_JOB,
  REPAID,
  SETTLED,
  DELIVERED,
  ISSUED,
  OPENED,
  DAY,
  RECORDED,
];

interface NewFact {
  readonly kind: SupportFactKind;
  readonly caseId: string;
  readonly enterpriseOrgId: string;
  readonly paidOn: LocalDate;
  readonly amountFen: number;
  readonly sourceType: string;
  readonly sourceId: string;
  readonly contractId: string | null;
}

/** What support takes in from the floors below. Everything arrives by itself: the enterprise, the bank and the bureau type none of it. */
@Injectable()
export class SupportJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly coverage: CoverageService,
  ) {}

  onModuleInit(): void {
    this.registry.handle(LOAN_DRAWN_JOB, (tx, facts) => this.loanDrawn(tx, facts));
    this.registry.handle(REPAID, (tx, facts) => this.repaid(tx, facts));
    this.registry.handle(SETTLED, (tx, facts) => this.loanSettled(tx, facts));
    this.registry.handle(DELIVERED, (tx, { id, caseId, requesterOrgId, feeFen, deliveredOn }) =>
      this.fee(tx, {
        kind: 'VALUATION_FEE',
        caseId,
        paidBy: requesterOrgId,
        sourceType: 'valuation-order',
        sourceId: id,
        amountFen: feeFen,
        paidOn: deliveredOn,
      }),
    );
    this.registry.handle(ISSUED, (tx, facts) => this.premium(tx, facts));
    this.registry.handle(OPENED, (tx, { division }) => this.fundOpened(tx, division));
    this.registry.handle(DAY, (tx) => proposeWaiting(tx));
    this.registry.handle(RECORDED, (tx, { caseId }) => proposeOfCase(tx, caseId));
  }

  private async loanDrawn(tx: Tx, drawn: DrawnLoan): Promise<void> {
    const loan = await keepLoan(tx, drawn);
    await this.coverage.propose(tx, loan);
    await proposeOfCase(tx, loan.caseId);
  }

  private async repaid(tx: Tx, p: FactsOf<typeof REPAID.facts>): Promise<void> {
    const loan = await loanOf(tx, p.contractId);
    const fact: NewFact = {
      kind: 'INTEREST',
      caseId: loan.caseId,
      enterpriseOrgId: loan.borrowerOrgId,
      paidOn: p.paidOn,
      amountFen: p.interestFen,
      sourceType: 'repayment',
      sourceId: p.repaymentId,
      contractId: loan.id,
    };
    if (await this.isKnown(tx, fact)) return;
    await tx.em.update(
      SupportedLoan,
      { id: loan.id },
      { outstandingPrincipalFen: () => `outstanding_principal_fen - ${p.principalFen}` },
    );
    await this.keep(tx, fact);
  }

  private async loanSettled(tx: Tx, { id, settledOn }: FactsOf<typeof SETTLED.facts>): Promise<void> {
    const loan = await loanOf(tx, id);
    if (loan.settledOn !== null) return;
    await tx.em.update(SupportedLoan, { id: loan.id }, { settledOn });
    await this.coverage.settled(tx, loan);
    await proposeOfCase(tx, loan.caseId);
  }

  /** Only the insurance that stands for the loan is «pledge insurance»; cover of the rights themselves is not spoken of. */
  private async premium(
    tx: Tx,
    { id, caseId, kind, premiumFen, issuedOn }: FactsOf<typeof ISSUED.facts>,
  ): Promise<void> {
    if (kind === 'LOAN_GUARANTEE')
      await this.fee(tx, {
        kind: 'PREMIUM',
        caseId,
        paidBy: null,
        sourceType: 'protection-quote',
        sourceId: id,
        amountFen: premiumFen,
        paidOn: issuedOn,
      });
  }

  /** A fee counts as paid on the day of what it was paid for; one that the bank ordered is the bank's. `paidBy`: who ordered it, null for the enterprise. */
  private async fee(
    tx: Tx,
    {
      paidBy,
      ...paid
    }: Pick<NewFact, 'kind' | 'caseId' | 'sourceType' | 'sourceId' | 'amountFen' | 'paidOn'> & {
      readonly paidBy: string | null;
    },
  ): Promise<void> {
    const enterpriseOrgId = (await caseParties(tx.em, paid.caseId))['ENTERPRISE'];
    invariant(enterpriseOrgId, `case ${paid.caseId} has an enterprise`);
    if (paidBy !== null && paidBy !== enterpriseOrgId) return;
    const fact: NewFact = { ...paid, enterpriseOrgId, contractId: null };
    if (!(await this.isKnown(tx, fact))) await this.keep(tx, fact);
  }

  /** A fund comes late: the loans and payments of its division are put before it now. */
  private async fundOpened(tx: Tx, seat: string): Promise<void> {
    const division = divisionsOf({ division: seat });
    for (const loan of await tx.em.find(SupportedLoan, { where: { division }, order: { drawnOn: 'ASC', id: 'ASC' } }))
      if (loan.settledOn === null) await this.coverage.propose(tx, loan);
    const enterprises = await Organisations.idsWithin(tx.em, 'ENTERPRISE', divisionSpan(seat));
    await proposeAll(tx, await tx.em.findBy(SupportFact, { enterpriseOrgId: In([...enterprises]) }));
  }

  private isKnown(tx: Tx, f: NewFact): Promise<boolean> {
    return tx.em.existsBy(SupportFact, { sourceType: f.sourceType, sourceId: f.sourceId });
  }

  /** A payment of nothing is kept too, so that its event is known to have been seen. */
  private async keep(tx: Tx, f: NewFact): Promise<void> {
    await tx.em.insert(SupportFact, { id: tx.ids.next(), ...f, year: yearOf(f.paidOn) });
    await propose(tx, f.enterpriseOrgId, f.kind, yearOf(f.paidOn));
  }
}
