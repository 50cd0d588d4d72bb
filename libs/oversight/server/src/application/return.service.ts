import { Injectable } from '@nestjs/common';
import {
  cleanText,
  failAll,
  fault,
  faultsOf,
  isLocalDate,
  ok,
  textFault,
  yearOf,
  type Citation,
  type DomainError,
} from '@zhiya/kernel';
import {
  FIGURE_BASES,
  lendingReturnLifecycle,
  MAX_FIGURE,
  replacedBy,
  type FigureBasis,
  type LendingReturnEvent,
  type Metric,
} from '@zhiya/oversight-domain';
import { amend, apply, born, initial, staleFault, type Parties } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { LendingReturn } from '../persistence/oversight.entities';

export interface ReturnTerms {
  readonly metric: Metric;
  readonly periodFrom: string;
  readonly periodLast: string;
  readonly value: number;
  readonly basis: FigureBasis;
  readonly basisNote: string;
  readonly printed?: string | null;
  readonly citation?: Citation | null;
}
export interface RecordMove {
  readonly id: string;
  readonly version?: number | null;
  readonly reason?: string | null;
}

export const periodOf = (r: Pick<LendingReturn, 'periodFrom' | 'periodLast'>) => ({
  from: r.periodFrom,
  last: r.periodLast,
});
const partiesOf = (row: { bureauOrgId: string }): Parties => ({ BUREAU: row.bureauOrgId });
const dateFault = (given: string, field: string): DomainError | null =>
  isLocalDate(given) ? null : fault('DATE.IMPOSSIBLE', { given: given.slice(0, 40) }, field);

/** Totals of lending off the platform: entered by one person of the bureau, counted once a second one has accepted them. */
@Injectable()
export class ReturnService {
  constructor(private readonly uow: UnitOfWork) {}

  report(ctx: RequestContext, terms: ReturnTerms): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const faults = this.faults(tx, terms);
      if (faults.length > 0) return failAll(faults);
      const row: LendingReturn = {
        ...initial(tx, lendingReturnLifecycle),
        ...clean(terms),
        division: tx.actor.division,
        bureauOrgId: tx.actor.orgId,
        makerId: tx.actor.personId,
        makerName: tx.actor.personName,
        checkerName: null,
        reason: null,
        replacedBy: null,
        countedKey: null,
      };
      await tx.em.insert(LendingReturn, row);
      await born(tx, lendingReturnLifecycle, row, row.id, partiesOf(row));
      return ok({ id: row.id, state: row.state });
    });
  }

  /** What was given back is mended whole and goes before a second person again. */
  correct(ctx: RequestContext, input: RecordMove & ReturnTerms): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.own(tx, input.id);
      const faults = [
        ...faultsOf(
          staleFault(row, input.version, lendingReturnLifecycle.name),
          row.state !== 'RETURNED' && fault('LIFECYCLE.NOT_NOW'),
        ),
        ...this.faults(tx, input),
      ];
      if (faults.length > 0) return failAll(faults);
      const done = await amend(tx, LendingReturn, lendingReturnLifecycle.name, row, {
        ...clean(input),
        makerId: tx.actor.personId,
        makerName: tx.actor.personName,
      });
      return done.ok ? this.move(tx, row, 'correct', null) : done;
    });
  }

  giveBack(ctx: RequestContext, input: RecordMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.own(tx, input.id);
      const reason = cleanText(input.reason ?? '');
      const faults = faultsOf(
        staleFault(row, input.version, lendingReturnLifecycle.name),
        textFault(reason, 'reason', 300),
      );
      return faults.length > 0 ? failAll(faults) : this.move(tx, row, 'return', reason);
    });
  }

  /** An accepted total takes the place of those whose period it holds; one that cuts across another is refused. */
  accept(ctx: RequestContext, input: RecordMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.own(tx, input.id);
      const stale = staleFault(row, input.version, lendingReturnLifecycle.name);
      if (stale) return failAll([stale]);
      const accepted = await tx.em.findBy(LendingReturn, {
        division: row.division,
        metric: row.metric,
        state: 'ACCEPTED',
      });
      const older = replacedBy(
        periodOf(row),
        accepted.map((a) => ({ ...a, period: periodOf(a) })),
      );
      if (!older.ok) return older;
      for (const { id } of older.value) {
        const replaced = await this.move(
          tx,
          accepted.find((a) => a.id === id)!,
          'replace',
          null,
          row.id,
        );
        if (!replaced.ok) return replaced;
      }
      return this.move(tx, row, 'accept', null);
    });
  }

  private move(
    tx: Tx,
    row: LendingReturn,
    event: LendingReturnEvent,
    reason: string | null,
    replacedById?: string,
  ): Promise<Outcome> {
    return apply(tx, {
      lifecycle: lendingReturnLifecycle,
      entity: LendingReturn,
      row,
      event,
      caseId: row.id,
      parties: partiesOf(row),
      reason,
      snapshot: { actorId: tx.actor.personId, makerId: row.makerId, missingFields: missing(row) },
      patch: replacedById
        ? { replacedBy: replacedById, countedKey: null }
        : event === 'accept'
          ? {
              checkerName: tx.actor.personName,
              reason: null,
              countedKey: `${row.division}/${row.metric}/${row.periodFrom}`,
            }
          : { reason },
      ...(replacedById ? { consequence: true as const } : {}),
    });
  }

  private async own(tx: Tx, id: string): Promise<LendingReturn> {
    const row = await tx.em.findOneBy(LendingReturn, { id, bureauOrgId: tx.actor.orgId });
    if (!row) throw new NotFoundError('lending return');
    return row;
  }

  private faults(tx: Tx, terms: ReturnTerms): readonly DomainError[] {
    const shape = faultsOf(
      dateFault(terms.periodFrom, 'periodFrom'),
      dateFault(terms.periodLast, 'periodLast'),
      (!Number.isSafeInteger(terms.value) || terms.value < 0 || terms.value > MAX_FIGURE) &&
        fault('RETURN.VALUE', { maxFen: MAX_FIGURE }, 'value'),
      !FIGURE_BASES.includes(terms.basis) && fault('RETURN.BASIS', {}, 'basis'),
      textFault(cleanText(terms.basisNote), 'basisNote', 500),
      textFault(cleanText(terms.printed ?? ''), 'printed', 60, false),
    );
    if (shape.length > 0) return shape;
    return faultsOf(
      terms.periodLast < terms.periodFrom &&
        fault('RETURN.PERIOD_REVERSED', { from: terms.periodFrom, last: terms.periodLast }, 'periodLast'),
      yearOf(terms.periodFrom) !== yearOf(terms.periodLast) && fault('RETURN.TWO_YEARS', {}, 'periodLast'),
      terms.periodLast > tx.today &&
        fault('RETURN.PERIOD_AHEAD', { last: terms.periodLast, asOf: tx.today }, 'periodLast'),
    );
  }
}

/** Fields without which a second person has nothing to accept. */
export const missing = (row: Pick<LendingReturn, 'basisNote'>): readonly string[] =>
  row.basisNote === '' ? ['basisNote'] : [];
const clean = (t: ReturnTerms) => ({
  metric: t.metric,
  year: yearOf(t.periodFrom),
  periodFrom: t.periodFrom,
  periodLast: t.periodLast,
  value: t.value,
  basis: t.basis,
  basisNote: cleanText(t.basisNote),
  printed: cleanText(t.printed ?? '') || null,
  citation: t.citation
    ? {
        document: cleanText(t.citation.document).slice(0, 200),
        clause: cleanText(t.citation.clause).slice(0, 200),
        quote: cleanText(t.citation.quote).slice(0, 400),
      }
    : null,
});
