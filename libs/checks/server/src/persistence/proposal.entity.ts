import { LifecycleRow } from '@zhiya/platform-lifecycle';
import { creates, InstantCol, JsonCol, lifecycleColumns, RefCol, t, TextCol } from '@zhiya/platform-persistence';
import type { Payload } from '@zhiya/kernel';
import { Entity, Index } from 'typeorm';

/** An act that waits for its second person, or did. */
@Entity('proposal')
@Index('ix_proposal_org', ['orgId', 'state'])
@Index('ix_proposal_subject', ['subjectType', 'subjectId', 'state'])
export class Proposal extends LifecycleRow {
  @TextCol(60) act: string;
  /** The record that it would change. */
  @TextCol(40) subjectType: string;
  @RefCol() subjectId: string;
  @RefCol() caseId: string;
  @RefCol() orgId: string;
  @TextCol(200) orgName: string;
  @RefCol() makerId: string;
  @TextCol(120) makerName: string;
  /** What the act is done with, by the names of its definition. */
  @JsonCol() facts: Payload;
  @InstantCol() proposedAt: Date;
  /** The checker's words where it was returned. */
  @TextCol(300, { nullable: true }) reason: string | null;
}

export const ProposalTables = creates('ProposalTables1574000008030', [
  {
    name: 'proposal',
    columns: {
      id: t.id(),
      ...lifecycleColumns(),
      done_by: t.nul(t.json()),
      act: t.text(60),
      subject_type: t.text(40),
      subject_id: t.ref(),
      case_id: t.ref(),
      org_id: t.ref(),
      org_name: t.text(200),
      maker_id: t.ref(),
      maker_name: t.text(120),
      facts: t.json(),
      proposed_at: t.instant(),
      reason: t.nul(t.text(300)),
    },
    indices: [
      { name: 'ix_proposal_org', columns: ['org_id', 'state'] },
      { name: 'ix_proposal_subject', columns: ['subject_type', 'subject_id', 'state'] },
    ],
  },
]);
