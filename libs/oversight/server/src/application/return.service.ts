import { Injectable } from '@nestjs/common';
import { answersIn, cleanText, failAll, fieldFaults, ok, yearOf, type Citation } from '@zhiya/kernel';
import { replacedBy, RETURN_FORM, type Metric, type ReturnAnswers } from '@zhiya/oversight-domain';
import { UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { LendingReturn } from '../persistence/oversight.entities';
import { LENDING_RETURN } from './oversight.records';

export interface ReturnTerms extends Readonly<Omit<ReturnAnswers, 'printed'>> {
  readonly metric: Metric;
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

/** Totals of lending off the platform: entered by one person of the bureau, counted once a second one has accepted them. */
@Injectable()
export class ReturnService {
  constructor(private readonly uow: UnitOfWork) {}

  report(ctx: RequestContext, terms: ReturnTerms): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const faults = fieldFaults(RETURN_FORM, terms, tx.today);
      if (faults.length > 0) return failAll(faults);
      const row = await LENDING_RETURN.create(tx, {
        ...clean(terms),
        division: tx.actor.division,
        bureauOrgId: tx.actor.orgId,
        makerName: tx.actor.personName,
        checkerName: null,
        reason: null,
        replacedBy: null,
        countedKey: null,
      });
      return ok({ id: row.id, state: row.state });
    });
  }

  /** What was given back is mended whole and goes before a second person again. */
  correct(ctx: RequestContext, input: RecordMove & ReturnTerms): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await LENDING_RETURN.load(tx.em, 'bureau', tx.actor, input.id);
      const mended = await LENDING_RETURN.edit(tx, row, input, {
        faults: fieldFaults(RETURN_FORM, input, tx.today),
        patch: { ...clean(input), makerName: tx.actor.personName },
      });
      return mended.ok ? LENDING_RETURN.move(tx, row, 'correct', { patch: { reason: null } }) : mended;
    });
  }

  giveBack(ctx: RequestContext, input: RecordMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await LENDING_RETURN.load(tx.em, 'bureau', tx.actor, input.id);
      const reason = cleanText(input.reason ?? '');
      return LENDING_RETURN.move(tx, row, 'return', { ...input, patch: { reason } });
    });
  }

  /** An accepted total takes the place of those whose period it holds; one that cuts across another is refused. */
  accept(ctx: RequestContext, input: RecordMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await LENDING_RETURN.load(tx.em, 'bureau', tx.actor, input.id);
      return LENDING_RETURN.move(tx, row, 'accept', {
        version: input.version,
        first: () => this.replaceOlder(tx, row),
        patch: {
          checkerName: tx.actor.personName,
          reason: null,
          countedKey: `${row.division}/${row.metric}/${row.periodFrom}`,
        },
      });
    });
  }

  /** Takes out what the total stands for from now on; faults where it cuts across another one. */
  private async replaceOlder(tx: Tx, row: LendingReturn): Promise<Outcome> {
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
      const replaced = await LENDING_RETURN.move(
        tx,
        accepted.find((a) => a.id === id)!,
        'replace',
        {
          patch: { replacedBy: row.id, countedKey: null },
          consequence: true,
        },
      );
      if (!replaced.ok) return replaced;
    }
    return ok({ id: row.id });
  }
}

const clean = (t: ReturnTerms) => ({
  ...answersIn(RETURN_FORM, t),
  metric: t.metric,
  year: yearOf(t.periodFrom),
  citation: t.citation
    ? {
        document: cleanText(t.citation.document).slice(0, 200),
        clause: cleanText(t.citation.clause).slice(0, 200),
        quote: cleanText(t.citation.quote).slice(0, 400),
      }
    : null,
});
