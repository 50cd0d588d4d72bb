import type { AssetKind } from '@zhiya/assets-domain';
import type { Citation, Facts, LocalDate } from '@zhiya/kernel';
import type { Bilingual, GroundCheck, RegistryId } from '@zhiya/policy-catalogue';
import { refusalRules, registryOf } from '@zhiya/policy-engine';

/** A ground on which a registry refuses to register a pledge, as the rules in force on the business date print it. */
export interface RefusalGround {
  /** The same matter keeps its code from one version of the rules to the next, e.g. 'N06'. */
  readonly code: string;
  /** Which fact answers it; 'UNLISTED' stands for whatever a list not fully on file leaves out. */
  readonly check: GroundCheck | 'UNLISTED';
  readonly title: Bilingual;
  /** Since 2021 some grounds give way to the parties' word that they proceed knowingly. */
  readonly isWaivedByDeclaration: boolean;
  /** Null where we know that a ground exists but lack its text of that date: answered UNKNOWN, never borrowed from a later version. */
  readonly citation: Citation | null;
  /** Whether the filer can remove it (pay the fee, shorten the term) or must choose another right. */
  readonly curable: boolean;
  readonly cure: Bilingual | null;
}

export interface RefusalGrounds {
  readonly versionId: string;
  readonly registry: RegistryId;
  readonly grounds: readonly RefusalGround[];
}

export type GroundVerdict = 'PASS' | 'FAIL' | 'UNKNOWN';

export interface GroundAnswer {
  readonly ground: RefusalGround;
  readonly verdict: GroundVerdict;
  /** Why, as facts for the message; an UNKNOWN answer names what is `missing`. */
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

/** Stands for whatever the list on file leaves out, and for the whole list where none of that day is on file. */
export const UNLISTED: RefusalGround = {
  code: 'UNLISTED',
  check: 'UNLISTED',
  title: { zh: '条文中本平台未收录的其他情形', en: 'Grounds of the text that are not on file here' },
  isWaivedByDeclaration: false,
  citation: null,
  curable: false,
  cure: null,
};

/** The grounds in force at the registry of a kind of right on a date; null where no rules of that date are on file. */
export function refusalGroundsOn(kind: AssetKind, asOf: LocalDate): RefusalGrounds | null {
  const { status, version, grounds } = refusalRules(kind, asOf);
  if (version === null) return null;
  const shown = grounds.map((g): RefusalGround => ({
    code: g.code,
    check: g.check,
    title: g.title,
    isWaivedByDeclaration: g.effect === 'REFUSAL_UNLESS_DECLARED',
    curable: g.curable,
    cure: g.cure,
    citation: g.confidence === 'unknown' ? null : g.citation,
  }));
  return { versionId: version, registry: registryOf(kind), grounds: status === 'FULL' ? shown : [...shown, UNLISTED] };
}
