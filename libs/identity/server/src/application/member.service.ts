import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks } from '@zhiya/checks-server';
import {
  ADMIT,
  bringsTrust,
  emailFault,
  INVITATION_DAYS,
  normalEmail,
  passwordFault,
  RAISE,
} from '@zhiya/identity-domain';
import { cleanText, fail, failAll, fault, faultsOf, ok, textFault, type Role } from '@zhiya/kernel';
import { tell } from '@zhiya/platform-jobs';
import {
  audit,
  ForbiddenError,
  NotFoundError,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Tx,
} from '@zhiya/platform-persistence';
import { IsNull } from 'typeorm';
import { Invitation, Membership, Organisation, Person, Session } from '../persistence/identity.entities';
import { MAIL } from './notification.jobs';
import { actingAs, newPerson, seat } from './seats';
import { inDays, nobodysHash, tokenHash } from './tokens';

const OPEN = { acceptedAt: IsNull(), withdrawnAt: IsNull() };

/** Who belongs to an organisation, and with which rights. A right to check others, or to say who does, is given by two people and never to oneself. */
@Injectable()
export class MemberService implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly checks: Checks,
  ) {}

  onModuleInit(): void {
    this.checks.handle(ADMIT, (tx, { email, roles }) => this.sendInvitation(tx, email, roles as readonly Role[]));
    this.checks.handle(RAISE, (tx, { personId, roles }) => this.changeRoles(tx, personId, roles as readonly Role[]));
  }

  invite(ctx: RequestContext, email: string, roles: readonly Role[]): Promise<Outcome> {
    const given = { email: normalEmail(email), roles: [...new Set(roles)] };
    return this.uow.run(ctx, (tx) =>
      bringsTrust([], given.roles)
        ? this.checks.propose(tx, ADMIT, { type: 'organisation', id: tx.actor.orgId }, given)
        : this.sendInvitation(tx, given.email, given.roles),
    );
  }
  private async sendInvitation(tx: Tx, address: string, roles: readonly Role[]): Promise<Outcome> {
    const { orgId } = tx.actor;
    const faults = faultsOf(emailFault(address), roles.length === 0 && fault('IDENTITY.ROLES_REQUIRED', {}, 'roles'));
    if (faults.length > 0) return failAll(faults);
    const known = await tx.em.findOneBy(Person, { email: address });
    if (known && (await tx.em.existsBy(Membership, { organisationId: orgId, personId: known.id, endedAt: IsNull() })))
      return fail('IDENTITY.ALREADY_MEMBER', {}, 'email');
    // A newer invitation ends the older ones.
    for (const older of await tx.em.findBy(Invitation, { organisationId: orgId, email: address, ...OPEN }))
      await this.end(tx, older);
    const id = tx.ids.next();
    await tx.em.insert(Invitation, {
      id,
      organisationId: orgId,
      email: address,
      roles: [...roles],
      tokenHash: nobodysHash(),
      invitedBy: tx.actor.personId,
      createdAt: tx.now,
      expiresAt: inDays(tx.now, INVITATION_DAYS),
      acceptedAt: null,
      withdrawnAt: null,
    });
    await audit(tx, {
      recordType: 'organisation',
      recordId: orgId,
      action: 'invite',
      after: { email: address, roles: [...roles] },
    });
    await tell(tx, MAIL, {
      to: address,
      template: 'invitation',
      facts: { organisation: tx.actor.orgName, days: INVITATION_DAYS },
      opens: id,
    });
    return ok({ id });
  }

  withdrawInvitation(ctx: RequestContext, id: string): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const invitation = await tx.em.findOneBy(Invitation, { id, organisationId: tx.actor.orgId });
      if (!invitation) throw new NotFoundError('invitation');
      if (invitation.acceptedAt || invitation.withdrawnAt) return fail('IDENTITY.INVITATION_OVER');
      await this.end(tx, invitation);
      return ok({ id });
    });
  }
  private async end(tx: Tx, { id, organisationId, email, roles }: Invitation): Promise<void> {
    await tx.em.update(Invitation, { id }, { withdrawnAt: tx.now });
    await audit(tx, {
      recordType: 'organisation',
      recordId: organisationId,
      action: 'withdrawInvitation',
      before: { email, roles },
    });
  }

  /** What the holder of a link was invited to; null where it was used or withdrawn, is too old, or its sender has left. */
  private async open(em: Tx['em'], token: string, now: Date): Promise<Invitation | null> {
    const invitation = await em.findOneBy(Invitation, { tokenHash: tokenHash(token.slice(0, 100)), ...OPEN });
    return invitation && invitation.expiresAt > now ? invitation : null;
  }
  /** Who invites whom, for the holder of the link. */
  async invitation(
    token: string,
  ): Promise<{ readonly organisation: string; readonly email: string; readonly hasAccount: boolean } | null> {
    const em = this.uow.databases.reader.manager;
    const inv = await this.open(em, token, this.uow.clock.now());
    if (!inv) return null;
    const [organisation, hasAccount] = await Promise.all([
      em.findOneByOrFail(Organisation, { id: inv.organisationId }),
      em.existsBy(Person, { email: inv.email }),
    ]);
    return { organisation: organisation.name, email: inv.email, hasAccount };
  }

  /** A newcomer names a password; somebody who has an account gives their present one. */
  acceptInvitation(ctx: RequestContext, token: string, name: string, password: string): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const inv = await this.open(tx.em, token, tx.now);
      if (!inv) return fail('IDENTITY.LINK_EXPIRED');
      const organisation = await tx.em.findOneByOrFail(Organisation, { id: inv.organisationId });
      let person = await tx.em.findOneBy(Person, { email: inv.email });
      if (person) {
        const { verify } = await import('@node-rs/argon2');
        if (!(await verify(person.passwordHash, password.slice(0, 200))))
          return fail('IDENTITY.WRONG_CREDENTIALS', {}, 'password');
      } else {
        const faults = faultsOf(textFault(cleanText(name), 'name', 120), passwordFault(password, inv.email));
        if (faults.length > 0) return failAll(faults);
        await newPerson(tx, cleanText(name), inv.email, password, organisation);
        person = await tx.em.findOneByOrFail(Person, { email: inv.email });
      }
      await tx.em.update(Invitation, { id: inv.id }, { acceptedAt: tx.now });
      await seat(actingAs(tx, person, organisation), organisation.id, person.id, inv.roles);
      return ok({ id: inv.organisationId });
    });
  }

  /** A place given by the platform's own commands, where no letter goes: imports, the demonstration. The account is made where there is none. */
  enrol(
    ctx: RequestContext,
    organisationId: string,
    input: {
      readonly name: string;
      readonly email: string;
      readonly password: string;
      readonly roles: readonly Role[];
    },
  ): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      if (!tx.actor.isSystem) throw new ForbiddenError('places are given by commands of the platform');
      const email = normalEmail(input.email);
      const faults = faultsOf(
        textFault(cleanText(input.name), 'name', 120),
        emailFault(email),
        passwordFault(input.password, email),
        input.roles.length === 0 && fault('IDENTITY.ROLES_REQUIRED', {}, 'roles'),
      );
      if (faults.length > 0) return failAll(faults);
      const known = await tx.em.findOneBy(Person, { email });
      const id = known?.id ?? (await newPerson(tx, cleanText(input.name), email, input.password));
      await seat(tx, organisationId, id!, input.roles);
      return ok({ id: id! });
    });
  }

  /** Changes a member's roles, or ends the membership (no roles left). */
  setRoles(ctx: RequestContext, personId: string, roles: readonly Role[]): Promise<Outcome> {
    const wanted = [...new Set(roles)];
    return this.uow.run(ctx, async (tx) => {
      const { orgId } = tx.actor;
      const member = await tx.em.findOneBy(Membership, { organisationId: orgId, personId, endedAt: IsNull() });
      if (!member) throw new NotFoundError('member');
      if (!bringsTrust(member.roles, wanted) || personId === tx.actor.personId)
        return this.changeRoles(tx, personId, wanted);
      const { name } = await tx.em.findOneByOrFail(Person, { id: personId });
      const subject = { type: 'organisation', id: orgId, favours: personId };
      return this.checks.propose(tx, RAISE, subject, { personId, personName: name, roles: wanted });
    });
  }
  private async changeRoles(tx: Tx, personId: string, roles: readonly Role[]): Promise<Outcome> {
    const { orgId } = tx.actor;
    const members = await tx.em.findBy(Membership, { organisationId: orgId, endedAt: IsNull() });
    const m = members.find((x) => x.personId === personId);
    if (!m) throw new NotFoundError('member');
    const isOwn = personId === tx.actor.personId || personId === tx.checkerId;
    if (isOwn && roles.some((r) => !m.roles.includes(r))) return fail('IDENTITY.OWN_ROLES', {}, 'roles');
    const admins = members.filter((x) => x.roles.includes('ADMINISTRATOR'));
    if (!roles.includes('ADMINISTRATOR') && admins.length === 1 && admins[0]!.personId === personId)
      return fail('IDENTITY.LAST_ADMINISTRATOR', {}, 'roles');
    await tx.em.update(Membership, { id: m.id }, roles.length > 0 ? { roles: [...roles] } : { endedAt: tx.now });
    await audit(tx, {
      recordType: 'organisation',
      recordId: orgId,
      action: 'setRoles',
      before: { personId, roles: m.roles },
      after: { personId, roles: [...roles] },
    });
    if (roles.length === 0) await this.leave(tx, personId);
    return ok({ id: personId });
  }
  /** With a membership end its sessions here, the invitations that it sent and what it proposed. */
  private async leave(tx: Tx, personId: string): Promise<void> {
    const { orgId } = tx.actor;
    await tx.em.update(Session, { personId, actingOrgId: orgId, revokedAt: IsNull() }, { revokedAt: tx.now });
    for (const sent of await tx.em.findBy(Invitation, { organisationId: orgId, invitedBy: personId, ...OPEN }))
      await this.end(tx, sent);
    await this.checks.lapse(tx, orgId, personId);
  }
}
