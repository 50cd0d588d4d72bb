import { Injectable } from '@nestjs/common';
import { assetKindOf, RIGHT_KINDS, type RightKind } from '@zhiya/assets-domain';
import { invariant, yearOf, type FactsOf } from '@zhiya/kernel';
import type { LOAN_DRAWN } from '@zhiya/lending-domain';
import {
  addCounters,
  changesOf,
  EMPTY_BOOK,
  NO_COUNTERS,
  periodKeyText,
  rollup,
  rollupDifferences,
  WHOLE_YEAR,
  type Counters,
  type CounterChange,
  type LoanFact,
  type PeriodKey,
  type RollupDifference,
} from '@zhiya/oversight-domain';
import { UnitOfWork, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { MoreThan, type EntityManager } from 'typeorm';
import { FigureCounter, FigureLoan, FigureTally } from '../persistence/oversight.entities';

export type DrawnLoan = Pick<
  FactsOf<typeof LOAN_DRAWN.facts>,
  'id' | 'caseId' | 'division' | 'drawnOn' | 'principalFen' | 'borrowerOrgId' | 'bankOrgId' | 'rights'
>;

/** The loan as its event tells it. */
function loanOf({ rights: given, ...drawn }: DrawnLoan): FigureLoan {
  invariant(Array.isArray(given), 'the event carries rights');
  const rights = (given as readonly { assetId: string; kind: RightKind }[]).map(({ assetId, kind }) => ({
    assetId,
    kind,
  }));
  invariant(
    rights.every((r) => RIGHT_KINDS.includes(r.kind)),
    'the event names kinds of right that are known',
  );
  return { ...drawn, rights, isMixed: new Set(rights.map((r) => assetKindOf(r.kind))).size > 1 };
}

const factOf = (l: FigureLoan): LoanFact => ({
  type: 'LOAN_DRAWN',
  loanId: l.id,
  enterpriseId: l.borrowerOrgId,
  division: l.division,
  drawnOn: l.drawnOn,
  principalFen: l.principalFen,
  rights: l.rights,
});
const keyOf = (c: FigureCounter): PeriodKey => ({ division: c.division, year: c.year, month: c.month });
const countersOf = ({
  amountFen,
  loans,
  enterprises,
  patents,
  trademarks,
  copyrights,
  mixedLoans,
}: FigureCounter): Counters => ({ amountFen, loans, enterprises, patents, trademarks, copyrights, mixedLoans });

const BATCH = 2000;
/** All loans in the order of their ids, a batch at a time. */
async function* loansIn(em: EntityManager): AsyncGenerator<FigureLoan> {
  for (let last = ''; ;) {
    const rows = await em.find(FigureLoan, { where: { id: MoreThan(last) }, order: { id: 'ASC' }, take: BATCH });
    yield* rows;
    if (rows.length < BATCH) return;
    last = rows.at(-1)!.id;
  }
}

async function recomputed(em: EntityManager): Promise<Map<string, Counters>> {
  let book = EMPTY_BOOK;
  for await (const loan of loansIn(em)) book = rollup(book, factOf(loan));
  return new Map(book.counters);
}
const kept = async (em: EntityManager): Promise<Map<string, Counters>> =>
  new Map((await em.find(FigureCounter)).map((c) => [periodKeyText(keyOf(c)), countersOf(c)]));

/** The roll-up: every loan moves the counters of its division and of those above, in the transaction that takes its event. */
@Injectable()
export class FigureService {
  constructor(private readonly uow: UnitOfWork) {}

  async count(tx: Tx, drawn: DrawnLoan): Promise<void> {
    const loan = loanOf(drawn);
    if (await tx.em.existsBy(FigureLoan, { id: loan.id })) return;
    await tx.em.insert(FigureLoan, loan);
    await this.add(tx, factOf(loan));
  }

  /** Where the kept counters differ from what the loans add up to; nothing, unless something is broken. */
  differences(em: EntityManager = this.uow.databases.reader.manager): Promise<readonly RollupDifference[]> {
    return Promise.all([kept(em), recomputed(em)]).then(([k, r]) => rollupDifferences(k, r));
  }

  /** Throws the counters away and builds them again from the loans; answers what had been different. */
  rebuild(ctx: RequestContext): Promise<readonly RollupDifference[]> {
    return this.uow.do(ctx, async (tx) => {
      const before = await this.differences(tx.em);
      await tx.em.clear(FigureTally);
      await tx.em.clear(FigureCounter);
      for await (const loan of loansIn(tx.em)) await this.add(tx, factOf(loan));
      return before;
    });
  }

  /** The nation's year is written first: its row is the lock that keeps two loans of one enterprise from both being its first. */
  private async add(tx: Tx, fact: LoanFact): Promise<void> {
    const year = yearOf(fact.drawnOn);
    const nation = { division: '000000', year, month: WHOLE_YEAR };
    const locked = await tx.em.update(FigureCounter, nation, { loans: () => 'loans + 0' });
    if (locked.affected !== 1) await tx.em.insert(FigureCounter, { ...nation, ...NO_COUNTERS });
    const tallies = new Map(
      (await tx.em.findBy(FigureTally, { year, enterpriseId: fact.enterpriseId })).map((t) => [
        periodKeyText(t),
        t.loans,
      ]),
    );
    for (const change of changesOf(fact, (key) => tallies.get(periodKeyText(key)) ?? 0))
      await this.move(tx, change, tallies.has(periodKeyText(change.key)));
  }

  private async move(tx: Tx, { key, change, enterpriseId }: CounterChange, isKnown: boolean): Promise<void> {
    const row = await tx.em.findOneBy(FigureCounter, key);
    const sum = addCounters(row ? countersOf(row) : NO_COUNTERS, change);
    if (row) await tx.em.update(FigureCounter, key, sum);
    else await tx.em.insert(FigureCounter, { ...key, ...sum });
    if (isKnown) await tx.em.increment(FigureTally, { ...key, enterpriseId }, 'loans', change.loans);
    else await tx.em.insert(FigureTally, { ...key, enterpriseId, loans: change.loans });
  }
}
