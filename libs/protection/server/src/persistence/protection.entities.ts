import type { InsuranceKind } from '@zhiya/protection-domain';
import { LifecycleRow } from '@zhiya/platform-lifecycle';
import { creates, DateCol, FenCol, IntCol, lifecycleColumns, RefCol, t, TextCol } from '@zhiya/platform-persistence';
import { Entity, Index } from 'typeorm';

/** One insurer's answer for one loan, from the request to the issued policy. */
@Entity('protection_quote')
@Index('ix_protection_quote_case', ['caseId'])
@Index('ix_protection_quote_insurer', ['insurerOrgId', 'id'])
@Index('ux_protection_quote_policy', ['insurerOrgId', 'policyNo'], { unique: true })
export class ProtectionQuote extends LifecycleRow {
  @RefCol() caseId: string;
  @TextCol(20) kind: InsuranceKind;
  @RefCol() requesterOrgId: string;
  @RefCol() enterpriseOrgId: string;
  @RefCol() insurerOrgId: string;
  /** The loan to be insured, as the request put it. */
  @FenCol() principalFen: number;
  @DateCol({ nullable: true }) maturityOn: string | null;
  @TextCol(500, { nullable: true }) note: string | null;
  @DateCol() requestedOn: string;
  @FenCol({ nullable: true }) sumInsuredFen: number | null;
  @FenCol({ nullable: true }) premiumFen: number | null;
  @IntCol({ nullable: true }) lossShareBp: number | null;
  @DateCol({ nullable: true }) coverFrom: string | null;
  @DateCol({ nullable: true }) coverUntil: string | null;
  @DateCol({ nullable: true }) validUntil: string | null;
  @DateCol({ nullable: true }) quotedOn: string | null;
  @DateCol({ nullable: true }) acceptedOn: string | null;
  @TextCol(60, { nullable: true }) policyNo: string | null;
  @RefCol({ nullable: true }) policyFileId: string | null;
  @DateCol({ nullable: true }) issuedOn: string | null;
}

export const PROTECTION_ENTITIES = [ProtectionQuote];

export const ProtectionTables = creates('ProtectionTables1574000000040', [
  {
    name: 'protection_quote',
    columns: {
      id: t.id(),
      ...lifecycleColumns(),
      case_id: t.ref(),
      kind: t.text(20),
      requester_org_id: t.ref(),
      enterprise_org_id: t.ref(),
      insurer_org_id: t.ref(),
      principal_fen: t.fen(),
      maturity_on: t.nul(t.date()),
      note: t.nul(t.text(500)),
      requested_on: t.date(),
      maker_id: t.nul(t.ref()),
      sum_insured_fen: t.nul(t.fen()),
      premium_fen: t.nul(t.fen()),
      loss_share_bp: t.nul(t.int()),
      cover_from: t.nul(t.date()),
      cover_until: t.nul(t.date()),
      valid_until: t.nul(t.date()),
      quoted_on: t.nul(t.date()),
      accepted_on: t.nul(t.date()),
      policy_no: t.nul(t.text(60)),
      policy_file_id: t.nul(t.ref()),
      issued_on: t.nul(t.date()),
    },
    indices: [
      { name: 'ix_protection_quote_case', columns: ['case_id'] },
      { name: 'ix_protection_quote_insurer', columns: ['insurer_org_id', 'id'] },
      { name: 'ux_protection_quote_policy', columns: ['insurer_org_id', 'policy_no'], unique: true },
    ],
  },
]);
