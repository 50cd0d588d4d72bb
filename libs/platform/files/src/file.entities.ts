import { creates, IdCol, InstantCol, IntCol, RefCol, t, TextCol } from '@zhiya/platform-persistence';
import { Entity, Index } from 'typeorm';

/** A file that proves something about a record. The row outlives the bytes: its hash stays in the trail after a removal. */
@Entity('evidence_file')
@Index('ix_file_subject', ['subjectType', 'subjectId'])
@Index('ix_file_org', ['orgId', 'id'])
export class EvidenceFile {
  @IdCol() id: string;
  @RefCol() orgId: string;
  @RefCol() uploadedBy: string;
  @TextCol(120) uploadedByName: string;
  @TextCol(40) subjectType: string;
  @RefCol() subjectId: string;
  @TextCol(40) purpose: string;
  @TextCol(160) name: string;
  @TextCol(100) contentType: string;
  @IntCol() size: number;
  @TextCol(64) sha256: string;
  @TextCol(64) storageKey: string;
  @InstantCol() createdAt: Date;
  @InstantCol({ nullable: true }) removedAt: Date | null;
}

export const FileTables = creates('FileTables1574000000005', [
  {
    name: 'evidence_file',
    columns: {
      id: t.id(),
      org_id: t.ref(),
      uploaded_by: t.ref(),
      uploaded_by_name: t.text(120),
      subject_type: t.text(40),
      subject_id: t.ref(),
      purpose: t.text(40),
      name: t.text(160),
      content_type: t.text(100),
      size: t.int(),
      sha256: t.text(64),
      storage_key: t.text(64),
      created_at: t.instant(),
      removed_at: t.nul(t.instant()),
    },
    indices: [
      { name: 'ix_file_subject', columns: ['subject_type', 'subject_id'] },
      { name: 'ix_file_org', columns: ['org_id', 'id'] },
    ],
  },
]);
