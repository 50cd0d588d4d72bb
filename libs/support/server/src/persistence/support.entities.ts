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

/** A right that secures a loan, as the loan's own event names it. */
export interface SecuringRight {
  readonly assetId: string;
  readonly kind: string;
}

/** A loan as support knows it: kept from the events of lending, so that nobody types it again. */
@Entity('supported_loan')
@Index('ix_supported_loan_case', ['caseId'])
@Index('ix_supported_loan_borrower', ['borrowerOrgId'])
export class SupportedLoan {
  /** The contract's id. */
  @IdCol() id: string;
  @RefCol() caseId: string;
  @RefCol() bankOrgId: string;
  @RefCol() borrowerOrgId: string;
  /** The borrower's seat: it decides the programme and the bureau. */
  @TextCol(6) division: string;
  @FenCol() principalFen: number;
  @DateCol() drawnOn: string;
  @JsonCol() rights: SecuringRight[];
  @FenCol() outstandingPrincipalFen: number;
  @DateCol({ nullable: true }) settledOn: string | null;
}

/** Entry of a loan into a fund (入库备案). */
@Entity('coverage')
@Index('ux_coverage_live', ['liveContractId'], { unique: true })
@Index('ix_coverage_fund_bank', ['fundId', 'bankOrgId'])
@Index('ix_coverage_case', ['caseId'])
export class Coverage extends LifecycleRow {
  @RefCol() fundId: string;
  @RefCol() caseId: string;
  @RefCol() contractId: string;
  /** The contract while the coverage is asked for or in force, else null: one loan is covered once. */
  @RefCol({ nullable: true }) liveContractId: string | null;
  @RefCol() bankOrgId: string;
  @RefCol() borrowerOrgId: string;
  @TextCol(6) division: string;
  @FenCol() principalFen: number;
  /** Part of the loan that the rights secure. */
  @IntCol() ipShareBp: number;
  @JsonCol() rights: SecuringRight[];
  @DateCol() drawnOn: string;
  @RefCol({ nullable: true }) decidedBy: string | null;
  @TextCol(300, { nullable: true }) reason: string | null;
}

/** What one bank has in a fund: the base of its limit. */
@Entity('bank_pool')
export class BankPool {
  @PrimaryColumn({ type: 'varchar', length: 36 }) fundId: string;
  @PrimaryColumn({ type: 'varchar', length: 36 }) bankOrgId: string;
  /** Principal of the loans that have entered the fund, released ones included. */
  @FenCol() coveredTotalFen: number;
  /** Principal of those still covered. */
  @FenCol() inForceFen: number;
  @IntCol() loans: number;
  @FenCol() compensatedFen: number;
}

export type SupportFactKind = 'INTEREST' | 'VALUATION_FEE' | 'PREMIUM';

/** Something an enterprise paid that a subsidy may rest on. One event, one fact. */
@Entity('support_fact')
@Index('ux_support_fact_source', ['sourceType', 'sourceId'], { unique: true })
@Index('ix_support_fact_enterprise', ['enterpriseOrgId', 'kind', 'year'])
@Index('ix_support_fact_case', ['caseId'])
export class SupportFact {
  @IdCol() id: string;
  @TextCol(20) kind: SupportFactKind;
  @RefCol() caseId: string;
  @RefCol() enterpriseOrgId: string;
  @DateCol() paidOn: string;
  @IntCol() year: number;
  @FenCol() amountFen: number;
  @TextCol(40) sourceType: string;
  @RefCol() sourceId: string;
  /** The loan whose interest it is; null for a fee. */
  @RefCol({ nullable: true }) contractId: string | null;
}

/** The fact that a claim rests on. The fact is the key: it can be claimed once, whatever becomes of the claim. */
@Entity('subsidy_claim_fact')
@Index('ix_claim_fact_claim', ['claimId'])
export class SubsidyClaimFact {
  @PrimaryColumn({ type: 'varchar', length: 36 }) factId: string;
  @RefCol() claimId: string;
}

/** One enterprise, kind and year under one programme: locked by whoever takes from its cap, and holding what has been taken. */
@Entity('subsidy_year')
export class SubsidyYear {
  @PrimaryColumn({ type: 'varchar', length: 60 }) programme: string;
  @PrimaryColumn({ type: 'varchar', length: 36 }) enterpriseOrgId: string;
  @PrimaryColumn({ type: 'varchar', length: 32 }) kind: string;
  @PrimaryColumn({ type: 'integer' }) year: number;
  /** Sum of the claims that are open, approved or paid. */
  @FenCol() claimedFen: number;
  @FenCol() paidFen: number;
  /** Counts the locks taken: writing it is the lock. */
  @IntCol() turns: number;
}

/** A subsidy from proposal to payment. */
@Entity('subsidy_claim')
@Index('ix_subsidy_claim_enterprise', ['enterpriseOrgId', 'kind', 'year'])
@Index('ix_subsidy_claim_state', ['state', 'stateSince'])
@Index('ix_subsidy_claim_division', ['division', 'state'])
export class SubsidyClaim extends LifecycleRow {
  @TextCol(60) programme: string;
  @TextCol(32) kind: string;
  @IntCol() year: number;
  /** The case whose timeline shows it: that of its first fact. */
  @RefCol() caseId: string;
  @RefCol() enterpriseOrgId: string;
  @TextCol(18) creditCode: string;
  @TextCol(6) division: string;
  @RefCol() bureauOrgId: string;
  @RefCol() fundId: string;
  @FenCol() baseFen: number;
  @FenCol() amountFen: number;
  /** The computation as it stood at the last decision: figures, clauses, steps, readings. */
  @JsonCol() trace: object;
  /** Business date of that computation. */
  @DateCol() computedOn: string;
  @JsonCol({ nullable: true }) payee: Payee | null;
  @RefCol({ nullable: true }) confirmedBy: string | null;
  @RefCol({ nullable: true }) approvedBy: string | null;
  @RefCol({ nullable: true }) entryId: string | null;
  @DateCol({ nullable: true }) paidOn: string | null;
  @TextCol(300, { nullable: true }) reason: string | null;
}

export interface Payee {
  readonly accountName: string;
  readonly bankName: string;
  readonly accountNumber: string;
}

/** Where an enterprise is paid: from its loan contract, or asked once. */
@Entity('payee_account')
export class PayeeAccount {
  /** The enterprise. */
  @IdCol() id: string;
  @TextCol(200) accountName: string;
  @TextCol(200) bankName: string;
  @TextCol(40) accountNumber: string;
  @TextCol(20) source: 'CONTRACT' | 'ENTERPRISE';
  @DateCol() since: string;
  @InstantCol() changedAt: Date;
}

export const SUPPORT_RECORDS = [
  SupportedLoan,
  Coverage,
  BankPool,
  SupportFact,
  SubsidyClaimFact,
  SubsidyYear,
  SubsidyClaim,
  PayeeAccount,
];

export const SupportTables = creates('SupportTables1574000000080', [
  {
    name: 'supported_loan',
    columns: {
      id: t.id(),
      case_id: t.ref(),
      bank_org_id: t.ref(),
      borrower_org_id: t.ref(),
      division: t.text(6),
      principal_fen: t.fen(),
      drawn_on: t.date(),
      rights: t.json(),
      outstanding_principal_fen: t.fen(),
      settled_on: t.nul(t.date()),
    },
    indices: [
      { name: 'ix_supported_loan_case', columns: ['case_id'] },
      { name: 'ix_supported_loan_borrower', columns: ['borrower_org_id'] },
    ],
  },
  {
    name: 'coverage',
    columns: {
      id: t.id(),
      ...lifecycleColumns(),
      fund_id: t.ref(),
      case_id: t.ref(),
      contract_id: t.ref(),
      live_contract_id: t.nul(t.ref()),
      bank_org_id: t.ref(),
      borrower_org_id: t.ref(),
      division: t.text(6),
      principal_fen: t.fen(),
      ip_share_bp: t.int(),
      rights: t.json(),
      drawn_on: t.date(),
      decided_by: t.nul(t.ref()),
      reason: t.nul(t.text(300)),
    },
    indices: [
      { name: 'ux_coverage_live', columns: ['live_contract_id'], unique: true },
      { name: 'ix_coverage_fund_bank', columns: ['fund_id', 'bank_org_id'] },
      { name: 'ix_coverage_case', columns: ['case_id'] },
    ],
  },
  {
    name: 'bank_pool',
    columns: {
      fund_id: t.id(),
      bank_org_id: t.id(),
      covered_total_fen: t.fen(),
      in_force_fen: t.fen(),
      loans: t.int(),
      compensated_fen: t.fen(),
    },
  },
  {
    name: 'support_fact',
    columns: {
      id: t.id(),
      kind: t.text(20),
      case_id: t.ref(),
      enterprise_org_id: t.ref(),
      paid_on: t.date(),
      year: t.int(),
      amount_fen: t.fen(),
      source_type: t.text(40),
      source_id: t.ref(),
      contract_id: t.nul(t.ref()),
    },
    indices: [
      { name: 'ux_support_fact_source', columns: ['source_type', 'source_id'], unique: true },
      { name: 'ix_support_fact_enterprise', columns: ['enterprise_org_id', 'kind', 'year'] },
      { name: 'ix_support_fact_case', columns: ['case_id'] },
    ],
  },
  {
    name: 'subsidy_claim_fact',
    columns: { fact_id: t.id(), claim_id: t.ref() },
    indices: [{ name: 'ix_claim_fact_claim', columns: ['claim_id'] }],
  },
  {
    name: 'subsidy_year',
    columns: {
      programme: { ...t.text(60), isPrimary: true },
      enterprise_org_id: t.id(),
      kind: { ...t.text(32), isPrimary: true },
      year: { ...t.int(), isPrimary: true },
      claimed_fen: t.fen(),
      paid_fen: t.fen(),
      turns: t.int(),
    },
  },
  {
    name: 'subsidy_claim',
    columns: {
      id: t.id(),
      ...lifecycleColumns(),
      programme: t.text(60),
      kind: t.text(32),
      year: t.int(),
      case_id: t.ref(),
      enterprise_org_id: t.ref(),
      credit_code: t.text(18),
      division: t.text(6),
      bureau_org_id: t.ref(),
      fund_id: t.ref(),
      base_fen: t.fen(),
      amount_fen: t.fen(),
      trace: t.json(),
      computed_on: t.date(),
      payee: t.nul(t.json()),
      confirmed_by: t.nul(t.ref()),
      maker_id: t.nul(t.ref()),
      approved_by: t.nul(t.ref()),
      entry_id: t.nul(t.ref()),
      paid_on: t.nul(t.date()),
      reason: t.nul(t.text(300)),
    },
    indices: [
      { name: 'ix_subsidy_claim_enterprise', columns: ['enterprise_org_id', 'kind', 'year'] },
      { name: 'ix_subsidy_claim_state', columns: ['state', 'state_since'] },
      { name: 'ix_subsidy_claim_division', columns: ['division', 'state'] },
    ],
  },
  {
    name: 'payee_account',
    columns: {
      id: t.id(),
      account_name: t.text(200),
      bank_name: t.text(200),
      account_number: t.text(40),
      source: t.text(20),
      since: t.date(),
      changed_at: t.instant(),
    },
  },
]);
