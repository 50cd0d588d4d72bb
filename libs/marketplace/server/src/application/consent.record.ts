import { fault } from '@zhiya/kernel';
import { CONSENT_TELLS, consentLifecycle } from '@zhiya/marketplace-domain';
import { recordKind } from '@zhiya/platform-lifecycle';
import { ListingConsent } from '../persistence/listing.entities';
import { listingStates } from './listing-snapshot';

/** Whether one institution may open the full file of one listing. Asked for and granted at the same moment, the second to arrive looks again. */
export const CONSENT = recordKind({
  lifecycle: consentLifecycle,
  entity: ListingConsent,
  sides: {
    enterprise: (actor) => ({ orgId: actor.orgId }),
    recipient: (actor) => ({ recipientOrgId: actor.orgId }),
  },
  caseId: (c) => c.listingId,
  beside: (em, rows, { today }) => listingStates(em, rows, today),
  parties: (c) => ({ ENTERPRISE: c.orgId, [c.recipientKind]: c.recipientOrgId }),
  snapshot: (_c, _look, listingState) => ({ listingState }),
  reasons: {},
  tells: CONSENT_TELLS,
  facts: (c) => ({ recipientOrgId: c.recipientOrgId }),
  clash: () => fault('RECORD.CHANGED', { record: consentLifecycle.name }),
});
