import { fault, type Lifecycle, type LocalDate } from '@zhiya/kernel';

export type OrganisationState = 'PENDING' | 'APPROVED' | 'SUSPENDED' | 'REJECTED';
export type OrganisationEvent = 'approve' | 'reject' | 'suspend' | 'reinstate';

export interface OrganisationSnapshot {
  readonly licenceNeeded: boolean;
  readonly licenceExpiresOn: LocalDate | null;
}

/** Nobody approves the organisation they themselves registered. */
/** Licensed kinds (banks, insurers, guarantors, evaluators) are approved on a licence in force; its expiry stops new offers, never running cases. */
const licenceInForce = (s: OrganisationSnapshot, asOf: LocalDate) =>
  s.licenceNeeded && (s.licenceExpiresOn === null || s.licenceExpiresOn < asOf)
    ? fault('IDENTITY.LICENCE_EXPIRED', { expiresOn: s.licenceExpiresOn ?? null })
    : null;

export const organisationLifecycle: Lifecycle<OrganisationState, OrganisationEvent, OrganisationSnapshot, 'OPERATOR'> =
  {
    name: 'organisation',
    initial: 'PENDING',
    states: {
      PENDING: { turn: 'OPERATOR', dueWorkingDays: 2 },
      APPROVED: { turn: null },
      SUSPENDED: { turn: null },
      REJECTED: { turn: null },
    },
    transitions: [
      {
        on: 'approve',
        from: ['PENDING'],
        to: 'APPROVED',
        permit: 'approve:organisation',
        apartFrom: ['create'],
        guards: [licenceInForce],
        emits: ['identity.organisationApproved'],
      },
      {
        on: 'reject',
        from: ['PENDING'],
        to: 'REJECTED',
        permit: 'approve:organisation',
        apartFrom: ['create'],
        emits: ['identity.organisationRejected'],
      },
      {
        on: 'suspend',
        from: ['APPROVED'],
        to: 'SUSPENDED',
        permit: 'approve:organisation',
        emits: ['identity.organisationSuspended'],
      },
      {
        on: 'reinstate',
        from: ['SUSPENDED'],
        to: 'APPROVED',
        permit: 'approve:organisation',
        apartFrom: ['suspend'],
        guards: [licenceInForce],
        emits: ['identity.organisationReinstated'],
      },
    ],
  };
