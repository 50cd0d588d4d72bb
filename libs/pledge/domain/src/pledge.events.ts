import { defineEvent, defineEvents, type EventDefinition } from '@zhiya/kernel';

/** The pledge of one right stands from `registeredOn`. */
export const PLEDGE_REGISTERED = defineEvent('pledge.registered', {
  id: 'id',
  caseId: 'id',
  filingId: 'id',
  contractId: 'id',
  assetId: 'id',
  kind: 'text',
  registeredOn: 'date',
  pledgeeOrgId: 'id',
});
export const PLEDGE_RELEASED = defineEvent('pledge.released', {
  id: 'id',
  caseId: 'id',
  filingId: 'id',
  contractId: 'id',
  assetId: 'id',
  kind: 'text',
  releasedOn: 'date',
  pledgeeOrgId: 'id',
});
/** What a filing tells of itself. */
export const FILING_TELLS = [
  PLEDGE_REGISTERED,
  PLEDGE_RELEASED,
  defineEvent('pledge.filed', { id: 'id', caseId: 'id', assetId: 'id', filedOn: 'date' }),
  ...defineEvents(
    ['pledge.correctionRequired', 'pledge.mended', 'pledge.refused', 'pledge.releaseRequested', 'pledge.withdrawn'],
    { id: 'id', caseId: 'id' },
  ),
];
export const PLEDGE_EVENTS: readonly EventDefinition[] = FILING_TELLS;
