import type { ArguedFigure, ArguedPart } from '@zhiya/policy-engine';
import type { Bilingual } from '@zhiya/policy-catalogue';
import { addsColumns, creates, DateCol, IdCol, InstantCol, JsonCol, RefCol, t, TextCol } from '@zhiya/platform-persistence';
import { Entity, Index } from 'typeorm';

/** A computation that somebody decided on, kept as it was: what was asked, and every line of the answer. Append-only. */
@Entity('policy_trace')
@Index('ix_policy_trace_subject', ['subjectType', 'subjectId', 'id'])
export class PolicyTrace {
  @IdCol() id: string;
  @TextCol(60) subjectType: string;
  @RefCol() subjectId: string;
  @TextCol(24) kind: TraceKind;
  /** Empty where no programme and no plan was asked. */
  @TextCol(80) programme: string;
  @DateCol() asOf: string;
  @JsonCol() input: unknown;
  @JsonCol() output: unknown;
  @RefCol() personId: string;
  @InstantCol() at: Date;
  /** The step of the record's lifecycle that was decided. Null, like what follows, on rows older than these columns. */
  @TextCol(32, { nullable: true }) event: string | null;
  /** Of a programme that has been revised: the revision that was asked. */
  @TextCol(36, { nullable: true }) revision: string | null;
  @TextCol(120, { nullable: true }) personName: string | null;
  @TextCol(200, { nullable: true }) orgName: string | null;
  /** The whole reasoning in words, as it was shown when it was decided on. */
  @JsonCol({ nullable: true }) argument: StoredArgument | null;
}
export type TraceKind = 'ESTIMATE' | 'NET_COST' | 'COVERAGE' | 'PREFLIGHT' | 'INDICATOR';

export interface StoredArgument {
  readonly question: Bilingual;
  /** Title of the programme, plan or rules; null where none was asked. */
  readonly programme: Bilingual | null;
  readonly figures: readonly ArguedFigure[];
  readonly parts: readonly ArguedPart[];
}

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

export const PolicyTraceArguments = addsColumns('PolicyTraceArguments1574000004015', 'policy_trace', {
  event: t.text(32), revision: t.text(36), person_name: t.text(120), org_name: t.text(200), argument: t.json(),
});
