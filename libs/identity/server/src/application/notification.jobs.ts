import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ORGANISATION_DECIDED } from '@zhiya/identity-domain';
import { SYSTEM_ACTOR, wanting, type FactsOf, type Json } from '@zhiya/kernel';
import { InboxTask, isOutside, RecordNames, TASK_OPENED } from '@zhiya/platform-lifecycle';
import { job, JobRegistry, tell, type JobDefinition } from '@zhiya/platform-jobs';
import { LINK_PLACE, Mail, MAILER, Notification, TEMPLATES, type Mailer } from '@zhiya/platform-notifications';
import { MovableToday, UnitOfWork, type Tx } from '@zhiya/platform-persistence';
import { In, IsNull } from 'typeorm';
import { Membership, Organisation, Person } from '../persistence/identity.entities';
import { mintLink } from './letter-links';

const TURN = job('notifications.turn', [TASK_OPENED.name], TASK_OPENED.facts);
const DECISION = job(
  'identity.tellDecision',
  ORGANISATION_DECIDED.map((e) => e.name),
  wanting(ORGANISATION_DECIDED[0]!, 'id', 'decision', 'reason'),
);
/**
 * A letter to one mailbox; `facts` are what its template puts into words, `opens` the invitation or reset that its link opens (the link
 * itself is made by whoever sends it).
 */
export const MAIL = job('mail.send', [], { to: 'text', template: 'text', facts: 'json', opens: 'id?' });
export const IDENTITY_JOBS: readonly JobDefinition[] = [TURN, DECISION, MAIL];

type Sent = Omit<Mail, 'id' | 'createdAt'>;

/** Tells people whose turn it is, in the application and by mail. */
@Injectable()
export class NotificationJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    @Inject(MAILER) private readonly mailer: Mailer,
    private readonly names: RecordNames,
    private readonly uow: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(TURN, (tx, { taskId }) => this.turn(tx, taskId));
    this.jobs.handle(DECISION, (tx, facts) => this.decision(tx, facts));
    this.jobs.handle(
      MAIL,
      (tx, _facts, sent: Sent | null) => this.keep(tx, sent),
      (facts, jobId) => this.send(jobId, facts),
    );
  }

  private async turn(tx: Tx, taskId: string): Promise<void> {
    const task = await tx.em.findOneBy(InboxTask, { id: taskId });
    if (!task || task.closedAt) return;
    const about = (await this.names.about(tx.em, [task]))(task);
    const orgs =
      task.orgId === '*'
        ? await tx.em.findBy(Organisation, { kind: task.orgKind as never, state: 'APPROVED' })
        : await tx.em.findBy(Organisation, { id: task.orgId });
    for (const org of orgs) {
      const members = (await tx.em.findBy(Membership, { organisationId: org.id, endedAt: IsNull() })).filter((m) =>
        m.roles.some((r) => (task.role ? r === task.role : r !== 'ADMINISTRATOR' || m.roles.length === 1)),
      );
      const people = members.length > 0 ? await tx.em.findBy(Person, { id: In(members.map((m) => m.personId)) }) : [];
      for (const person of people) {
        await tx.em.insert(Notification, {
          id: tx.ids.next(),
          personId: person.id,
          orgId: org.id,
          kind: 'turn',
          createdAt: tx.now,
          readAt: null,
          facts: {
            caseId: task.caseId,
            recordType: task.recordType,
            recordId: task.recordId,
            state: task.state,
            dueOn: task.dueOn,
            isOutside: isOutside(task),
            about,
          } as never,
        });
        await tell(tx, MAIL, {
          to: person.email,
          template: isOutside(task) ? 'outside' : 'turn',
          facts: {
            name: person.name,
            organisation: org.name,
            since: task.since,
            dueOn: task.dueOn,
            about: [about.caseNo, about.name].filter(Boolean).join(' · '),
          },
        });
      }
    }
  }

  /** Administrators hear by mail what was decided about their organisation: a rejected one has no inbox to look into. */
  private async decision(tx: Tx, { id, decision, reason }: FactsOf<typeof DECISION.facts>): Promise<void> {
    const org = await tx.em.findOneByOrFail(Organisation, { id });
    const admins = (await tx.em.findBy(Membership, { organisationId: org.id, endedAt: IsNull() })).filter((m) =>
      m.roles.includes('ADMINISTRATOR'),
    );
    for (const person of admins.length > 0
      ? await tx.em.findBy(Person, { id: In(admins.map((m) => m.personId)) })
      : []) {
      await tell(tx, MAIL, {
        to: person.email,
        template: 'organisationDecision',
        facts: { name: person.name, organisation: org.name, decision, reason },
      });
    }
  }

  /**
   * Outside of any transaction: a slow server holds up nobody's writing. Where the commit that follows is lost the letter goes out
   * once more, under the same id; its link is then a new one, and the first opens nothing. Null where the link has nothing left to open.
   */
  private async send(
    jobId: string,
    { to: recipient, template, facts, opens }: FactsOf<typeof MAIL.facts>,
  ): Promise<Sent | null> {
    const write = TEMPLATES[template];
    if (!write) throw new Error(`no letter is called ${template}`);
    const written = (link: string) =>
      write((facts ?? {}) as Readonly<Record<string, Json>>, process.env['PUBLIC_URL'] ?? '', link);
    const kept = written(LINK_PLACE);
    let { body } = kept;
    if (opens !== null) {
      const path = await this.uow.do({ actor: SYSTEM_ACTOR, correlationId: jobId }, (tx) =>
        mintLink(tx, template, opens),
      );
      if (path === null) return null;
      body = written(`${process.env['PUBLIC_URL'] ?? ''}${path.reveal()}`).body;
    }
    const state = await this.mailer.send(jobId, recipient, kept.subject, body);
    return {
      recipient,
      subject: kept.subject,
      state,
      template,
      opens,
      // Nobody else delivers it in the demonstration: its letters are read on the operator's page.
      keptText: state === 'KEPT' && this.uow.businessDate instanceof MovableToday ? kept.body : null,
    };
  }
  private async keep(tx: Tx, sent: Sent | null): Promise<void> {
    if (sent) await tx.em.insert(Mail, { id: tx.ids.next(), ...sent, createdAt: tx.now });
  }
}
