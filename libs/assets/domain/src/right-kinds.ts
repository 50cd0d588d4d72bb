import type { LocalDate, PatentType } from '@zhiya/kernel';

export const ASSET_KINDS = ['PATENT', 'TRADEMARK', 'COPYRIGHT'] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];

export const PATENT_TYPES = ['INVENTION', 'UTILITY_MODEL', 'DESIGN'] as const satisfies readonly PatentType[];
export const COPYRIGHT_TYPES = ['SOFTWARE', 'WORK'] as const;
export type CopyrightType = (typeof COPYRIGHT_TYPES)[number];

/** Kind and, where the law treats them apart, type: what products name and figures count. */
export const RIGHT_KINDS = ['INVENTION', 'UTILITY_MODEL', 'DESIGN', 'TRADEMARK', 'SOFTWARE', 'WORK'] as const;
export type RightKind = (typeof RIGHT_KINDS)[number];

export interface Owner {
  readonly name: string;
  /** Null for a natural person or a foreign body. */
  readonly creditCode: string | null;
}

interface RightBase {
  /** As typed; the registered form comes from `registerAsset`. */
  readonly number: string;
  readonly title: string;
  readonly owners: readonly Owner[];
}

export interface PatentRight extends RightBase {
  readonly kind: 'PATENT';
  readonly patentType: PatentType;
  /** Filing date; for an international application the international one (Implementing Regulations, art. 119). */
  readonly filingDate: LocalDate;
  readonly grantDate: LocalDate | null;
  /** A divisional keeps the filing date of its parent under a later number. */
  readonly isDivisional: boolean;
  /** Days of term compensation granted (Patent Law 2020, art. 42). */
  readonly compensationDays: number;
}

export interface TrademarkRight extends RightBase {
  readonly kind: 'TRADEMARK';
  readonly niceClass: number;
  readonly registrationDate: LocalDate;
  /** How often it has been renewed, ten years each time. */
  readonly renewals: number;
}

export interface CopyrightRight extends RightBase {
  readonly kind: 'COPYRIGHT';
  readonly copyrightType: CopyrightType;
  readonly completedOn: LocalDate;
  readonly firstPublishedOn: LocalDate | null;
  /** Day of voluntary registration: evidence of the right, not its origin. */
  readonly registeredOn: LocalDate;
  /** A right of a legal person runs from publication, one of a natural person from the author's death. */
  readonly author: 'LEGAL_PERSON' | 'NATURAL_PERSON';
  readonly authorDiedOn: LocalDate | null;
}

export type Right = PatentRight | TrademarkRight | CopyrightRight;

export function rightKindOf(
  right:
    | Pick<PatentRight, 'kind' | 'patentType'>
    | Pick<TrademarkRight, 'kind'>
    | Pick<CopyrightRight, 'kind' | 'copyrightType'>,
): RightKind {
  return right.kind === 'PATENT' ? right.patentType : right.kind === 'TRADEMARK' ? 'TRADEMARK' : right.copyrightType;
}

export const assetKindOf = (kind: RightKind): AssetKind =>
  kind === 'TRADEMARK' ? 'TRADEMARK' : kind === 'SOFTWARE' || kind === 'WORK' ? 'COPYRIGHT' : 'PATENT';
