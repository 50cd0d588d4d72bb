import { Injectable } from '@nestjs/common';
import {
  emailFault,
  normalEmail,
  passwordFault,
  REGISTRATION_FORM,
  registrationFaults,
  type OrganisationEvent,
  type RegistrationAnswers,
} from '@zhiya/identity-domain';
import { answersIn, cleanText, fail, failAll, fault, faultsOf, ok, parseCreditCode, textFault } from '@zhiya/kernel';
import { isUniqueViolation, UnitOfWork, type Outcome, type RequestContext } from '@zhiya/platform-persistence';
import { Organisation } from '../persistence/identity.entities';
import { ORGANISATION } from './organisation.record';
import { actingAs, newPerson, seat } from './seats';

type Left = 'address' | 'licenceNumber' | 'licenceExpiresOn';
export interface NewOrganisation
  extends Readonly<Omit<RegistrationAnswers, Left>>, Readonly<Partial<Pick<RegistrationAnswers, Left>>> {
  /** The first administrator's new account; left out where a person who has one registers. */
  readonly adminName?: string | null;
  readonly adminEmail?: string | null;
  readonly password?: string | null;
}

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
        const person = signedInId ?? (await newPerson(tx, adminName, email, input.password ?? '', base));
        if (!person) return fail('IDENTITY.EMAIL_TAKEN', {}, 'adminEmail');
        const self = actingAs(tx, { id: person, name: adminName }, base);
        await seat(self, base.id, person, ['ADMINISTRATOR', 'OPERATOR']);
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

  decide(ctx: RequestContext, id: string, event: OrganisationEvent, reason: string | null): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await ORGANISATION.load(tx.em, 'operator', tx.actor, id);
      const facts = { decision: event, reason: cleanText(reason ?? '') || null };
      return ORGANISATION.move(tx, row, event, { reason, facts });
    });
  }
}
