import {
  creates,
  DateCol,
  IdCol,
  InstantCol,
  IntCol,
  JsonCol,
  RefCol,
  StateCol,
  t,
  TextCol,
} from '@zhiya/platform-persistence';
import type { ParameterValue } from '@zhiya/policy-catalogue';
import { Entity, Index } from 'typeorm';
import type { BookFault, SheetRefusal } from '../application/sandbox/book-rows';

export const SANDBOX_STATES = [
  'AWAITING_BOOK',
  'CHECKING',
  'FAULTY',
  'CHECKED',
  'RUNNING',
  'DONE',
  'CANCELLED',
] as const;
export type SandboxState = (typeof SANDBOX_STATES)[number];
export interface SupposedChange {
  readonly parameter: string;
  readonly value: ParameterValue;
}
/** The figures of a list: amounts in fen, as text, because a book may exceed any number. */
export interface SandboxHeadline {
  readonly before: string;
  readonly after: string;
  readonly enterprisesAffected: number;
  readonly banksAffected: number;
  readonly unknownRows: number;
}

/** A question about what might be, asked by a bureau on its book or on one that it brings; what it came to is in the file store. */
@Entity('sandbox_run')
@Index('ix_sandbox_run_org', ['orgId', 'id'])
export class SandboxRun {
  @IdCol() id: string;
  @RefCol() orgId: string;
  @RefCol() personId: string;
  @TextCol(120) personName: string;
  @TextCol(6) division: string;
  @TextCol(100) label: string;
  @TextCol(80) programme: string;
  @JsonCol() changes: readonly SupposedChange[];
  /** The day from which the changes are supposed to hold. */
  @DateCol() supposedFrom: string;
  @TextCol(8) source: 'REAL' | 'UPLOAD';
  @StateCol() state: SandboxState;
  /** The day the book is looked at. */
  @DateCol() asOf: string;
  @RefCol({ nullable: true }) fileId: string | null;
  @TextCol(160, { nullable: true }) fileName: string | null;
  @RefCol({ nullable: true }) copyFileId: string | null;
  @RefCol({ nullable: true }) resultFileId: string | null;
  @JsonCol({ nullable: true }) refusal: SheetRefusal | null;
  /** The first of the faults; all of them are in the copy. */
  @JsonCol({ nullable: true }) faults: readonly BookFault[] | null;
  @IntCol() faultCount: number;
  @IntCol() lines: number;
  @IntCol() enterprises: number;
  @IntCol() parts: number;
  @IntCol() done: number;
  @JsonCol({ nullable: true }) headline: SandboxHeadline | null;
  @InstantCol() createdAt: Date;
  @InstantCol({ nullable: true }) startedAt: Date | null;
  @InstantCol({ nullable: true }) finishedAt: Date | null;
}

export const SANDBOX_ENTITIES = [SandboxRun];
export const SandboxTables = creates('SandboxTables1574000000150', [
  {
    name: 'sandbox_run',
    columns: {
      id: t.id(),
      org_id: t.ref(),
      person_id: t.ref(),
      person_name: t.text(120),
      division: t.text(6),
      label: t.text(100),
      programme: t.text(80),
      changes: t.json(),
      supposed_from: t.date(),
      source: t.text(8),
      state: t.state(),
      as_of: t.date(),
      file_id: t.nul(t.ref()),
      file_name: t.nul(t.text(160)),
      copy_file_id: t.nul(t.ref()),
      result_file_id: t.nul(t.ref()),
      refusal: t.nul(t.json()),
      faults: t.nul(t.json()),
      fault_count: t.int(),
      lines: t.int(),
      enterprises: t.int(),
      parts: t.int(),
      done: t.int(),
      headline: t.nul(t.json()),
      created_at: t.instant(),
      started_at: t.nul(t.instant()),
      finished_at: t.nul(t.instant()),
    },
    indices: [{ name: 'ix_sandbox_run_org', columns: ['org_id', 'id'] }],
  },
]);
