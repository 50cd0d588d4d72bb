import { LICENSED_KINDS, ORGANISATION_DECIDED, organisationLifecycle } from '@zhiya/identity-domain';
import { fault } from '@zhiya/kernel';
import { nothingBeside, recordKind } from '@zhiya/platform-lifecycle';
import { Organisation } from '../persistence/identity.entities';

/** An organisation is its own case; the platform's operator decides on it. */
export const ORGANISATION = recordKind({
  lifecycle: organisationLifecycle,
  entity: Organisation,
  sides: { operator: () => ({}) },
  beside: nothingBeside,
  parties: (o) => ({ [o.kind]: o.id, OPERATOR: null }),
  snapshot: (o) => ({
    licenceNeeded: LICENSED_KINDS.includes(o.kind),
    licenceExpiresOn: o.licenceExpiresOn,
  }),
  reasons: {
    approve: { max: 500, isRequired: false },
    reject: { max: 500, isRequired: true },
    suspend: { max: 500, isRequired: true },
    reinstate: { max: 500, isRequired: false },
  },
  tells: ORGANISATION_DECIDED,
  facts: () => ({}),
  given: ['decision', 'reason'],
  clash: () => fault('IDENTITY.ORGANISATION_EXISTS', {}, 'creditCode'),
});
