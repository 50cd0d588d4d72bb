import { Injectable, type OnModuleInit } from '@nestjs/common';
import { invariant, yearOf, type LocalDate } from '@zhiya/kernel';
import { JobRegistry, type JobDefinition, type JobPayload } from '@zhiya/platform-jobs';
import { caseParties } from '@zhiya/platform-lifecycle';
import type { Tx } from '@zhiya/platform-persistence';
import { Organisation } from '@zhiya/identity-server';
import { In } from 'typeorm';
import { SupportedLoan, SupportFact, type SupportFactKind } from '../persistence/support.entities';
import { CoverageService } from './coverage.service';
import { divisionsOf } from './scope';
import { propose, proposeAll, proposeOfCase, proposeWaiting } from './subsidy-claims';
import { keepLoan, loanOf, read } from './support-loans';

export const SUPPORT_JOBS: readonly JobDefinition[] = [
  { name: 'support.onLoanDrawn', on: ['lending.loanDrawn'] },
  { name: 'support.onRepaid', on: ['lending.repaid'] },
  { name: 'support.onLoanSettled', on: ['lending.loanSettled'] },
  { name: 'support.onValuationDelivered', on: ['valuation.delivered'] },
  { name: 'support.onPolicyIssued', on: ['protection.policyIssued'] },
  { name: 'support.onFundOpened', on: ['support.fundOpened'] },
  { name: 'support.onDay', on: ['operation.dayMoved'] },
  { name: 'support.onRecorded', on: ['pledge.registered', 'support.loanCovered'] },
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
  constructor(private readonly registry: JobRegistry, private readonly coverage: CoverageService) {}

  onModuleInit(): void {
    this.registry.handle('support.onLoanDrawn', (tx, p) => this.loanDrawn(tx, p));
    this.registry.handle('support.onRepaid', (tx, p) => this.repaid(tx, p));
    this.registry.handle('support.onLoanSettled', (tx, p) => this.loanSettled(tx, p));
    this.registry.handle('support.onValuationDelivered', (tx, p) => this.fee(tx, p, 'VALUATION_FEE', 'valuation-order', 'feeFen', 'deliveredOn'));
    this.registry.handle('support.onPolicyIssued', (tx, p) => this.premium(tx, p));
    this.registry.handle('support.onFundOpened', (tx, p) => this.fundOpened(tx, p));
    this.registry.handle('support.onDay', (tx) => proposeWaiting(tx));
    this.registry.handle('support.onRecorded', (tx, p) => proposeOfCase(tx, read.text(p, 'caseId')));
  }

  private async loanDrawn(tx: Tx, p: JobPayload): Promise<void> {
    const loan = await keepLoan(tx, p);
    await this.coverage.propose(tx, loan);
    await proposeOfCase(tx, loan.caseId);
  }

  private async repaid(tx: Tx, p: JobPayload): Promise<void> {
    const loan = await loanOf(tx, read.text(p, 'contractId'));
    const [principalFen, interestFen] = [read.fen(p, 'principalFen'), read.fen(p, 'interestFen')];
    const fact: NewFact = {
      kind: 'INTEREST', caseId: loan.caseId, enterpriseOrgId: loan.borrowerOrgId, paidOn: read.text(p, 'paidOn'), amountFen: interestFen, sourceType: 'repayment', sourceId: read.text(p, 'repaymentId'), contractId: loan.id,
    };
    if (await this.isKnown(tx, fact)) return;
    await tx.em.update(SupportedLoan, { id: loan.id }, { outstandingPrincipalFen: () => `outstanding_principal_fen - ${principalFen}` });
    await this.keep(tx, fact);
  }

  private async loanSettled(tx: Tx, p: JobPayload): Promise<void> {
    const loan = await loanOf(tx, read.text(p, 'id'));
    if (loan.settledOn !== null) return;
    await tx.em.update(SupportedLoan, { id: loan.id }, { settledOn: read.text(p, 'settledOn') });
    await this.coverage.settled(tx, loan);
    await proposeOfCase(tx, loan.caseId);
  }

  /** Only the insurance that stands for the loan is «pledge insurance»; cover of the rights themselves is not spoken of. */
  private async premium(tx: Tx, p: JobPayload): Promise<void> {
    if (p['kind'] === 'LOAN_GUARANTEE') await this.fee(tx, p, 'PREMIUM', 'protection-quote', 'premiumFen', 'issuedOn');
  }

  /** A fee counts as paid on the day of what it was paid for; one that the bank ordered is the bank's. */
  private async fee(tx: Tx, p: JobPayload, kind: SupportFactKind, sourceType: string, amount: string, on: string): Promise<void> {
    const caseId = read.text(p, 'caseId');
    const enterpriseOrgId = (await caseParties(tx.em, caseId))['ENTERPRISE'];
    invariant(enterpriseOrgId, `case ${caseId} has an enterprise`);
    const paidBy = p['requesterOrgId'];
    if (typeof paidBy === 'string' && paidBy !== enterpriseOrgId) return;
    const fact: NewFact = { kind, caseId, enterpriseOrgId, paidOn: read.text(p, on), amountFen: read.fen(p, amount), sourceType, sourceId: read.text(p, 'id'), contractId: null };
    if (!(await this.isKnown(tx, fact))) await this.keep(tx, fact);
  }

  /** A fund comes late: the loans and payments of its division are put before it now. */
  private async fundOpened(tx: Tx, p: JobPayload): Promise<void> {
    const division = divisionsOf({ division: read.text(p, 'division') });
    for (const loan of await tx.em.find(SupportedLoan, { where: { division }, order: { drawnOn: 'ASC', id: 'ASC' } })) if (loan.settledOn === null) await this.coverage.propose(tx, loan);
    const enterprises = await tx.em.find(Organisation, { where: { kind: 'ENTERPRISE', division }, select: { id: true } });
    await proposeAll(tx, await tx.em.findBy(SupportFact, { enterpriseOrgId: In(enterprises.map((e) => e.id)) }));
  }

  private isKnown(tx: Tx, f: NewFact): Promise<boolean> { return tx.em.existsBy(SupportFact, { sourceType: f.sourceType, sourceId: f.sourceId }); }

  /** A payment of nothing is kept too, so that its event is known to have been seen. */
  private async keep(tx: Tx, f: NewFact): Promise<void> {
    await tx.em.insert(SupportFact, { id: tx.ids.next(), ...f, year: yearOf(f.paidOn) });
    await propose(tx, f.enterpriseOrgId, f.kind, yearOf(f.paidOn));
  }
}
