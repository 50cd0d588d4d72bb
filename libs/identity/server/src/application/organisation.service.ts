import { Injectable } from '@nestjs/common';
import {
  emailFault,
  INVITATION_DAYS,
  normalEmail,
  passwordFault,
  REGISTRATION_FORM,
  registrationFaults,
  type OrganisationEvent,
  type RegistrationAnswers,
} from '@zhiya/identity-domain';
import {
  answersIn,
  cleanText,
  fail,
  failAll,
  fault,
  faultsOf,
  ok,
  parseCreditCode,
  textFault,
  type Role,
} from '@zhiya/kernel';
import { tell } from '@zhiya/platform-jobs';
import {
  audit,
  isUniqueViolation,
  NotFoundError,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Tx,
} from '@zhiya/platform-persistence';
import { IsNull } from 'typeorm';
import { Invitation, Membership, Organisation, Person, Session } from '../persistence/identity.entities';
import { MAIL } from './notification.jobs';
import { ORGANISATION } from './organisation.record';
import { hashPassword } from './sign-in.service';
import { inDays, nobodysHash, tokenHash } from './tokens';

type Left = 'address' | 'licenceNumber' | 'licenceExpiresOn';
export interface NewOrganisation
  extends Readonly<Omit<RegistrationAnswers, Left>>, Readonly<Partial<Pick<RegistrationAnswers, Left>>> {
  /** The first administrator's new account; left out where a person who has one registers. */
  readonly adminName?: string | null;
  readonly adminEmail?: string | null;
  readonly password?: string | null;
}

type Joining = Pick<Organisation, 'id' | 'kind' | 'name' | 'division'>;
/** What somebody does before they act for the organisation stands in the trail under their own name and the organisation's. */
const actingAs = (tx: Tx, person: { readonly id: string; readonly name: string }, o: Joining): Tx =>
  tx.actor.isSystem
    ? tx
    : {
        ...tx,
        actor: {
          personId: person.id,
          personName: person.name,
          orgId: o.id,
          orgKind: o.kind,
          orgName: o.name,
          division: o.division,
          roles: [],
        },
      };

@Injectable()
export class OrganisationService {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * An organisation and its first administrator, waiting for the operator's approval: a new account, or the person who is
   * signed in. The operator's own kind is made by a command.
   */
  register(ctx: RequestContext, input: NewOrganisation, signedInId: string | null = null): Promise<Outcome> {
    return this.uow
      .run(ctx, async (tx) => {
        const answers = answersIn(REGISTRATION_FORM, input);
        const code = parseCreditCode(answers.creditCode, 'creditCode');
        const email = normalEmail(input.adminEmail ?? '');
        const adminName = signedInId === null ? cleanText(input.adminName ?? '') : tx.actor.personName;
        const faults = faultsOf(
          ...registrationFaults(answers, tx.today),
          ...(signedInId === null
            ? [
                textFault(adminName, 'adminName', 120),
                emailFault(email, 'adminEmail'),
                passwordFault(input.password ?? '', email),
              ]
            : []),
          input.kind === 'OPERATOR' && !tx.actor.isSystem && fault('IDENTITY.KIND_CLOSED', {}, 'kind'),
        );
        if (!code.ok || faults.length > 0) return failAll(faults);
        if (await tx.em.existsBy(Organisation, { creditCode: code.value.normalized }))
          return fail('IDENTITY.ORGANISATION_EXISTS', {}, 'creditCode');
        const base = { id: tx.ids.next(), ...answers, creditCode: code.value.normalized };
        const person = signedInId ?? (await this.personFor(tx, adminName, email, input.password ?? '', base));
        if (!person) return fail('IDENTITY.EMAIL_TAKEN', {}, 'adminEmail');
        const self = actingAs(tx, { id: person, name: adminName }, base);
        await this.addMember(self, base.id, person, ['ADMINISTRATOR', 'OPERATOR']);
        const row = await ORGANISATION.create(self, {
          ...base,
          registrarId: person,
          createdAt: tx.now,
        });
        return ok({ id: row.id, state: row.state });
      })
      .catch((e: unknown) => {
        if (isUniqueViolation(e)) return fail('IDENTITY.ORGANISATION_EXISTS', {}, 'creditCode');
        throw e;
      });
  }

  /** A new account, or null where the address already has one (its owner signs in and is invited instead). */
  private async personFor(
    tx: Tx,
    name: string,
    email: string,
    password: string,
    joining: Joining | null = null,
  ): Promise<string | null> {
    if (await tx.em.existsBy(Person, { email })) return null;
    const id = tx.ids.next();
    await tx.em.insert(Person, {
      id,
      name,
      email,
      passwordHash: await hashPassword(password),
      failures: 0,
      lockedUntil: null,
      createdAt: tx.now,
    });
    await audit(joining ? actingAs(tx, { id, name }, joining) : tx, {
      recordType: 'person',
      recordId: id,
      action: 'create',
      after: { name, email },
    });
    return id;
  }

  private async addMember(tx: Tx, organisationId: string, personId: string, roles: readonly Role[]): Promise<void> {
    const id = tx.ids.next();
    const old = await tx.em.findOneBy(Membership, { organisationId, personId });
    if (old) await tx.em.update(Membership, { id: old.id }, { roles: [...roles], endedAt: null, since: tx.now });
    else
      await tx.em.insert(Membership, { id, organisationId, personId, roles: [...roles], since: tx.now, endedAt: null });
    await audit(tx, {
      recordType: 'organisation',
      recordId: organisationId,
      action: 'addMember',
      before: old ? { roles: old.endedAt ? [] : old.roles } : null,
      after: { personId, roles: [...roles] },
    });
  }

  decide(ctx: RequestContext, id: string, event: OrganisationEvent, reason: string | null): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await ORGANISATION.load(tx.em, 'operator', tx.actor, id);
      const facts = { decision: event, reason: cleanText(reason ?? '') || null };
      return ORGANISATION.move(tx, row, event, { reason, facts });
    });
  }

  invite(ctx: RequestContext, email: string, roles: readonly Role[]): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const address = normalEmail(email);
      const faults = faultsOf(emailFault(address), roles.length === 0 && fault('IDENTITY.ROLES_REQUIRED', {}, 'roles'));
      if (faults.length > 0) return failAll(faults);
      const id = tx.ids.next();
      await tx.em.insert(Invitation, {
        id,
        organisationId: tx.actor.orgId,
        email: address,
        roles: [...new Set(roles)],
        tokenHash: nobodysHash(),
        invitedBy: tx.actor.personId,
        expiresAt: inDays(tx.now, INVITATION_DAYS),
        acceptedAt: null,
      });
      await audit(tx, {
        recordType: 'organisation',
        recordId: tx.actor.orgId,
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
    });
  }

  /** Who invites whom, for the holder of the link; null where it is used or too old. */
  async invitation(
    token: string,
  ): Promise<{ readonly organisation: string; readonly email: string; readonly hasAccount: boolean } | null> {
    const em = this.uow.databases.reader.manager;
    const inv = await em.findOneBy(Invitation, { tokenHash: tokenHash(token.slice(0, 100)), acceptedAt: IsNull() });
    if (!inv || inv.expiresAt <= this.uow.clock.now()) return null;
    const [organisation, hasAccount] = await Promise.all([
      em.findOneByOrFail(Organisation, { id: inv.organisationId }),
      em.existsBy(Person, { email: inv.email }),
    ]);
    return { organisation: organisation.name, email: inv.email, hasAccount };
  }

  /** A newcomer names a password; somebody who has an account gives their present one. */
  acceptInvitation(ctx: RequestContext, token: string, name: string, password: string): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const inv = await tx.em.findOneBy(Invitation, { tokenHash: tokenHash(token), acceptedAt: IsNull() });
      if (!inv || inv.expiresAt <= tx.now) return fail('IDENTITY.LINK_EXPIRED');
      const organisation = await tx.em.findOneByOrFail(Organisation, { id: inv.organisationId });
      let person = await tx.em.findOneBy(Person, { email: inv.email });
      if (person) {
        const { verify } = await import('@node-rs/argon2');
        if (!(await verify(person.passwordHash, password.slice(0, 200))))
          return fail('IDENTITY.WRONG_CREDENTIALS', {}, 'password');
      } else {
        const faults = faultsOf(textFault(cleanText(name), 'name', 120), passwordFault(password, inv.email));
        if (faults.length > 0) return failAll(faults);
        await this.personFor(tx, cleanText(name), inv.email, password, organisation);
        person = await tx.em.findOneByOrFail(Person, { email: inv.email });
      }
      await tx.em.update(Invitation, { id: inv.id }, { acceptedAt: tx.now });
      await this.addMember(actingAs(tx, person, organisation), organisation.id, person.id, inv.roles);
      return ok({ id: inv.organisationId });
    });
  }

  /** An account made at the counter by an administrator of the same organisation: used where mail does not reach (imports, the demonstration). */
  addColleague(
    ctx: RequestContext,
    input: {
      readonly name: string;
      readonly email: string;
      readonly password: string;
      readonly roles: readonly Role[];
    },
  ): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const email = normalEmail(input.email);
      const faults = faultsOf(
        textFault(cleanText(input.name), 'name', 120),
        emailFault(email),
        passwordFault(input.password, email),
        input.roles.length === 0 && fault('IDENTITY.ROLES_REQUIRED', {}, 'roles'),
      );
      if (faults.length > 0) return failAll(faults);
      const person = await this.personFor(tx, cleanText(input.name), email, input.password);
      if (!person) return fail('IDENTITY.EMAIL_TAKEN', {}, 'email');
      await this.addMember(tx, tx.actor.orgId, person, input.roles);
      return ok({ id: person });
    });
  }

  /** Changes a member's roles, or ends the membership (no roles left) together with their sessions for this organisation. */
  setRoles(ctx: RequestContext, personId: string, roles: readonly Role[]): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const m = await tx.em.findOneBy(Membership, { organisationId: tx.actor.orgId, personId, endedAt: IsNull() });
      if (!m) throw new NotFoundError('member');
      const admins = (await tx.em.findBy(Membership, { organisationId: tx.actor.orgId, endedAt: IsNull() })).filter(
        (x) => x.roles.includes('ADMINISTRATOR'),
      );
      if (!roles.includes('ADMINISTRATOR') && admins.length === 1 && admins[0]!.personId === personId)
        return fail('IDENTITY.LAST_ADMINISTRATOR', {}, 'roles');
      await tx.em.update(Membership, { id: m.id }, roles.length > 0 ? { roles: [...roles] } : { endedAt: tx.now });
      if (roles.length === 0)
        await tx.em.update(
          Session,
          { personId, actingOrgId: tx.actor.orgId, revokedAt: IsNull() },
          { revokedAt: tx.now },
        );
      await audit(tx, {
        recordType: 'organisation',
        recordId: tx.actor.orgId,
        action: 'setRoles',
        before: { personId, roles: m.roles },
        after: { personId, roles: [...roles] },
      });
      return ok({ id: personId });
    });
  }
}
