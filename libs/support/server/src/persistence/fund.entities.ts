import type { FundAccountCode, JournalKind, ManualKind } from '@zhiya/support-domain';
import { LifecycleRow } from '@zhiya/platform-lifecycle';
import {
  creates,
  DateCol,
  FenCol,
  IdCol,
  InstantCol,
  IntCol,
  lifecycleColumns,
  RefCol,
  t,
  TextCol,
} from '@zhiya/platform-persistence';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A risk-compensation fund: whose money, whose books, for which division and under which programme. */
@Entity('fund')
@Index('ux_fund_programme_division', ['programme', 'division'], { unique: true })
@Index('ix_fund_division', ['division'])
export class Fund {
  @IdCol() id: string;
  @TextCol(200) name: string;
  @TextCol(60) programme: string;
  @TextCol(6) division: string;
  @RefCol() managerOrgId: string;
  @RefCol() bureauOrgId: string;
  @FenCol() sizeFen: number;
  @DateCol() openedOn: string;
  /** Number of the last entry in its journal. */
  @IntCol() lastSeq: number;
  /** Counts the locks taken: writing it is the lock of the books. */
  @IntCol() turns: number;
}

/** What stands on an account; kept with each posting and compared with the postings by `reconcile`. */
@Entity('fund_account')
export class FundAccountRow {
  @PrimaryColumn({ type: 'varchar', length: 36 }) fundId: string;
  @PrimaryColumn({ type: 'varchar', length: 32 }) account: FundAccountCode;
  @FenCol() debitFen: number;
  @FenCol() creditFen: number;
}

/** One movement of the books. Append-only: a wrong one is answered by its mirror. */
@Entity('journal_entry')
@Index('ux_journal_seq', ['fundId', 'seq'], { unique: true })
@Index('ux_journal_key', ['fundId', 'entryKey'], { unique: true })
@Index('ix_journal_case', ['caseId'])
export class JournalRow {
  @IdCol() id: string;
  @RefCol() fundId: string;
  @IntCol() seq: number;
  @TextCol(32) kind: JournalKind;
  @DateCol() valueDate: string;
  @TextCol(40) sourceType: string;
  @TextCol(120) sourceId: string;
  /** Kind and source: a replay cannot be booked twice. */
  @TextCol(200) entryKey: string;
  @TextCol(200) memo: string;
  @RefCol({ nullable: true }) caseId: string | null;
  @RefCol({ nullable: true }) reversesId: string | null;
  @RefCol() personId: string;
  @TextCol(120) personName: string;
  @InstantCol() postedAt: Date;
  @DateCol() postedOn: string;
}

/** A line of an entry; debit positive, credit negative. */
@Entity('posting')
@Index('ux_posting_account', ['fundId', 'account', 'seq', 'line'], { unique: true })
@Index('ix_posting_entry', ['entryId'])
export class PostingRow {
  @IdCol() id: string;
  @RefCol() entryId: string;
  @RefCol() fundId: string;
  @TextCol(32) account: FundAccountCode;
  @IntCol() seq: number;
  @IntCol() line: number;
  @FenCol() amountFen: number;
  /** Debits less credits of the account after this line. */
  @FenCol() balanceFen: number;
}

export type MovementKind = ManualKind | 'REVERSAL';

/** A movement entered by hand, before and after a second person has looked at it. */
@Entity('fund_movement')
@Index('ix_fund_movement_fund', ['fundId', 'state'])
export class FundMovement extends LifecycleRow {
  @RefCol() fundId: string;
  @TextCol(20) kind: MovementKind;
  @FenCol() amountFen: number;
  @DateCol() valueDate: string;
  /** Who paid or was paid. */
  @TextCol(200) counterparty: string;
  @TextCol(200) memo: string;
  @RefCol({ nullable: true }) voucherFileId: string | null;
  @RefCol({ nullable: true }) reversesId: string | null;
  @TextCol(120) makerName: string;
  @TextCol(120, { nullable: true }) checkerName: string | null;
  @RefCol({ nullable: true }) entryId: string | null;
}

export const FUND_ENTITIES = [Fund, FundAccountRow, JournalRow, PostingRow, FundMovement];

export const FundTables = creates('FundTables1574000000081', [
  {
    name: 'fund',
    columns: {
      id: t.id(),
      name: t.text(200),
      programme: t.text(60),
      division: t.text(6),
      manager_org_id: t.ref(),
      bureau_org_id: t.ref(),
      size_fen: t.fen(),
      opened_on: t.date(),
      last_seq: t.int(),
      turns: t.int(),
    },
    indices: [
      { name: 'ux_fund_programme_division', columns: ['programme', 'division'], unique: true },
      { name: 'ix_fund_division', columns: ['division'] },
    ],
  },
  {
    name: 'fund_account',
    columns: { fund_id: t.id(), account: { ...t.text(32), isPrimary: true }, debit_fen: t.fen(), credit_fen: t.fen() },
  },
  {
    name: 'journal_entry',
    columns: {
      id: t.id(),
      fund_id: t.ref(),
      seq: t.int(),
      kind: t.text(32),
      value_date: t.date(),
      source_type: t.text(40),
      source_id: t.text(120),
      entry_key: t.text(200),
      memo: t.text(200),
      case_id: t.nul(t.ref()),
      reverses_id: t.nul(t.ref()),
      person_id: t.ref(),
      person_name: t.text(120),
      posted_at: t.instant(),
      posted_on: t.date(),
    },
    indices: [
      { name: 'ux_journal_seq', columns: ['fund_id', 'seq'], unique: true },
      { name: 'ux_journal_key', columns: ['fund_id', 'entry_key'], unique: true },
      { name: 'ix_journal_case', columns: ['case_id'] },
    ],
  },
  {
    name: 'posting',
    columns: {
      id: t.id(),
      entry_id: t.ref(),
      fund_id: t.ref(),
      account: t.text(32),
      seq: t.int(),
      line: t.int(),
      amount_fen: t.fen(),
      balance_fen: t.fen(),
    },
    indices: [
      { name: 'ux_posting_account', columns: ['fund_id', 'account', 'seq', 'line'], unique: true },
      { name: 'ix_posting_entry', columns: ['entry_id'] },
    ],
  },
  {
    name: 'fund_movement',
    columns: {
      id: t.id(),
      ...lifecycleColumns(),
      fund_id: t.ref(),
      kind: t.text(20),
      amount_fen: t.fen(),
      value_date: t.date(),
      counterparty: t.text(200),
      memo: t.text(200),
      voucher_file_id: t.nul(t.ref()),
      reverses_id: t.nul(t.ref()),
      maker_id: t.ref(),
      maker_name: t.text(120),
      checker_id: t.nul(t.ref()),
      checker_name: t.nul(t.text(120)),
      entry_id: t.nul(t.ref()),
    },
    indices: [{ name: 'ix_fund_movement_fund', columns: ['fund_id', 'state'] }],
  },
]);
