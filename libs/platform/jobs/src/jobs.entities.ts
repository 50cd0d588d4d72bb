import { creates, IdCol, InstantCol, IntCol, JsonCol, LongTextCol, TextCol, t } from '@zhiya/platform-persistence';
import { Entity, Index, PrimaryColumn } from 'typeorm';

export type JobState = 'READY' | 'RELAYED' | 'RUNNING' | 'DONE' | 'DEAD';

/** A piece of work, written in the transaction that caused it. */
@Entity('outbox_job')
@Index('ix_outbox_state_run_at', ['state', 'runAt'])
export class OutboxJob {
  @IdCol() id: string;
  @TextCol(80) name: string;
  @TextCol(80) event: string;
  @JsonCol() payload: Record<string, unknown>;
  @TextCol(16) state: JobState;
  @IntCol() attempts: number;
  @InstantCol() runAt: Date;
  @InstantCol({ nullable: true }) leaseUntil: Date | null;
  @IntCol() version: number;
  @LongTextCol({ nullable: true }) lastError: string | null;
  @TextCol(64) correlationId: string;
  @InstantCol() createdAt: Date;
  @InstantCol({ nullable: true }) finishedAt: Date | null;
}

/** Written by the handler's own transaction: a job delivered twice has its effect once. */
@Entity('job_receipt')
export class JobReceipt {
  @PrimaryColumn({ type: 'varchar', length: 36 }) jobId: string;
  @InstantCol() at: Date;
  @TextCol(80) handler: string;
}

export const JobTables = creates('JobTables1574000000002', [
  {
    name: 'outbox_job',
    columns: {
      id: t.id(),
      name: t.text(80),
      event: t.text(80),
      payload: t.json(),
      state: t.text(16),
      attempts: t.int(),
      run_at: t.instant(),
      lease_until: t.nul(t.instant()),
      version: t.int(),
      last_error: t.nul(t.longText()),
      correlation_id: t.text(64),
      created_at: t.instant(),
      finished_at: t.nul(t.instant()),
    },
    indices: [{ name: 'ix_outbox_state_run_at', columns: ['state', 'run_at'] }],
  },
  { name: 'job_receipt', columns: { job_id: t.id(), at: t.instant(), handler: t.text(80) } },
]);
