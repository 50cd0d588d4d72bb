import type { RightKind, RightTerm } from '@zhiya/assets-domain';
import type { LocalDate } from '@zhiya/kernel';

/**
 * What is known of the right and the contract on the day of the pre-flight. Null is «nobody has told us», which is neither yes nor
 * no: it is answered UNKNOWN.
 */
export interface PreflightFacts {
  readonly rightKind: RightKind;
  readonly isPledgorOnRegister: boolean | null;
  readonly isGranted: boolean | null;
  /** Ended, cancelled, declared invalid, or run out. */
  readonly isEnded: boolean | null;
  readonly term: RightTerm | null;
  /** Last day up to which annual fees are paid; patents only. */
  readonly annualFeePaidUntil: LocalDate | null;
  readonly isSuspended: boolean | null;
  readonly isSeizedByCourt: boolean | null;
  readonly isOwnershipDisputed: boolean | null;
  readonly isPledgedAlready: boolean | null;
  readonly isInvalidationPending: boolean | null;
  readonly hasSameDayInvention: boolean | null;
  /** The parties declare that they know of it and proceed. */
  readonly isDeclared: boolean;
  readonly isCoOwned: boolean | null;
  /** All co-owners consent, or have agreed otherwise. */
  readonly haveCoOwnersConsented: boolean | null;
  /** Identical or similar marks on similar goods that are not pledged along. */
  readonly similarMarksLeftOut: readonly string[] | null;
  readonly maturityOn: LocalDate | null;
  /** Items that the rules require of the contract and that it lacks. */
  readonly missingContractItems: readonly string[] | null;
  readonly isContractLawful: boolean | null;
  /** A clause that gives the right to the pledgee on default (流质). */
  readonly hasForfeitureClause: boolean | null;
  /** The filer knows of something else in the way. */
  readonly hasOtherObstacle: boolean | null;
}
