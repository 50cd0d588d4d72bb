// The one question to the policies, and today's two answers to it. An offer is shown the best lawful mix, a claim is decided by the
// nearest programme alone: an enterprise may so be promised more than it is paid, until one answer takes the place of both.
import type { Programme } from '@zhiya/policy-catalogue';
import {
  assessSupport,
  bestMix,
  type Mix,
  type ProgrammeLookup,
  type SupportAssessment,
  type SupportQuestion,
} from '@zhiya/policy-engine';
import { isComputable } from './serving';
import { askedOf, type SupportCase } from './support-case';

export type SubsidyItem = SupportAssessment['items'][number];
export type OpenSubsidy = SupportAssessment['open'][number];

/** A programme that was asked: what it would pay by itself, and what of that is part of the mix. */
export interface AskedProgramme {
  readonly programme: Programme;
  readonly alone: Pick<SupportAssessment, 'items' | 'open'>;
  readonly counted: readonly SubsidyItem[];
}
export interface LawfulMix extends Mix {
  /** In the order of the programmes; one that cannot be computed has nothing. */
  readonly asked: readonly AskedProgramme[];
}

const NOTHING: AskedProgramme['alone'] = { items: [], open: [] };

/** Of offers: the claims under several programmes that together pay most and that their texts allow. */
export function bestLawfulMix(c: SupportCase, programmes: readonly Programme[]): LawfulMix {
  const mix = bestMix(c, programmes.filter(isComputable));
  return {
    ...mix,
    asked: programmes.map((programme) => ({
      programme,
      alone: isComputable(programme) ? assessSupport(askedOf(c, programme.id), () => programme) : NOTHING,
      counted: mix.parts.find((p) => p.programme === programme.id)?.assessment.items ?? [],
    })),
  };
}

/** What is claimed: a kind and year of support, under the programme that was nearest when it was paid (`programmeFor`). */
export interface Claimed {
  readonly programme: string;
  readonly kind: string;
  readonly year: number;
}
/** What the programme answers: an amount, or why there is none. */
export type NearestAnswer = { readonly question: SupportQuestion } & (
  { readonly item: SubsidyItem; readonly open: null } | { readonly item: null; readonly open: OpenSubsidy }
);

/** Of claims: what the one programme says of the kind and year; null where it has nothing to say of them. */
export function nearestProgramme(c: SupportCase, claimed: Claimed, programmes: ProgrammeLookup): NearestAnswer | null {
  const question = askedOf(c, claimed.programme);
  const { items, open } = assessSupport(question, programmes);
  const isClaimed = (i: { readonly kind: string; readonly year: number }): boolean =>
    i.kind === claimed.kind && i.year === claimed.year;
  const item = items.find(isClaimed);
  if (item) return { question, item, open: null };
  const waiting = open.find(isClaimed);
  return waiting ? { question, item: null, open: waiting } : null;
}
