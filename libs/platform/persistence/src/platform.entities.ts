import { Entity, Index, PrimaryColumn } from 'typeorm';
import { DateCol, IdCol, InstantCol, IntCol, JsonCol, RefCol, TextCol } from './columns';
import { creates, t } from './tables';

/** The answer given under a form's key, kept in the transaction that earned it. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn({ type: 'varchar', length: 36 }) personId: string;
  @PrimaryColumn({ type: 'varchar', length: 64 }) key: string;
  @TextCol(80) operation: string;
  @TextCol(64) inputHash: string;
  @JsonCol({ nullable: true }) result: unknown;
  @InstantCol() createdAt: Date;
}

/** One change of one record, chained to the record's previous entry by hash. Append-only. */
@Entity('audit_entry')
@Index('ux_audit_record_seq', ['recordType', 'recordId', 'seq'], { unique: true })
@Index('ix_audit_org_at', ['orgId', 'at'])
export class AuditEntry {
  @IdCol() id: string;
  @TextCol(60) recordType: string;
  @RefCol() recordId: string;
  @IntCol() seq: number;
  @TextCol(64) prevHash: string;
  @TextCol(64) hash: string;
  @InstantCol() at: Date;
  @DateCol() businessDate: string;
  @RefCol() personId: string;
  @TextCol(120) personName: string;
  @RefCol() orgId: string;
  @TextCol(200) orgName: string;
  @TextCol(80) action: string;
  @JsonCol({ nullable: true }) before: unknown;
  @JsonCol({ nullable: true }) after: unknown;
  @TextCol(64) correlationId: string;
}

/** A batch of the trail, chained to the batch before it. */
@Entity('audit_seal')
@Index('ux_audit_seal_seq', ['seq'], { unique: true })
export class AuditSeal {
  @IdCol() id: string;
  @IntCol() seq: number;
  @InstantCol() at: Date;
  @IntCol() entries: number;
  @RefCol() lastEntryId: string;
  @TextCol(64) prevHash: string;
  @TextCol(64) hash: string;
}

/** Settings that the operator moves: today's business date is one. */
@Entity('platform_setting')
export class PlatformSetting {
  @PrimaryColumn({ type: 'varchar', length: 60 }) name: string;
  @TextCol(400) value: string;
}

/** How often what public pages say of a topic has changed: a page that was drawn at another count is old. */
@Entity('page_topic')
export class PageTopic {
  @PrimaryColumn({ type: 'varchar', length: 40 }) name: string;
  @IntCol() changes: number;
}

export const PlatformTables = creates('PlatformTables1574000000001', [
  {
    name: 'idempotency_key',
    columns: {
      person_id: t.id(),
      key: { ...t.text(64), isPrimary: true },
      operation: t.text(80),
      input_hash: t.text(64),
      result: t.nul(t.json()),
      created_at: t.instant(),
    },
  },
  {
    name: 'audit_entry',
    columns: {
      id: t.id(),
      record_type: t.text(60),
      record_id: t.ref(),
      seq: t.int(),
      prev_hash: t.text(64),
      hash: t.text(64),
      at: t.instant(),
      business_date: t.date(),
      person_id: t.ref(),
      person_name: t.text(120),
      org_id: t.ref(),
      org_name: t.text(200),
      action: t.text(80),
      before: t.nul(t.json()),
      after: t.nul(t.json()),
      correlation_id: t.text(64),
    },
    indices: [
      { name: 'ux_audit_record_seq', columns: ['record_type', 'record_id', 'seq'], unique: true },
      { name: 'ix_audit_org_at', columns: ['org_id', 'at'] },
    ],
  },
  {
    name: 'audit_seal',
    columns: {
      id: t.id(),
      seq: t.int(),
      at: t.instant(),
      entries: t.int(),
      last_entry_id: t.ref(),
      prev_hash: t.text(64),
      hash: t.text(64),
    },
    indices: [{ name: 'ux_audit_seal_seq', columns: ['seq'], unique: true }],
  },
  { name: 'platform_setting', columns: { name: { ...t.text(60), isPrimary: true }, value: t.text(400) } },
]);
