import { ORG_KINDS, type DoneBy } from '@zhiya/kernel';
import {
  creates,
  DateCol,
  FlagCol,
  IdCol,
  InstantCol,
  IntCol,
  JsonCol,
  RefCol,
  StateCol,
  t,
  TextCol,
} from '@zhiya/platform-persistence';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** Columns of every record that has a lifecycle. */
export abstract class LifecycleRow {
  @IdCol() id: string;
  @StateCol() state: string;
  /** Business date since which the record is in its state. */
  @DateCol() stateSince: string;
  @IntCol() version: number;
  /** Whose hands it has been in, by event: maker and checker are told apart by it. Null in a row that a bulk load wrote. */
  @JsonCol({ nullable: true }) doneBy: DoneBy | null;
}

/** What happened to the records of a case: the timeline. Append-only. */
@Entity('transition_log')
@Index('ix_transition_case', ['caseId', 'at'])
@Index('ix_transition_record', ['recordType', 'recordId'])
export class TransitionLog {
  @IdCol() id: string;
  @RefCol() caseId: string;
  @TextCol(60) recordType: string;
  @RefCol() recordId: string;
  @TextCol(32, { nullable: true }) fromState: string | null;
  @TextCol(32) toState: string;
  @TextCol(60) event: string;
  @TextCol(500, { nullable: true }) reason: string | null;
  @RefCol() personId: string;
  @TextCol(120) personName: string;
  @RefCol() orgId: string;
  @TextCol(200) orgName: string;
  @TextCol(20) orgKind: string;
  @InstantCol() at: Date;
  @DateCol() businessDate: string;
  /** ",org,org," of those who may see the row: a bank never sees another bank's offer pass by. */
  @TextCol(400) audience: string;
}

/** Whose turn it is, since when and until when: opened and closed by the transitions themselves. */
@Entity('inbox_task')
@Index('ix_task_org_open', ['orgId', 'closedAt'])
@Index('ix_task_kind_open', ['orgKind', 'closedAt'])
@Index('ix_task_record', ['recordType', 'recordId', 'closedAt'])
@Index('ix_task_case', ['caseId'])
export class InboxTask {
  @IdCol() id: string;
  @RefCol() caseId: string;
  @TextCol(60) recordType: string;
  @RefCol() recordId: string;
  @StateCol() state: string;
  @TextCol(20) orgKind: string;
  /** '*': any organisation of the kind (the platform's operator). Of a turn outside the platform (a registry's): who enters the answer. */
  @RefCol() orgId: string;
  @TextCol(20, { nullable: true }) role: string | null;
  @DateCol() since: string;
  @DateCol({ nullable: true }) dueOn: string | null;
  @InstantCol({ nullable: true }) closedAt: Date | null;
}

/** A turn of somebody who is no member of the platform: the task's organisation waits for the answer and enters it. */
export const isOutside = (task: Pick<InboxTask, 'orgKind'>): boolean =>
  !(ORG_KINDS as readonly string[]).includes(task.orgKind);

/** Who takes part in a case, and as what: the one answer to «may this organisation see the case», below every context. */
@Entity('case_party')
@Index('ix_case_party_org', ['orgId'])
export class CaseParty {
  @PrimaryColumn({ type: 'varchar', length: 36 }) caseId: string;
  @PrimaryColumn({ type: 'varchar', length: 36 }) orgId: string;
  @TextCol(20) orgKind: string;
  @DateCol() since: string;
  /** A party that has left (a bank whose accepted offer fell through) sees nothing new. */
  @FlagCol({ default: 0 }) hasLeft: boolean;
}

export const LifecycleTables = creates('LifecycleTables1574000000003', [
  {
    name: 'transition_log',
    columns: {
      id: t.id(),
      case_id: t.ref(),
      record_type: t.text(60),
      record_id: t.ref(),
      from_state: t.nul(t.text(32)),
      to_state: t.text(32),
      event: t.text(60),
      reason: t.nul(t.text(500)),
      person_id: t.ref(),
      person_name: t.text(120),
      org_id: t.ref(),
      org_name: t.text(200),
      org_kind: t.text(20),
      at: t.instant(),
      business_date: t.date(),
      audience: t.text(400),
    },
    indices: [
      { name: 'ix_transition_case', columns: ['case_id', 'at'] },
      { name: 'ix_transition_record', columns: ['record_type', 'record_id'] },
    ],
  },
  {
    name: 'inbox_task',
    columns: {
      id: t.id(),
      case_id: t.ref(),
      record_type: t.text(60),
      record_id: t.ref(),
      state: t.state(),
      org_kind: t.text(20),
      org_id: t.ref(),
      role: t.nul(t.text(20)),
      since: t.date(),
      due_on: t.nul(t.date()),
      closed_at: t.nul(t.instant()),
    },
    indices: [
      { name: 'ix_task_org_open', columns: ['org_id', 'closed_at'] },
      { name: 'ix_task_kind_open', columns: ['org_kind', 'closed_at'] },
      { name: 'ix_task_record', columns: ['record_type', 'record_id', 'closed_at'] },
      { name: 'ix_task_case', columns: ['case_id'] },
    ],
  },
  {
    name: 'case_party',
    columns: {
      case_id: t.id(),
      org_id: t.id(),
      org_kind: t.text(20),
      since: t.date(),
      has_left: { ...t.flag(), default: 0 },
    },
    indices: [{ name: 'ix_case_party_org', columns: ['org_id'] }],
  },
]);
