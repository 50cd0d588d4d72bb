import type { RepaymentMethod } from '@zhiya/finance';
import type { Condition, RepaymentShare } from '@zhiya/lending-domain';
import { LifecycleRow } from '@zhiya/platform-lifecycle';
import {
  creates,
  DateCol,
  FenCol,
  IdCol,
  InstantCol,
  IntCol,
  JsonCol,
  lifecycleColumns,
  RefCol,
  t,
  TextCol,
} from '@zhiya/platform-persistence';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A loan, from the contract on paper to the last instalment. Its terms are those of the accepted offer, copied and never typed again. */
@Entity('loan_contract')
@Index('ix_loan_contract_case', ['caseId'])
@Index('ux_loan_contract_offer', ['offerId'], { unique: true })
@Index('ux_loan_contract_no', ['bankOrgId', 'contractNo'], { unique: true })
@Index('ix_loan_contract_bank', ['bankOrgId', 'id'])
@Index('ix_loan_contract_borrower', ['borrowerOrgId', 'id'])
export class LoanContract extends LifecycleRow {
  @RefCol() caseId: string;
  @RefCol() offerId: string;
  /** The bank's own number; null in a draft that it has not taken up yet. */
  @TextCol(60, { nullable: true }) contractNo: string | null;
  @RefCol() borrowerOrgId: string;
  @RefCol() bankOrgId: string;
  /** GB/T 2260 code of the borrower's seat when the contract was drawn up: where the loan counts. */
  @TextCol(6) division: string;
  @FenCol() principalFen: number;
  @IntCol() rateBp: number;
  @IntCol() months: number;
  @TextCol(20) method: RepaymentMethod;
  @IntCol({ nullable: true }) dueDay: number | null;
  /** The day of drawdown that the contract reckons with; the schedule is fixed by the actual one. */
  @DateCol() plannedOn: string;
  @DateCol() maturesOn: string;
  @JsonCol() assetIds: string[];
  @JsonCol() conditions: Condition[];
  @TextCol(600, { nullable: true }) otherConditions: string | null;
  @DateCol({ nullable: true }) issuedOn: string | null;
  @RefCol({ nullable: true }) borrowerEvidenceFileId: string | null;
  @DateCol({ nullable: true }) borrowerSignedOn: string | null;
  @RefCol({ nullable: true }) bankEvidenceFileId: string | null;
  @DateCol({ nullable: true }) bankSignedOn: string | null;
  @DateCol({ nullable: true }) drawnOn: string | null;
  @FenCol({ nullable: true }) outstandingPrincipalFen: number | null;
  @FenCol({ nullable: true }) outstandingInterestFen: number | null;
  @DateCol({ nullable: true }) lastPaidOn: string | null;
  @DateCol({ nullable: true }) settledOn: string | null;
}

/** One instalment of the table fixed at drawdown; only what is paid of it changes. */
@Entity('loan_instalment')
@Index('ix_loan_instalment_due', ['dueOn'])
export class LoanInstalment {
  @PrimaryColumn({ type: 'varchar', length: 36 }) contractId: string;
  @PrimaryColumn({ type: 'integer' }) no: number;
  @DateCol() dueOn: string;
  @FenCol() principalFen: number;
  @FenCol() interestFen: number;
  /** Principal still owed after it, as scheduled. */
  @FenCol() balanceFen: number;
  @FenCol() paidPrincipalFen: number;
  @FenCol() paidInterestFen: number;
}

/** A payment as it was received, with where each fen of it went. Append-only. */
@Entity('loan_repayment')
@Index('ix_loan_repayment_contract', ['contractId', 'id'])
@Index('ix_loan_repayment_borrower', ['borrowerOrgId', 'paidOn'])
export class LoanRepayment {
  @IdCol() id: string;
  @RefCol() contractId: string;
  @RefCol() borrowerOrgId: string;
  @DateCol() paidOn: string;
  @FenCol() amountFen: number;
  @FenCol() principalFen: number;
  @FenCol() interestFen: number;
  @JsonCol() shares: RepaymentShare[];
  @TextCol(80, { nullable: true }) reference: string | null;
  @RefCol() recordedBy: string;
  @TextCol(120) recordedByName: string;
  @InstantCol() recordedAt: Date;
}

export const LENDING_ENTITIES = [LoanContract, LoanInstalment, LoanRepayment];

export const LendingTables = creates('LendingTables1574000000070', [
  {
    name: 'loan_contract',
    columns: {
      id: t.id(),
      ...lifecycleColumns(),
      case_id: t.ref(),
      offer_id: t.ref(),
      contract_no: t.nul(t.text(60)),
      borrower_org_id: t.ref(),
      bank_org_id: t.ref(),
      division: t.text(6),
      principal_fen: t.fen(),
      rate_bp: t.int(),
      months: t.int(),
      method: t.text(20),
      due_day: t.nul(t.int()),
      planned_on: t.date(),
      matures_on: t.date(),
      asset_ids: t.json(),
      conditions: t.json(),
      other_conditions: t.nul(t.text(600)),
      maker_id: t.nul(t.ref()),
      issued_on: t.nul(t.date()),
      borrower_evidence_file_id: t.nul(t.ref()),
      borrower_signed_on: t.nul(t.date()),
      bank_evidence_file_id: t.nul(t.ref()),
      bank_signed_on: t.nul(t.date()),
      drawdown_maker_id: t.nul(t.ref()),
      drawn_on: t.nul(t.date()),
      outstanding_principal_fen: t.nul(t.fen()),
      outstanding_interest_fen: t.nul(t.fen()),
      last_paid_on: t.nul(t.date()),
      settled_on: t.nul(t.date()),
    },
    indices: [
      { name: 'ix_loan_contract_case', columns: ['case_id'] },
      { name: 'ux_loan_contract_offer', columns: ['offer_id'], unique: true },
      { name: 'ux_loan_contract_no', columns: ['bank_org_id', 'contract_no'], unique: true },
      { name: 'ix_loan_contract_bank', columns: ['bank_org_id', 'id'] },
      { name: 'ix_loan_contract_borrower', columns: ['borrower_org_id', 'id'] },
    ],
  },
  {
    name: 'loan_instalment',
    columns: {
      contract_id: t.id(),
      no: { ...t.int(), isPrimary: true },
      due_on: t.date(),
      principal_fen: t.fen(),
      interest_fen: t.fen(),
      balance_fen: t.fen(),
      paid_principal_fen: t.fen(),
      paid_interest_fen: t.fen(),
    },
    indices: [{ name: 'ix_loan_instalment_due', columns: ['due_on'] }],
  },
  {
    name: 'loan_repayment',
    columns: {
      id: t.id(),
      contract_id: t.ref(),
      borrower_org_id: t.ref(),
      paid_on: t.date(),
      amount_fen: t.fen(),
      principal_fen: t.fen(),
      interest_fen: t.fen(),
      shares: t.json(),
      reference: t.nul(t.text(80)),
      recorded_by: t.ref(),
      recorded_by_name: t.text(120),
      recorded_at: t.instant(),
    },
    indices: [
      { name: 'ix_loan_repayment_contract', columns: ['contract_id', 'id'] },
      { name: 'ix_loan_repayment_borrower', columns: ['borrower_org_id', 'paid_on'] },
    ],
  },
]);
