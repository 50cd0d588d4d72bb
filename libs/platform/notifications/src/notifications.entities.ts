import {
  addsColumns,
  creates,
  dropsColumns,
  IdCol,
  InstantCol,
  JsonCol,
  LongTextCol,
  RefCol,
  t,
  TextCol,
} from '@zhiya/platform-persistence';
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

/**
 * That a letter went out: delivered by SMTP where one is configured, else kept. What it says stays nowhere, except in the demonstration,
 * which delivers nothing: there the text is kept without its link.
 */
@Entity('mail')
@Index('ix_mail_created', ['createdAt'])
export class Mail {
  @IdCol() id: string;
  @TextCol(200) recipient: string;
  @TextCol(200) subject: string;
  @TextCol(12) state: 'KEPT' | 'SENT';
  @TextCol(60, { nullable: true }) template: string | null;
  /** The invitation or reset that its link opens. */
  @RefCol({ nullable: true }) opens: string | null;
  @LongTextCol({ nullable: true }) keptText: string | null;
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

/** Letters that were sent kept what they say, links that open an account included. */
export const MailWithoutBodies = dropsColumns('MailWithoutBodies1574000008004', 'mail', { body: t.longText() });
export const MailOpens = addsColumns('MailOpens1574000008005', 'mail', {
  template: t.text(60),
  opens: t.ref(),
  kept_text: t.longText(),
});
