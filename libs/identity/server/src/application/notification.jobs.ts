import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InboxTask, isOutside, RecordNames } from '@zhiya/platform-lifecycle';
import { JobRegistry, type JobDefinition, type JobPayload } from '@zhiya/platform-jobs';
import { Mail, MAILER, Notification, TEMPLATES, type Mailer } from '@zhiya/platform-notifications';
import type { Tx } from '@zhiya/platform-persistence';
import { In, IsNull } from 'typeorm';
import { Membership, Organisation, Person } from '../persistence/identity.entities';

export const IDENTITY_JOBS: readonly JobDefinition[] = [
  { name: 'notifications.turn', on: ['inbox.taskOpened'] },
  { name: 'identity.tellDecision', on: ['identity.organisationApproved', 'identity.organisationRejected', 'identity.organisationSuspended', 'identity.organisationReinstated'] },
  { name: 'mail.send', on: [] },
];

/** Tells people whose turn it is, in the application and by mail. */
@Injectable()
export class NotificationJobs implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry, @Inject(MAILER) private readonly mailer: Mailer, private readonly names: RecordNames) {}

  onModuleInit(): void {
    this.jobs.handle('notifications.turn', (tx, p) => this.turn(tx, p));
    this.jobs.handle('identity.tellDecision', (tx, p) => this.decision(tx, p));
    this.jobs.handle('mail.send', (tx, _p, sent: Omit<Mail, 'id' | 'createdAt'>) => this.keep(tx, sent), (p, jobId) => this.send(jobId, p));
  }

  private async turn(tx: Tx, payload: JobPayload): Promise<void> {
    const task = await tx.em.findOneBy(InboxTask, { id: String(payload['taskId']) });
    if (!task || task.closedAt) return;
    const about = (await this.names.about(tx.em, [task]))(task);
    const orgs = task.orgId === '*' ? await tx.em.findBy(Organisation, { kind: task.orgKind as never, state: 'APPROVED' }) : await tx.em.findBy(Organisation, { id: task.orgId });
    for (const org of orgs) {
      const members = (await tx.em.findBy(Membership, { organisationId: org.id, endedAt: IsNull() })).filter((m) => m.roles.some((r) => (task.role ? r === task.role : r !== 'ADMINISTRATOR' || m.roles.length === 1)));
      const people = members.length > 0 ? await tx.em.findBy(Person, { id: In(members.map((m) => m.personId)) }) : [];
      for (const person of people) {
        await tx.em.insert(Notification, { id: tx.ids.next(), personId: person.id, orgId: org.id, kind: 'turn', createdAt: tx.now, readAt: null, facts: { caseId: task.caseId, recordType: task.recordType, recordId: task.recordId, state: task.state, dueOn: task.dueOn, isOutside: isOutside(task), about } as never });
        await tx.publish('mail.send', { to: person.email, template: isOutside(task) ? 'outside' : 'turn', facts: { name: person.name, organisation: org.name, since: task.since, dueOn: task.dueOn, about: [about.caseNo, about.name].filter(Boolean).join(' · ') } });
      }
    }
  }

  /** Administrators hear by mail what was decided about their organisation: a rejected one has no inbox to look into. */
  private async decision(tx: Tx, payload: JobPayload): Promise<void> {
    const org = await tx.em.findOneByOrFail(Organisation, { id: String(payload['id']) });
    const admins = (await tx.em.findBy(Membership, { organisationId: org.id, endedAt: IsNull() })).filter((m) => m.roles.includes('ADMINISTRATOR'));
    for (const person of admins.length > 0 ? await tx.em.findBy(Person, { id: In(admins.map((m) => m.personId)) }) : []) {
      await tx.publish('mail.send', { to: person.email, template: 'organisationDecision', facts: { name: person.name, organisation: org.name, decision: payload['decision'] ?? null, reason: payload['reason'] ?? null } });
    }
  }

  /**
   * Outside of any transaction: a slow server holds up nobody's writing. Where the commit that follows is lost the letter goes out
   * once more, under the same id.
   */
  private async send(jobId: string, p: JobPayload): Promise<Omit<Mail, 'id' | 'createdAt'>> {
    const [recipient, template] = [String(p['to']), String(p['template'])];
    const write = TEMPLATES[template];
    if (!write) throw new Error(`no letter is called ${template}`);
    const { subject, body } = write((p['facts'] ?? {}) as JobPayload, process.env['PUBLIC_URL'] ?? '');
    return { recipient, subject, body, state: await this.mailer.send(jobId, recipient, subject, body) };
  }
  private async keep(tx: Tx, sent: Omit<Mail, 'id' | 'createdAt'>): Promise<void> {
    await tx.em.insert(Mail, { id: tx.ids.next(), ...sent, createdAt: tx.now });
  }
}
