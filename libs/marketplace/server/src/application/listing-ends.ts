import { Injectable } from '@nestjs/common';
import type { ListingEvent } from '@zhiya/marketplace-domain';
import { caseParties, leaveCase } from '@zhiya/platform-lifecycle';
import type { Tx } from '@zhiya/platform-persistence';
import { Listing } from '../persistence/listing.entities';
import { LISTING } from './listing.record';

type End = Extract<ListingEvent, 'expire' | 'complete' | 'fallThrough'>;

/** A listing's state follows from something else that happened; nobody's own decision. A refusal here is a fault of the house, and undoes what it follows from. */
export async function endListing(
  tx: Tx,
  row: Listing,
  event: End,
  patch: { acceptedOfferId?: null } = {},
): Promise<void> {
  const outcome = await LISTING.move(tx, row, event, { patch, consequence: true });
  if (!outcome.ok)
    throw new Error(
      `listing ${row.id}: ${outcome.errors.map((e) => `${e.code} ${JSON.stringify(e.facts)}`).join(', ')}`,
    );
}

/**
 * What becomes of a case's listing when its loan has come to an end. The contract's own unit of work asks for it, so that the rights may be
 * offered again from the same moment: told later by a job, they would be refused as taken by a case that is over.
 */
@Injectable()
export class ListingEnds {
  async complete(tx: Tx, id: string): Promise<void> {
    const row = await tx.em.findOneBy(Listing, { id, state: 'ACCEPTED' });
    if (row) await endListing(tx, row, 'complete');
  }

  /** The contract came to nothing: the bank leaves, the listing is on the market again, or expired where its time has passed meanwhile. */
  async fallThrough(tx: Tx, id: string): Promise<void> {
    const row = await tx.em.findOneBy(Listing, { id, state: 'ACCEPTED' });
    if (!row) return;
    const bank = (await caseParties(tx.em, id))['BANK'] ?? null;
    await endListing(tx, row, 'fallThrough', { acceptedOfferId: null });
    if (bank) await leaveCase(tx, id, bank);
    if (row.validUntil !== null && row.validUntil < tx.today) await endListing(tx, row, 'expire');
  }
}
