import type { Citation, Facts, LocalDate } from '@zhiya/kernel';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A ground on which a registry refuses to register a pledge, as the rules in force on the business date print it. */
export interface RefusalGround {
  /** Stable code, e.g. 'N06'. */
  readonly code: string;
  readonly title: Bilingual;
  /** Null where we know that a ground exists but lack its text of that date: answered UNKNOWN, never borrowed from a later version. */
  readonly citation: Citation | null;
  /** Whether the filer can remove it (pay the fee, shorten the term) or must choose another right. */
  readonly curable: boolean;
}

export type GroundVerdict = 'PASS' | 'FAIL' | 'UNKNOWN';

export interface GroundAnswer {
  readonly ground: RefusalGround;
  readonly verdict: GroundVerdict;
  /** Why, as facts for the message; for UNKNOWN, what is missing. */
  readonly facts: Facts;
  /** What to do about it; null where nothing needs doing. */
  readonly todo: Bilingual | null;
}

/** The pre-flight of one filing on one day. */
export interface PreflightReport {
  readonly asOf: LocalDate;
  readonly answers: readonly GroundAnswer[];
  readonly failed: readonly string[];
  readonly unknown: readonly string[];
  /** No ground fails; unknown ones may remain and want a person's word. */
  readonly mayFile: boolean;
}
