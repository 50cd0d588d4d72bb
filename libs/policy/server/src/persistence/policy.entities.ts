import { creates, DateCol, IdCol, InstantCol, IntCol, JsonCol, RefCol, t, TextCol } from '@zhiya/platform-persistence';
import { Entity, Index } from 'typeorm';

/** A computation that somebody decided on, kept as it was: what was asked, and every line of the answer. Append-only. */
@Entity('policy_trace')
@Index('ix_policy_trace_subject', ['subjectType', 'subjectId', 'id'])
export class PolicyTrace {
  @IdCol() id: string;
  @TextCol(60) subjectType: string;
  @RefCol() subjectId: string;
  @TextCol(24) kind: TraceKind;
  @TextCol(80) programme: string;
  /** Which revision of the programme it was computed by; 0 is the catalogue's own. */
  @IntCol({ default: 0 }) revision: number;
  @DateCol() asOf: string;
  @JsonCol() input: unknown;
  @JsonCol() output: unknown;
  @RefCol() personId: string;
  @InstantCol() at: Date;
}
export type TraceKind = 'ESTIMATE' | 'COMPENSATE' | 'INDICATOR';

export const POLICY_ENTITIES = [PolicyTrace];

export const PolicyTables = creates('PolicyTables1574000000015', [
  {
    name: 'policy_trace',
    columns: {
      id: t.id(), subject_type: t.text(60), subject_id: t.ref(), kind: t.text(24), programme: t.text(80), as_of: t.date(), input: t.json(), output: t.json(), person_id: t.ref(), at: t.instant(),
    },
    indices: [{ name: 'ix_policy_trace_subject', columns: ['subject_type', 'subject_id', 'id'] }],
  },
]);
