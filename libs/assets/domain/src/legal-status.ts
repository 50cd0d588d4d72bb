import { fault, faultsOf, type DomainError, type LocalDate } from '@zhiya/kernel';
import { isProtected } from './right-term';

/** What the right is. EXPIRED also follows from its term alone, whatever was last recorded. */
export const LEGAL_STATUSES = ['PENDING', 'IN_FORCE', 'TERMINATED', 'INVALIDATED', 'CANCELLED', 'EXPIRED'] as const;
export type LegalStatus = (typeof LEGAL_STATUSES)[number];

/** What weighs on a right that is otherwise in force; several may hold at once. */
export const RIGHT_BURDENS = [
  'FEE_OVERDUE',
  'OWNERSHIP_DISPUTE',
  'COURT_PRESERVATION',
  'INVALIDATION_PENDING',
  'REVOCATION_PENDING',
  'PLEDGED',
  'LICENSED_EXCLUSIVELY',
] as const;
export type RightBurden = (typeof RIGHT_BURDENS)[number];

export interface RightStanding {
  readonly status: LegalStatus;
  readonly burdens: readonly RightBurden[];
  readonly protectedUntil: LocalDate | null;
}

export const statusOn = (standing: Pick<RightStanding, 'status' | 'protectedUntil'>, asOf: LocalDate): LegalStatus =>
  standing.status === 'IN_FORCE' && !isProtected(standing.protectedUntil, asOf) ? 'EXPIRED' : standing.status;

/** Burdens that keep a right off the market; the others are shown to whoever looks and weighed by them. */
const BARRING: readonly RightBurden[] = ['OWNERSHIP_DISPUTE', 'COURT_PRESERVATION', 'PLEDGED'];

/** Why a right cannot be offered as security today; empty where it can. */
export function listableFaults(standing: RightStanding, asOf: LocalDate): readonly DomainError[] {
  const status = statusOn(standing, asOf);
  const barring = standing.burdens.filter((b) => BARRING.includes(b));
  return faultsOf(
    status !== 'IN_FORCE' &&
      fault('ASSET.NOT_IN_FORCE', { status, protectedUntil: standing.protectedUntil }, 'assetIds'),
    barring.length > 0 && fault('ASSET.BURDENED', { burdens: barring }, 'assetIds'),
  );
}

export const listable = (standing: RightStanding, asOf: LocalDate): boolean =>
  listableFaults(standing, asOf).length === 0;
