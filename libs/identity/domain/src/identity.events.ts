import { defineEvents } from '@zhiya/kernel';

/** What the operator decided about an organisation; the record is its own case. */
export const ORGANISATION_DECIDED = defineEvents(
  [
    'identity.organisationApproved',
    'identity.organisationRejected',
    'identity.organisationSuspended',
    'identity.organisationReinstated',
  ],
  { id: 'id', caseId: 'id', decision: 'text', reason: 'text?' },
);
export const IDENTITY_EVENTS = ORGANISATION_DECIDED;
