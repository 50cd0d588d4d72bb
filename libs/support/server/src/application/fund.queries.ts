import { Injectable } from '@nestjs/common';
import { Organisations, type OrganisationRecord } from '@zhiya/identity-server';
import { SYSTEM_ACTOR, type Actor, type Fen } from '@zhiya/kernel';
import { NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import type { Programmes } from '@zhiya/policy-domain';
import { programmesIn } from '@zhiya/policy-server';
import { fundPosition, type FundAccountCode, type FundPosition, type TrialBalance } from '@zhiya/support-domain';
import { In, LessThan, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { Fund, FundMovement, JournalRow, PostingRow } from '../persistence/fund.entities';
import { BankPool } from '../persistence/support.entities';
import { balanceOf, reconcile, type Reconciliation } from './books';
import { headroomOf, type Headroom } from './headroom';
import { divisionsOf } from './scope';

/** A bank's share of a fund: what it has in it, how far it may be compensated, and how much of the fund that binds. */
export interface BankStanding extends BankPool {
  /** What is left of its limit, by the programme's own rule; null where the programme sets a bank none, or it cannot be told. */
  readonly remainingFen: Fen | null;
  /** The most that its covered loans could take out of the fund. */
  readonly occupiedFen: Fen;
  readonly rule: Headroom;
}
export interface FundStanding {
  readonly fund: Fund;
  readonly balance: TrialBalance;
  readonly position: FundPosition;
  readonly banks: readonly BankStanding[];
  readonly occupiedFen: Fen;
  /** Cash that neither an approved subsidy nor a covered loan could claim. */
  readonly freeFen: Fen;
}
export interface StatementLine {
  readonly posting: PostingRow;
  readonly entry: JournalRow;
}
export interface JournalPage {
  readonly entry: JournalRow;
  readonly postings: readonly PostingRow[];
  readonly reversedBy: JournalRow | null;
}

@Injectable()
export class FundQueries {
  constructor(private readonly uow: UnitOfWork) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  /** A manager sees the funds it keeps, a bureau those of its division and within. */
  private scope(actor: Actor): FindOptionsWhere<Fund> {
    if (actor.orgKind === 'FUND_MANAGER') return { managerOrgId: actor.orgId };
    if (actor.orgKind === 'BUREAU') return { division: divisionsOf(actor) };
    throw new NotFoundError('fund');
  }
  funds(actor: Actor): Promise<Fund[]> {
    return this.em.find(Fund, { where: this.scope(actor), order: { openedOn: 'ASC', id: 'ASC' } });
  }
  async fund(actor: Actor, id: string): Promise<Fund> {
    const fund = await this.em.findOne(Fund, { where: { ...this.scope(actor), id } });
    if (!fund) throw new NotFoundError('fund');
    return fund;
  }

  managers(): Promise<OrganisationRecord[]> {
    return Organisations.allApproved(this.em, 'FUND_MANAGER', 100);
  }

  programmes(): Promise<Programmes> {
    return programmesIn(this.em);
  }

  /** `read`: the programmes, read once by who asks for several funds. */
  async standing(fund: Fund, read: Programmes | null = null): Promise<FundStanding> {
    const [programmes, balance, pools] = await Promise.all([
      read ?? this.programmes(),
      balanceOf(this.em, fund.id),
      this.em.findBy(BankPool, { fundId: fund.id }),
    ]);
    const position = fundPosition(balance);
    const banks = pools
      .map((p) => this.bankStanding(fund, p, position.cashFen, programmes))
      .sort((a, b) => b.inForceFen - a.inForceFen);
    const occupiedFen = Math.min(
      position.availableFen,
      banks.reduce((a, b) => a + b.occupiedFen, 0),
    );
    return { fund, balance, position, banks, occupiedFen, freeFen: position.availableFen - occupiedFen };
  }

  private bankStanding(fund: Fund, pool: BankPool, cashFen: Fen, programmes: Programmes): BankStanding {
    const { answer } = headroomOf(fund, pool, cashFen, this.uow.businessDate.today(), programmes.of);
    const remainingFen = answer.limits.find((l) => l.name === 'BANK_POOL')?.remaining ?? null;
    return {
      ...pool,
      remainingFen,
      occupiedFen: Math.min(remainingFen ?? pool.inForceFen, pool.inForceFen),
      rule: answer,
    };
  }

  async movements(fundId: string, states: readonly string[] | null): Promise<FundMovement[]> {
    return this.em.find(FundMovement, {
      where: { fundId, ...(states ? { state: In([...states]) } : {}) },
      order: { id: 'DESC' },
      take: 200,
    });
  }
  async movement(actor: Actor, id: string): Promise<{ movement: FundMovement; fund: Fund }> {
    const movement = await this.em.findOneBy(FundMovement, { id });
    if (!movement) throw new NotFoundError('fund movement');
    return { movement, fund: await this.fund(actor, movement.fundId) };
  }

  /** The journal, newest entry first. */
  async journal(fundId: string, beforeSeq: number | null, take: number): Promise<JournalPage[]> {
    const entries = await this.em.find(JournalRow, {
      where: { fundId, ...(beforeSeq === null ? {} : { seq: LessThan(beforeSeq) }) },
      order: { seq: 'DESC' },
      take: take + 1,
    });
    const ids = In(entries.map((e) => e.id));
    const [postings, reversals] = await Promise.all([
      this.em.find(PostingRow, { where: { entryId: ids }, order: { line: 'ASC' } }),
      this.em.findBy(JournalRow, { reversesId: ids }),
    ]);
    return entries.map((entry) => ({
      entry,
      postings: postings.filter((p) => p.entryId === entry.id),
      reversedBy: reversals.find((r) => r.reversesId === entry.id) ?? null,
    }));
  }

  /** One account's lines, newest first, each with the balance it left behind. */
  async statement(
    fundId: string,
    account: FundAccountCode,
    beforeSeq: number | null,
    take: number,
  ): Promise<StatementLine[]> {
    const lines = await this.em.find(PostingRow, {
      where: { fundId, account, ...(beforeSeq === null ? {} : { seq: LessThan(beforeSeq) }) },
      order: { seq: 'DESC', line: 'DESC' },
      take: take + 1,
    });
    const entries = new Map(
      (await this.em.findBy(JournalRow, { id: In(lines.map((l) => l.entryId)) })).map((e) => [e.id, e]),
    );
    return lines.map((posting) => ({ posting, entry: entries.get(posting.entryId)! }));
  }

  /** On one snapshot, so that a posting that arrives meanwhile is in all of it or in none: SQLite has one connection, which queues. */
  reconcile(fundId: string): Promise<Reconciliation> {
    if (this.uow.databases.kind === 'mariadb')
      return this.uow.databases.reader.transaction('REPEATABLE READ', (em) => reconcile(em, fundId));
    return this.uow.do({ actor: SYSTEM_ACTOR, correlationId: 'reconcile' }, (tx) => reconcile(tx.em, fundId));
  }
}
