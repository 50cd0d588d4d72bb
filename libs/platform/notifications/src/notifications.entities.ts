import { creates, IdCol, InstantCol, JsonCol, LongTextCol, RefCol, t, TextCol } from '@zhiya/platform-persistence';
import { Entity, Index } from 'typeorm';

/** A message inside the application. */
@Entity('notification')
@Index('ix_notification_person', ['personId', 'readAt'])
export class Notification {
  @IdCol() id: string;
  @RefCol() personId: string;
  @RefCol() orgId: string;
  @TextCol(60) kind: string;
  @JsonCol() facts: Record<string, unknown>;
  @InstantCol() createdAt: Date;
  @InstantCol({ nullable: true }) readAt: Date | null;
}

/** A mail as it was written: delivered by SMTP where one is configured, else kept for the outbox page. */
@Entity('mail')
@Index('ix_mail_created', ['createdAt'])
export class Mail {
  @IdCol() id: string;
  @TextCol(200) recipient: string;
  @TextCol(200) subject: string;
  @LongTextCol() body: string;
  @TextCol(12) state: 'KEPT' | 'SENT';
  @InstantCol() createdAt: Date;
}

export const NotificationTables = creates('NotificationTables1574000000004', [
  {
    name: 'notification',
    columns: {
      id: t.id(),
      person_id: t.ref(),
      org_id: t.ref(),
      kind: t.text(60),
      facts: t.json(),
      created_at: t.instant(),
      read_at: t.nul(t.instant()),
    },
    indices: [{ name: 'ix_notification_person', columns: ['person_id', 'read_at'] }],
  },
  {
    name: 'mail',
    columns: {
      id: t.id(),
      recipient: t.text(200),
      subject: t.text(200),
      body: t.longText(),
      state: t.text(12),
      created_at: t.instant(),
    },
    indices: [{ name: 'ix_mail_created', columns: ['created_at'] }],
  },
]);
