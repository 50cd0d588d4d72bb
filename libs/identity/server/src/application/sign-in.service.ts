import { verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import {
  emailFault,
  isLocked,
  normalEmail,
  passwordFault,
  RESET_MINUTES,
  SESSION_DAYS,
  type LockState,
} from '@zhiya/identity-domain';
import { fail, failAll, faultsOf, ok, SYSTEM_ACTOR, type Actor, type Result, type Secret } from '@zhiya/kernel';
import type { SessionInfo, SessionReader } from '@zhiya/platform-auth';
import { tell } from '@zhiya/platform-jobs';
import {
  audit,
  NotFoundError,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Tx,
} from '@zhiya/platform-persistence';
import { IsNull } from 'typeorm';
import { Membership, Organisation, PasswordReset, Person, Session } from '../persistence/identity.entities';
import { MAIL } from './notification.jobs';
import { hashPassword } from './passwords';
import { OPEN_STATES, standing } from './seats';
import { SignInFailures } from './sign-in-failures';
import { inDays, inMinutes, newToken, nobodysHash, tokenHash } from './tokens';

export interface SignedInAnswer {
  readonly id: string;
  readonly token: Secret;
  readonly needsChoice: boolean;
}

const locked = (lock: LockState) => fail('IDENTITY.LOCKED', { until: lock.lockedUntil!.toISOString() });

const limited = (until: Date) => fail('IDENTITY.TOO_MANY_FAILURES', { until: until.toISOString() });

/** A hash nobody's password has: an unknown address costs as long as a wrong password. */
const DECOY = hashPassword(newToken().reveal());

/** Asked at each request, hence as plain text. */
const SESSION = `SELECT s.id AS sid, s.expires_at AS expires, p.id AS pid, p.name AS pname, m.roles AS roles, o.id AS oid, o.kind AS okind, o.name AS oname, o.division AS odiv, o.state AS ostate
  FROM session s JOIN person p ON p.id = s.person_id
  LEFT JOIN membership m ON m.person_id = s.person_id AND m.organisation_id = s.acting_org_id AND m.ended_at IS NULL
  LEFT JOIN organisation o ON o.id = m.organisation_id AND o.state IN (${OPEN_STATES.map((s) => `'${s}'`).join(', ')})
  WHERE s.token_hash = ? AND s.revoked_at IS NULL`;
interface SessionRow {
  sid: string;
  expires: string | Date;
  pid: string;
  pname: string;
  roles: string | null;
  oid: string | null;
  okind: string;
  oname: string;
  odiv: string;
  ostate: string;
}

@Injectable()
export class SignInService implements SessionReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly failures: SignInFailures,
  ) {}

  async signIn(
    ctx: RequestContext,
    email: string,
    password: string,
    from: { ip: string; userAgent: string },
  ): Promise<Result<SignedInAnswer>> {
    const address = normalEmail(email);
    const { manager } = this.uow.databases.writer;
    const now = this.uow.clock.now();
    const [limitedUntil, person, stranger] = [
      await this.failures.limitedUntil(manager, from.ip, now),
      await manager.findOneBy(Person, { email: address }),
      await this.failures.stranger(manager, address),
    ];
    if (limitedUntil) return limited(limitedUntil);
    const lock = person ?? stranger;
    if (lock && isLocked(lock, now)) return locked(lock);
    const right = await verify(person?.passwordHash ?? (await DECOY), password.slice(0, 200)).catch(() => false);
    // Without the form's key: the answer to a right password holds the token, which is kept nowhere but as a hash, and a wrong one counts however often one key is sent.
    const own = { ...ctx, idempotencyKey: undefined };
    if (!person || !right) {
      await this.uow.do({ ...own, actor: SYSTEM_ACTOR }, (tx) =>
        this.failures.count(tx, from.ip, person ? { personId: person.id } : { email: address }),
      );
      return fail('IDENTITY.WRONG_CREDENTIALS', {}, 'password');
    }
    return this.uow.run(
      { ...own, actor: { ...SYSTEM_ACTOR, personId: person.id, personName: person.name } },
      async (tx) => {
        // Guesses sent side by side were all let through to here; those that come after the lock are answered by it.
        const present = await tx.em.findOneByOrFail(Person, { id: person.id });
        if (isLocked(present, tx.now)) return locked(present);
        const stillLimited = await this.failures.limitedUntil(tx.em, from.ip, tx.now);
        if (stillLimited) return limited(stillLimited);
        const memberships = await this.openMemberships(tx, person.id);
        const token = newToken();
        const id = tx.ids.next();
        await tx.em.update(Person, { id: person.id }, { failures: 0, lockedUntil: null });
        await tx.em.insert(Session, {
          id,
          personId: person.id,
          actingOrgId: memberships.length === 1 ? memberships[0]!.organisationId : null,
          tokenHash: tokenHash(token.reveal()),
          userAgent: from.userAgent.slice(0, 300),
          ip: from.ip.slice(0, 64),
          createdAt: tx.now,
          expiresAt: inDays(tx.now, SESSION_DAYS),
          revokedAt: null,
        });
        await audit(tx, {
          recordType: 'session',
          recordId: id,
          action: 'signIn',
          after: { ip: from.ip, userAgent: from.userAgent.slice(0, 300) },
        });
        return ok({ id, token, needsChoice: memberships.length !== 1 });
      },
    );
  }

  private openMemberships(tx: Tx, personId: string): Promise<Membership[]> {
    return tx.em.findBy(Membership, { personId, endedAt: IsNull() });
  }

  /** The session and who acts for whom, in one query. */
  async resolve(token: string): Promise<SessionInfo | null> {
    if (token.length > 100) return null;
    const [row] = (await this.uow.databases.reader.query(SESSION, [tokenHash(token)])) as SessionRow[];
    if (!row || asDate(row.expires) <= this.uow.clock.now()) return null;
    const roles = (row.roles ? JSON.parse(row.roles) : []) as Actor['roles'];
    const actor: Actor = row.oid
      ? {
          personId: row.pid,
          personName: row.pname,
          orgId: row.oid,
          orgKind: row.okind as Actor['orgKind'],
          orgName: row.oname,
          division: row.odiv,
          ...standing(row.ostate, roles),
        }
      : {
          personId: row.pid,
          personName: row.pname,
          orgId: '',
          orgKind: 'NONE',
          orgName: '',
          division: '000000',
          roles: [],
        };
    return { sessionId: row.sid, actor };
  }

  chooseOrganisation(ctx: RequestContext, sessionId: string, organisationId: string): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const m = (await this.openMemberships(tx, tx.actor.personId)).find((x) => x.organisationId === organisationId);
      if (!m) throw new NotFoundError('membership');
      const { state } = await tx.em.findOneByOrFail(Organisation, { id: organisationId });
      if (!OPEN_STATES.includes(state)) return fail('IDENTITY.ORGANISATION_CLOSED', { state });
      await tx.em.update(Session, { id: sessionId, personId: tx.actor.personId }, { actingOrgId: organisationId });
      await audit(tx, {
        recordType: 'session',
        recordId: sessionId,
        action: 'chooseOrganisation',
        before: { organisationId: tx.actor.orgId || null },
        after: { organisationId },
      });
      return ok({ id: organisationId });
    });
  }

  /** Ends one session of the caller, or all but the present one. */
  revoke(ctx: RequestContext, which: { id: string } | { allBut: string }): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const mine = await tx.em.findBy(Session, { personId: tx.actor.personId, revokedAt: IsNull() });
      const chosen = mine.filter((s) => ('id' in which ? s.id === which.id : s.id !== which.allBut));
      if ('id' in which && chosen.length === 0) throw new NotFoundError('session');
      for (const s of chosen) {
        await tx.em.update(Session, { id: s.id }, { revokedAt: tx.now });
        await audit(tx, {
          recordType: 'session',
          recordId: s.id,
          action: 'revoke',
          before: { revokedAt: null },
          after: { revokedAt: tx.now },
        });
      }
      return ok({ id: tx.actor.personId, facts: { revoked: chosen.length } });
    });
  }

  /** Always answers the same, so that nobody learns which addresses have an account. */
  requestReset(ctx: RequestContext, email: string): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const bad = emailFault(normalEmail(email));
      if (bad) return failAll([bad]);
      const person = await tx.em.findOneBy(Person, { email: normalEmail(email) });
      if (person) {
        const id = tx.ids.next();
        // A newer link ends the older ones.
        await tx.em.update(PasswordReset, { personId: person.id, usedAt: IsNull() }, { usedAt: tx.now });
        await tx.em.insert(PasswordReset, {
          id,
          personId: person.id,
          tokenHash: nobodysHash(),
          expiresAt: inMinutes(tx.now, RESET_MINUTES),
          usedAt: null,
        });
        await tell(tx, MAIL, {
          to: person.email,
          template: 'passwordReset',
          facts: { name: person.name, minutes: RESET_MINUTES },
          opens: id,
        });
      }
      return ok({ id: 'reset' });
    });
  }

  resetPassword(ctx: RequestContext, token: string, password: string): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const reset = await tx.em.findOneBy(PasswordReset, { tokenHash: tokenHash(token), usedAt: IsNull() });
      if (!reset || reset.expiresAt <= tx.now) return fail('IDENTITY.LINK_EXPIRED');
      const person = await tx.em.findOneByOrFail(Person, { id: reset.personId });
      const faults = faultsOf(passwordFault(password, person.email));
      if (faults.length > 0) return failAll(faults);
      await tx.em.update(PasswordReset, { id: reset.id }, { usedAt: tx.now });
      await tx.em.update(
        Person,
        { id: person.id },
        { passwordHash: await hashPassword(password), failures: 0, lockedUntil: null },
      );
      await tx.em.update(Session, { personId: person.id, revokedAt: IsNull() }, { revokedAt: tx.now });
      await audit(
        { ...tx, actor: { ...SYSTEM_ACTOR, personId: person.id, personName: person.name } },
        { recordType: 'person', recordId: person.id, action: 'resetPassword' },
      );
      return ok({ id: person.id });
    });
  }
}

const asDate = (v: string | Date): Date =>
  v instanceof Date ? v : new Date(/Z|[+-]\d\d:?\d\d$/.test(v) ? v : `${v.replace(' ', 'T')}Z`);
