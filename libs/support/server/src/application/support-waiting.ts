import { Organisation } from '@zhiya/identity-server';
import { sumFen, type Fen, type LocalDate } from '@zhiya/kernel';
import type { Bilingual, Programme, SupportKind } from '@zhiya/policy-catalogue';
import { programmesIn } from '@zhiya/policy-server';
import type { EntityManager } from 'typeorm';
import { SubsidyYear, type SupportFact } from '../persistence/support.entities';
import { fundFor } from './funds';
import { grouped } from './grouped';
import { asksRecords, NO_RECORDS, recordsOf } from './support-records';
import { programmeFor, SUBSIDY_OF, subsidyOf, type OpenSubsidy } from './subsidy-rule';

/**
 * NO_PROGRAMME: none served the division on the day of payment; DOCUMENT_ONLY: too little of it is known; NO_FUND: nobody answers for
 * the division; UNKNOWN: a record is missing; INELIGIBLE: a condition is not met; NOTHING_LEFT: the cap of the year is used up, or
 * the programme says nothing of such payments.
 */
export type WaitingStatus = 'NO_PROGRAMME' | 'DOCUMENT_ONLY' | 'NO_FUND' | 'UNKNOWN' | 'INELIGIBLE' | 'NOTHING_LEFT';
/** Payments of one kind and year that no claim holds, and why. */
export interface WaitingSupport {
  readonly kind: SupportKind;
  readonly year: number;
  readonly programme: { readonly id: string; readonly title: Bilingual } | null;
  readonly paidFen: Fen;
  readonly status: WaitingStatus;
  readonly open: OpenSubsidy | null;
}

/** Why payments of one enterprise wait. `facts`: those of loans that were drawn and that no claim holds. */
export async function waitingOf(em: EntityManager, facts: readonly SupportFact[], today: LocalDate): Promise<readonly WaitingSupport[]> {
  const paid = facts.filter((f) => f.amountFen > 0);
  if (paid.length === 0) return [];
  const enterpriseOrgId = paid[0]!.enterpriseOrgId;
  const { division } = await em.findOneByOrFail(Organisation, { id: enterpriseOrgId });
  const [programmes, fund, years] = [await programmesIn(em), await fundFor(em, division, 'SUPPORT'), await em.findBy(SubsidyYear, { enterpriseOrgId })];
  const ruling = (f: SupportFact): Programme | null => programmes.of(programmeFor(programmes.list, division, f.paidOn) ?? '');
  const caseIds = [...new Set(paid.map((f) => f.caseId))];
  const records = paid.some((f) => asksRecords(ruling(f))) ? (await recordsOf(em, caseIds))(caseIds) : NO_RECORDS;
  return [...grouped(paid, (f) => [ruling(f)?.id, f.kind, f.year].join('/')).values()].map((own): WaitingSupport => {
    const [first] = own as [SupportFact];
    const [kind, year, programme] = [SUBSIDY_OF[first.kind], first.year, ruling(first)];
    const waiting = (status: WaitingStatus, open: OpenSubsidy | null = null): WaitingSupport => ({ kind, year, programme: programme && { id: programme.id, title: programme.title }, paidFen: sumFen(own.map((f) => f.amountFen)), status, open });
    if (!programme) return waiting('NO_PROGRAMME');
    if ((programme.missing?.length ?? 0) > 0) return waiting('DOCUMENT_ONLY');
    if (!fund) return waiting('NO_FUND');
    const takenFen = years.find((y) => y.programme === programme.id && y.kind === kind && y.year === year)?.claimedFen ?? 0;
    const answer = subsidyOf({ programme: programme.id, division, kind, year, facts: own, takenFen, asOf: today, records }, programmes.of);
    return answer?.open ? waiting(answer.open.status, answer.open) : waiting('NOTHING_LEFT');
  });
}
