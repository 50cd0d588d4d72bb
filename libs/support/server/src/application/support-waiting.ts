import { Organisations } from '@zhiya/identity-server';
import { sumFen, type Fen, type LocalDate } from '@zhiya/kernel';
import type { Bilingual, Programme, SupportKind } from '@zhiya/policy-catalogue';
import { documentOnlyFor, programmeFor, type OpenSubsidy } from '@zhiya/policy-domain';
import { programmesIn } from '@zhiya/policy-server';
import type { EntityManager } from 'typeorm';
import type { SupportFact } from '../persistence/support.entities';
import { fundFor } from './funds';
import { grouped } from './grouped';
import { answerFor } from './subsidy-claims';
import { SUBSIDY_OF } from './subsidy-rule';

/**
 * NO_PROGRAMME: none served the division on the day of payment; DOCUMENT_ONLY: too little of it is known; NO_FUND: nobody answers for
 * the division; UNKNOWN: a record is missing; INELIGIBLE: a condition is not met; DUE: nothing is in the way, and the next day
 * proposes it; NOTHING_LEFT: the cap of the year is used up, or the programme says nothing of such payments.
 */
export type WaitingStatus =
  'NO_PROGRAMME' | 'DOCUMENT_ONLY' | 'NO_FUND' | 'UNKNOWN' | 'INELIGIBLE' | 'DUE' | 'NOTHING_LEFT';
/** Payments of one kind and year that no claim holds, and why. */
export interface WaitingSupport {
  readonly kind: SupportKind;
  readonly year: number;
  readonly programme: { readonly id: string; readonly title: Bilingual } | null;
  readonly paidFen: Fen;
  readonly status: WaitingStatus;
  readonly open: OpenSubsidy | null;
}

/**
 * Why payments of a case wait. `facts`: those of its drawn loan that no claim holds. The reason is that of the enterprise's whole year,
 * since it is proposed as one: a settled loan may wait for another that is not.
 */
export async function waitingOf(
  em: EntityManager,
  facts: readonly SupportFact[],
  today: LocalDate,
): Promise<readonly WaitingSupport[]> {
  const paid = facts.filter((f) => f.amountFen > 0);
  if (paid.length === 0) return [];
  const enterprise = await Organisations.known(em, paid[0]!.enterpriseOrgId);
  const [programmes, fund] = [await programmesIn(em), await fundFor(em, enterprise.division, 'SUPPORT')];
  const ruling = (f: SupportFact): Programme | null =>
    programmes.of(programmeFor(programmes.list, enterprise.division, f.paidOn) ?? '');
  const waiting: WaitingSupport[] = [];
  for (const own of grouped(paid, (f) => [ruling(f)?.id, f.kind, f.year].join('/')).values()) {
    const [first] = own as [SupportFact];
    const programme = ruling(first) ?? documentOnlyFor(programmes.list, enterprise.division, first.paidOn);
    const as = (status: WaitingStatus, open: OpenSubsidy | null = null): void => {
      waiting.push({
        kind: SUBSIDY_OF[first.kind],
        year: first.year,
        programme: programme && { id: programme.id, title: programme.title },
        paidFen: sumFen(own.map((f) => f.amountFen)),
        status,
        open,
      });
    };
    if (!programme) as('NO_PROGRAMME');
    else if (programme.estimate === null) as('DOCUMENT_ONLY');
    else if (!fund) as('NO_FUND');
    else {
      const { answer, standingFen } = await answerFor(
        em,
        { enterprise, kind: first.kind, year: first.year, programme: programme.id, asOf: today },
        programmes,
      );
      if (answer?.open) as(answer.open.status, answer.open);
      else as(answer && answer.item.amount > standingFen ? 'DUE' : 'NOTHING_LEFT');
    }
  }
  return waiting;
}
