import type { RightKind } from '@zhiya/assets-domain';
import type { Citation } from '@zhiya/kernel';
import type { FigureBasis, Metric, TargetSource } from '@zhiya/oversight-domain';
import { LifecycleRow } from '@zhiya/platform-lifecycle';
import {
  creates,
  DateCol,
  FenCol,
  FlagCol,
  IdCol,
  IntCol,
  JsonCol,
  lifecycleColumns,
  LongTextCol,
  RefCol,
  t,
  TextCol,
} from '@zhiya/platform-persistence';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A drawn loan as the figures count it: what a drill-down lists, and from what the counters can be built again. */
@Entity('figure_loan')
@Index('ix_figure_loan_division', ['division', 'drawnOn', 'id'])
export class FigureLoan {
  /** The contract's id. */
  @IdCol() id: string;
  @RefCol() caseId: string;
  @TextCol(6) division: string;
  @DateCol() drawnOn: string;
  @FenCol() principalFen: number;
  @RefCol() borrowerOrgId: string;
  @RefCol() bankOrgId: string;
  @JsonCol() rights: { readonly assetId: string; readonly kind: RightKind }[];
  @FlagCol() isMixed: boolean;
}

/** What the loans of a division add up to in a month, or (month 0) in a year. Kept with each loan; a dashboard reads these and no loan. */
@Entity('figure_counter')
export class FigureCounter {
  @PrimaryColumn({ type: 'varchar', length: 6 }) division: string;
  @PrimaryColumn({ type: 'integer' }) year: number;
  @PrimaryColumn({ type: 'integer' }) month: number;
  @FenCol() amountFen: number;
  @IntCol() loans: number;
  @IntCol() enterprises: number;
  @IntCol() patents: number;
  @IntCol() trademarks: number;
  @IntCol() copyrights: number;
  @IntCol() mixedLoans: number;
}

/** How many loans an enterprise has in a period: its first brings it into the count of enterprises. */
@Entity('figure_tally')
export class FigureTally {
  @PrimaryColumn({ type: 'varchar', length: 6 }) division: string;
  @PrimaryColumn({ type: 'integer' }) year: number;
  @PrimaryColumn({ type: 'integer' }) month: number;
  @PrimaryColumn({ type: 'varchar', length: 36 }) enterpriseId: string;
  @IntCol() loans: number;
}

/** A total of lending off the platform, as reported or as printed. */
@Entity('lending_return')
@Index('ix_lending_return_division', ['division', 'year', 'state'])
@Index('ux_lending_return_counted', ['countedKey'], { unique: true })
export class LendingReturn extends LifecycleRow {
  @TextCol(6) division: string;
  @RefCol() bureauOrgId: string;
  @TextCol(40) metric: Metric;
  @IntCol() year: number;
  @DateCol() periodFrom: string;
  /** Last day that counts. */
  @DateCol() periodLast: string;
  @FenCol() value: number;
  @TextCol(20) basis: FigureBasis;
  /** What the figure counts, in the reporter's words. */
  @TextCol(500) basisNote: string;
  /** As printed in its source. */
  @TextCol(60, { nullable: true }) printed: string | null;
  @JsonCol({ nullable: true }) citation: Citation | null;
  @TextCol(120) makerName: string;
  @TextCol(120, { nullable: true }) checkerName: string | null;
  @TextCol(300, { nullable: true }) reason: string | null;
  @RefCol({ nullable: true }) replacedBy: string | null;
  /** Division, metric and first day while it counts, else null: two people never accept two totals of the same days side by side. */
  @TextCol(80, { nullable: true }) countedKey: string | null;
}

/** What a division is to reach in a year: by a document that binds it, or by its bureau's own decision. */
@Entity('target')
@Index('ix_target_division', ['division', 'year', 'state'])
@Index('ux_target_in_force', ['inForceKey'], { unique: true })
export class Target extends LifecycleRow {
  @TextCol(6) division: string;
  @RefCol() bureauOrgId: string;
  @IntCol() year: number;
  @TextCol(40) metric: Metric;
  @TextCol(10) source: TargetSource;
  /** Of the bureau's own; of a plan, what the engine answered when it was proposed. */
  @FenCol() amountFen: number;
  @TextCol(60, { nullable: true }) plan: string | null;
  /** Designations that the division held in the year: they decide whether the plan binds it. */
  @JsonCol({ nullable: true }) designations: string[] | null;
  @TextCol(60) label: string;
  @LongTextCol() basis: string;
  @TextCol(120) makerName: string;
  @TextCol(120, { nullable: true }) checkerName: string | null;
  @TextCol(300, { nullable: true }) reason: string | null;
  /** Division, year and metric while it is in force, else null: there is one at a time. */
  @TextCol(80, { nullable: true }) inForceKey: string | null;
}

export const OVERSIGHT_ENTITIES = [FigureLoan, FigureCounter, FigureTally, LendingReturn, Target];

const period = () => ({
  division: { ...t.text(6), isPrimary: true },
  year: { ...t.int(), isPrimary: true },
  month: { ...t.int(), isPrimary: true },
});

export const OversightTables = creates('OversightTables1574000000090', [
  {
    name: 'figure_loan',
    columns: {
      id: t.id(),
      case_id: t.ref(),
      division: t.text(6),
      drawn_on: t.date(),
      principal_fen: t.fen(),
      borrower_org_id: t.ref(),
      bank_org_id: t.ref(),
      rights: t.json(),
      is_mixed: t.flag(),
    },
    indices: [{ name: 'ix_figure_loan_division', columns: ['division', 'drawn_on', 'id'] }],
  },
  {
    name: 'figure_counter',
    columns: {
      ...period(),
      amount_fen: t.fen(),
      loans: t.int(),
      enterprises: t.int(),
      patents: t.int(),
      trademarks: t.int(),
      copyrights: t.int(),
      mixed_loans: t.int(),
    },
  },
  { name: 'figure_tally', columns: { ...period(), enterprise_id: t.id(), loans: t.int() } },
  {
    name: 'lending_return',
    columns: {
      id: t.id(),
      ...lifecycleColumns(),
      division: t.text(6),
      bureau_org_id: t.ref(),
      metric: t.text(40),
      year: t.int(),
      period_from: t.date(),
      period_last: t.date(),
      value: t.fen(),
      basis: t.text(20),
      basis_note: t.text(500),
      printed: t.nul(t.text(60)),
      citation: t.nul(t.json()),
      maker_id: t.ref(),
      maker_name: t.text(120),
      checker_name: t.nul(t.text(120)),
      reason: t.nul(t.text(300)),
      replaced_by: t.nul(t.ref()),
      counted_key: t.nul(t.text(80)),
    },
    indices: [
      { name: 'ix_lending_return_division', columns: ['division', 'year', 'state'] },
      { name: 'ux_lending_return_counted', columns: ['counted_key'], unique: true },
    ],
  },
  {
    name: 'target',
    columns: {
      id: t.id(),
      ...lifecycleColumns(),
      division: t.text(6),
      bureau_org_id: t.ref(),
      year: t.int(),
      metric: t.text(40),
      source: t.text(10),
      amount_fen: t.fen(),
      plan: t.nul(t.text(60)),
      designations: t.nul(t.json()),
      label: t.text(60),
      basis: t.longText(),
      maker_id: t.ref(),
      maker_name: t.text(120),
      checker_name: t.nul(t.text(120)),
      reason: t.nul(t.text(300)),
      in_force_key: t.nul(t.text(80)),
    },
    indices: [
      { name: 'ix_target_division', columns: ['division', 'year', 'state'] },
      { name: 'ux_target_in_force', columns: ['in_force_key'], unique: true },
    ],
  },
]);
