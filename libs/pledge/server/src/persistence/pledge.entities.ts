import type { AssetKind } from '@zhiya/assets-domain';
import type { RegistryId } from '@zhiya/policy-catalogue';
import type { PreflightReport, ReleaseGround } from '@zhiya/pledge-domain';
import { LifecycleRow } from '@zhiya/platform-lifecycle';
import {
  creates,
  DateCol,
  dropsColumns,
  FenCol,
  JsonCol,
  lifecycleColumns,
  RefCol,
  t,
  TextCol,
} from '@zhiya/platform-persistence';
import { Entity, Index } from 'typeorm';

/** What the pledgor says of the right and its contract where no record tells it. Null: nothing said. */
export interface Statements {
  readonly isContractLawful: boolean | null;
  readonly hasForfeitureClause: boolean | null;
  readonly hasSameDayInvention: boolean | null;
  readonly hasSimilarMarks: boolean | null;
  readonly hasOtherObstacle: boolean | null;
  /** Both parties know of a ground that gives way to their word, and proceed. */
  readonly isDeclared: boolean | null;
}
export const NOTHING_STATED: Statements = {
  isContractLawful: null,
  hasForfeitureClause: null,
  hasSameDayInvention: null,
  hasSimilarMarks: null,
  hasOtherObstacle: null,
  isDeclared: null,
};

/** The pledge of one right at its registry: it stands from `registeredOn`, whatever the days of contract and drawdown. */
@Entity('filing')
@Index('ix_filing_case', ['caseId'])
@Index('ix_filing_contract', ['contractId'])
@Index('ix_filing_asset', ['assetId', 'state'])
@Index('ix_filing_pledgor', ['pledgorOrgId', 'id'])
@Index('ix_filing_pledgee', ['pledgeeOrgId', 'id'])
@Index('ux_filing_registration', ['registry', 'registrationNo'], { unique: true })
export class Filing extends LifecycleRow {
  @RefCol() caseId: string;
  @RefCol() contractId: string;
  @TextCol(60) contractNo: string;
  @RefCol() assetId: string;
  @TextCol(12) kind: AssetKind;
  @TextCol(24) registry: RegistryId;
  @RefCol() pledgorOrgId: string;
  /** May be another than the lender: a guarantor takes the right as its counter-security. */
  @RefCol() pledgeeOrgId: string;
  /** The debt secured, as the contract has it. */
  @FenCol() principalFen: number;
  @DateCol() debtMaturesOn: string;
  @JsonCol() statements: Statements;
  /** What the pre-flight said on the day of filing, with the rules' version: the evidence of what the filer knew. */
  @JsonCol({ nullable: true }) preflight: PreflightReport | null;
  @TextCol(40, { nullable: true }) rulesVersion: string | null;
  @JsonCol() acknowledged: string[];
  @DateCol({ nullable: true }) filedOn: string | null;
  @DateCol({ nullable: true }) examinationDueOn: string | null;
  @TextCol(500, { nullable: true }) registryNote: string | null;
  @TextCol(20, { nullable: true }) refusalGround: string | null;
  @TextCol(80, { nullable: true }) registrationNo: string | null;
  @DateCol({ nullable: true }) registeredOn: string | null;
  @RefCol({ nullable: true }) certificateFileId: string | null;
  @TextCol(30, { nullable: true }) releaseGround: ReleaseGround | null;
  @DateCol({ nullable: true }) releasedOn: string | null;
}

export const PLEDGE_ENTITIES = [Filing];

/** When nothing secured was owed any more, and why. The contract says so itself. */
const DEBT_ENDED = { debt_ended_on: t.nul(t.date()), debt_ended_by: t.nul(t.text(12)) };
export const PledgeTables = creates('PledgeTables1574000000060', [
  {
    name: 'filing',
    columns: {
      id: t.id(),
      ...lifecycleColumns(),
      case_id: t.ref(),
      contract_id: t.ref(),
      contract_no: t.text(60),
      asset_id: t.ref(),
      kind: t.text(12),
      registry: t.text(24),
      pledgor_org_id: t.ref(),
      pledgee_org_id: t.ref(),
      principal_fen: t.fen(),
      debt_matures_on: t.date(),
      statements: t.json(),
      preflight: t.nul(t.json()),
      rules_version: t.nul(t.text(40)),
      acknowledged: t.json(),
      filed_on: t.nul(t.date()),
      examination_due_on: t.nul(t.date()),
      registry_note: t.nul(t.text(500)),
      refusal_ground: t.nul(t.text(20)),
      registration_no: t.nul(t.text(80)),
      registered_on: t.nul(t.date()),
      certificate_file_id: t.nul(t.ref()),
      ...DEBT_ENDED,
      release_ground: t.nul(t.text(30)),
      released_on: t.nul(t.date()),
    },
    indices: [
      { name: 'ix_filing_case', columns: ['case_id'] },
      { name: 'ix_filing_contract', columns: ['contract_id'] },
      { name: 'ix_filing_asset', columns: ['asset_id', 'state'] },
      { name: 'ix_filing_pledgor', columns: ['pledgor_org_id', 'id'] },
      { name: 'ix_filing_pledgee', columns: ['pledgee_org_id', 'id'] },
      { name: 'ux_filing_registration', columns: ['registry', 'registration_no'], unique: true },
    ],
  },
]);
export const WithoutDebtEnds = dropsColumns('WithoutDebtEnds1574000007021', 'filing', DEBT_ENDED);
