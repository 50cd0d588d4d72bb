import { fault, type Fen, type Guard, type Lifecycle, type LocalDate } from '@zhiya/kernel';
import type { PreflightReport } from './refusal-ground';

export type FilingState =
  'DRAFT' | 'SUBMITTED' | 'CORRECTION' | 'REGISTERED' | 'REFUSED' | 'RELEASE_PENDING' | 'RELEASED' | 'WITHDRAWN';
export type FilingEvent =
  'file' | 'requireCorrection' | 'register' | 'refuse' | 'mend' | 'requestRelease' | 'release' | 'withdraw';

/** Why a registered pledge is cancelled (注销事由). */
export const RELEASE_GROUNDS = ['PERFORMED', 'ENFORCED', 'WAIVED', 'PRINCIPAL_CONTRACT_VOID', 'OTHER'] as const;
export type ReleaseGround = (typeof RELEASE_GROUNDS)[number];

export interface FilingSnapshot {
  readonly actorId: string;
  readonly preflight: PreflightReport | null;
  /** Codes of the unknown grounds for which the filer has given its word. */
  readonly acknowledgedUnknown: readonly string[];
  readonly filedOn: LocalDate | null;
  readonly registrationNo: string | null;
  readonly registeredOn: LocalDate | null;
  readonly certificateFileId: string | null;
  readonly releaseGround: ReleaseGround | null;
  readonly releasedOn: LocalDate | null;
  /** What the debt secured still amounts to; before drawdown the principal that the contract promises. */
  readonly outstandingFen: Fen;
}

type FilingGuard = Guard<FilingSnapshot>;
const preflightIsFresh: FilingGuard = (s, asOf) =>
  s.preflight?.asOf === asOf ? null : fault('PLEDGE.PREFLIGHT_STALE', { preflightOn: s.preflight?.asOf, asOf });
const noGroundFails: FilingGuard = (s) =>
  s.preflight !== null && s.preflight.failed.length > 0
    ? fault('PLEDGE.GROUND_FAILS', { grounds: s.preflight.failed })
    : null;
const unknownIsAcknowledged: FilingGuard = (s) => {
  const open = (s.preflight?.unknown ?? []).filter((code) => !s.acknowledgedUnknown.includes(code));
  return open.length > 0 ? fault('PLEDGE.GROUND_UNKNOWN', { grounds: open }, 'acknowledgedUnknown') : null;
};
const hasRegistrationNo: FilingGuard = (s) =>
  s.registrationNo === null || s.registrationNo.trim() === ''
    ? fault('PLEDGE.NO_REGISTRATION_NO', {}, 'registrationNo')
    : null;
const hasCertificate: FilingGuard = (s) =>
  s.certificateFileId === null ? fault('PLEDGE.NO_CERTIFICATE', {}, 'certificateFileId') : null;
const registrationDateFits: FilingGuard = (s, asOf) => {
  if (s.registeredOn === null) return fault('PLEDGE.NO_REGISTRATION_DATE', {}, 'registeredOn');
  if (s.registeredOn > asOf)
    return fault('PLEDGE.REGISTERED_AHEAD', { registeredOn: s.registeredOn, asOf }, 'registeredOn');
  return s.filedOn !== null && s.registeredOn < s.filedOn
    ? fault('PLEDGE.REGISTERED_BEFORE_FILED', { registeredOn: s.registeredOn, filedOn: s.filedOn }, 'registeredOn')
    : null;
};
const releaseIsGrounded: FilingGuard = (s) => {
  if (s.releaseGround === null) return fault('PLEDGE.NO_RELEASE_GROUND', {}, 'releaseGround');
  return s.releaseGround === 'PERFORMED' && s.outstandingFen !== 0
    ? fault('PLEDGE.DEBT_OUTSTANDING', { outstandingFen: s.outstandingFen }, 'releaseGround')
    : null;
};
const releaseDateFits: FilingGuard = (s, asOf) =>
  s.releasedOn === null || s.releasedOn > asOf || (s.registeredOn !== null && s.releasedOn < s.registeredOn)
    ? fault('PLEDGE.RELEASE_DATE', { releasedOn: s.releasedOn, registeredOn: s.registeredOn, asOf }, 'releasedOn')
    : null;

/**
 * One right's pledge at its registry. Contract date and drawdown date do not matter: the pledge is established on the day of
 * registration (Property Law art. 227, Civil Code art. 444), which a person enters from the certificate. The registry is no
 * member of the platform, so SUBMITTED waits for it, in the inbox of the pledgee who enters its answer; its statutory days differ by registry and date and come from the
 * policy catalogue, not from this table.
 */
export const filingLifecycle: Lifecycle<FilingState, FilingEvent, FilingSnapshot> = {
  name: 'filing',
  initial: 'DRAFT',
  states: {
    DRAFT: { turn: 'ENTERPRISE', dueWorkingDays: 5 },
    SUBMITTED: { turn: 'REGISTRY' },
    CORRECTION: { turn: 'ENTERPRISE', dueWorkingDays: 5 },
    REGISTERED: { turn: null },
    REFUSED: { turn: 'ENTERPRISE', dueWorkingDays: 5 },
    RELEASE_PENDING: { turn: 'BANK', dueWorkingDays: 5 },
    RELEASED: { turn: null },
    WITHDRAWN: { turn: null },
  },
  transitions: [
    {
      on: 'file',
      from: ['DRAFT', 'CORRECTION'],
      to: 'SUBMITTED',
      permit: 'file:filing',
      guards: [preflightIsFresh, noGroundFails, unknownIsAcknowledged],
      emits: ['pledge.filed'],
    },
    {
      on: 'requireCorrection',
      from: ['SUBMITTED'],
      to: 'CORRECTION',
      permit: 'record:registry-decision',
      emits: ['pledge.correctionRequired'],
    },
    {
      on: 'register',
      from: ['SUBMITTED'],
      to: 'REGISTERED',
      permit: 'record:registry-decision',
      guards: [hasRegistrationNo, registrationDateFits, hasCertificate],
      emits: ['pledge.registered'],
    },
    { on: 'refuse', from: ['SUBMITTED'], to: 'REFUSED', permit: 'record:registry-decision', emits: ['pledge.refused'] },
    { on: 'mend', from: ['REFUSED'], to: 'DRAFT', permit: 'file:filing', emits: ['pledge.mended'] },
    {
      on: 'requestRelease',
      from: ['REGISTERED'],
      to: 'RELEASE_PENDING',
      permit: 'request:release',
      guards: [releaseIsGrounded],
      emits: ['pledge.releaseRequested'],
    },
    {
      on: 'release',
      from: ['RELEASE_PENDING'],
      to: 'RELEASED',
      permit: 'release:filing',
      guards: [releaseIsGrounded, releaseDateFits],
      emits: ['pledge.released'],
    },
    {
      on: 'withdraw',
      from: ['DRAFT', 'SUBMITTED', 'CORRECTION', 'REFUSED'],
      to: 'WITHDRAWN',
      permit: 'file:filing',
      emits: ['pledge.withdrawn'],
    },
  ],
};
