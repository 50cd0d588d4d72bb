import { Inject, Injectable } from '@nestjs/common';
import { afterFailure, clientLine, type LockState, type SignInLimit } from '@zhiya/identity-domain';
import { SIGN_IN_LIMIT } from '@zhiya/platform-auth';
import { audit, type Tx } from '@zhiya/platform-persistence';
import { LessThan, type EntityManager } from 'typeorm';
import { Person, SignInFailure, SignInStranger } from '../persistence/identity.entities';
import { inDays, inMinutes, tokenHash } from './tokens';

/** How long the failures of an address without an account are remembered. An account's stand until it is entered. */
const STRANGER_DAYS = 90;

/** Wrong log-ins, by account and by the line they come from. An e-mail address without an account counts and locks as one with. */
@Injectable()
export class SignInFailures {
  constructor(@Inject(SIGN_IN_LIMIT) private readonly limit: SignInLimit) {}

  /** Until when nobody is let in from there: as long as the window holds as many failures as are allowed. */
  async limitedUntil(em: EntityManager, ip: string, now: Date): Promise<Date | null> {
    const recent = await em.find(SignInFailure, {
      where: { line: clientLine(ip) },
      order: { at: 'DESC', id: 'DESC' },
      skip: this.limit.failures - 1,
      take: 1,
    });
    const until = recent[0] ? inMinutes(recent[0].at, this.limit.minutes) : null;
    return until !== null && until > now ? until : null;
  }

  stranger(em: EntityManager, email: string): Promise<SignInStranger | null> {
    return em.findOneBy(SignInStranger, { emailHash: tokenHash(email) });
  }

  async count(tx: Tx, ip: string, whose: { readonly personId: string } | { readonly email: string }): Promise<void> {
    await tx.em.delete(SignInFailure, { at: LessThan(inMinutes(tx.now, -this.limit.minutes)) });
    await tx.em.insert(SignInFailure, { id: tx.ids.next(), line: clientLine(ip), at: tx.now });
    if ('personId' in whose) await this.countOfPerson(tx, whose.personId);
    else await this.countOfStranger(tx, tokenHash(whose.email));
  }

  /** The row is written before it is read, so that failures at the same moment are counted one after the other. */
  private async countOfPerson(tx: Tx, personId: string): Promise<void> {
    await tx.em.increment(Person, { id: personId }, 'failures', 1);
    const person = await tx.em.findOneByOrFail(Person, { id: personId });
    const next = failedOnceMore(person, tx.now);
    if (next.lockedUntil === null) return;
    await tx.em.update(Person, { id: personId }, next);
    await audit(tx, {
      recordType: 'person',
      recordId: personId,
      action: 'lock',
      before: { lockedUntil: person.lockedUntil },
      after: { lockedUntil: next.lockedUntil },
    });
  }

  private async countOfStranger(tx: Tx, emailHash: string): Promise<void> {
    await tx.em.delete(SignInStranger, { at: LessThan(inDays(tx.now, -STRANGER_DAYS)) });
    await tx.em
      .createQueryBuilder()
      .insert()
      .into(SignInStranger)
      .values({ emailHash, failures: 0, lockedUntil: null, at: tx.now })
      .orIgnore()
      .execute();
    await tx.em.increment(SignInStranger, { emailHash }, 'failures', 1);
    const next = failedOnceMore(await tx.em.findOneByOrFail(SignInStranger, { emailHash }), tx.now);
    await tx.em.update(SignInStranger, { emailHash }, { at: tx.now, ...(next.lockedUntil ? next : {}) });
  }
}

/** `row` holds the failure already. */
const failedOnceMore = (row: LockState, now: Date): LockState =>
  afterFailure({ failures: row.failures - 1, lockedUntil: row.lockedUntil }, now);
