import { LICENSED_KINDS } from '@zhiya/identity-domain';
import { Organisations } from '@zhiya/identity-server';
import { fault, type DomainError } from '@zhiya/kernel';
import type { Tx } from '@zhiya/platform-persistence';

/** Why the actor's organisation may not commit itself to anything new: not approved, suspended, or its licence has run out. Running cases go on. */
export async function bankStandingFault(tx: Tx): Promise<DomainError | null> {
  const bank = await Organisations.one(tx.em, tx.actor.orgId);
  if (!bank || bank.state !== 'APPROVED') return fault('MARKETPLACE.BANK_NOT_APPROVED', { state: bank?.state ?? null });
  const lapsed =
    LICENSED_KINDS.includes(bank.kind) && (bank.licenceExpiresOn === null || bank.licenceExpiresOn < tx.today);
  return lapsed ? fault('IDENTITY.LICENCE_EXPIRED', { expiresOn: bank.licenceExpiresOn, asOf: tx.today }) : null;
}
