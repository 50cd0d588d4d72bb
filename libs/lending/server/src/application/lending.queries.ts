import { Injectable } from '@nestjs/common';
import type { Actor, Fen, LocalDate } from '@zhiya/kernel';
import type { ContractState, InstalmentState } from '@zhiya/lending-domain';
import { isParty, requireParty } from '@zhiya/platform-lifecycle';
import type { Debt } from '@zhiya/pledge-server';
import { NotFoundError, UnitOfWork } from '@zhiya/platform-persistence';
import { In, IsNull, MoreThan, Not, type EntityManager } from 'typeorm';
import { LoanContract, LoanInstalment, LoanRepayment } from '../persistence/lending.entities';
import { contractKind } from './contract.record';

/** Interest that a borrower paid, payment by payment: the base of an interest subsidy. */
export interface PaidInterest {
  readonly contractId: string;
  readonly caseId: string;
  readonly repaymentId: string;
  readonly paidOn: LocalDate;
  readonly interestFen: Fen;
}

/** Interest that is still to be paid by a loan's table. */
export interface InterestDue {
  readonly contractId: string;
  readonly dueOn: LocalDate;
  readonly interestFen: Fen;
}

const BOUND: readonly ContractState[] = ['SIGNED', 'DRAWDOWN_PENDING', 'DRAWN', 'SETTLED'];

/** A draft is its bank's own; the borrower sees what was issued to it; other parties what binds both. No bank sees another's. */
export function isVisible(c: LoanContract, actor: Actor): boolean {
  if (actor.orgKind === 'BANK') return c.bankOrgId === actor.orgId;
  if (actor.orgKind === 'ENTERPRISE') return c.borrowerOrgId === actor.orgId && c.issuedOn !== null;
  return BOUND.includes(c.state as ContractState);
}

/** What a contract's debt amounts to: nothing once it is settled or called off, what its table leaves open while it runs, what it promises before drawdown. */
export function debtOf(c: LoanContract): Debt {
  if (c.state === 'SETTLED') return { owedFen: 0, ended: { on: c.settledOn ?? c.stateSince, by: 'SETTLED' } };
  if (c.state === 'CANCELLED') return { owedFen: 0, ended: { on: c.stateSince, by: 'CANCELLED' } };
  return {
    owedFen:
      c.outstandingPrincipalFen === null ? c.principalFen : c.outstandingPrincipalFen + (c.outstandingInterestFen ?? 0),
    ended: null,
  };
}

/** For reading alone: the conditions precedent are nobody's question here. */
const contracts = contractKind({ ofMany: async () => new Map() });

@Injectable()
export class LendingQueries {
  constructor(private readonly uow: UnitOfWork) {}
  private get em(): EntityManager {
    return this.uow.databases.reader.manager;
  }

  /** For the floor of pledges, in the caller's own transaction: debts by contract. */
  async debtsOf(em: EntityManager, contractIds: readonly string[]): Promise<ReadonlyMap<string, Debt>> {
    const rows = contractIds.length === 0 ? [] : await em.findBy(LoanContract, { id: In([...contractIds]) });
    return new Map(rows.map((c) => [c.id, debtOf(c)]));
  }

  /** The case's newest contract that the actor may see; null where there is none yet. */
  async ofCase(actor: Actor, caseId: string): Promise<LoanContract | null> {
    const rows = (await this.em.find(LoanContract, { where: { caseId }, order: { id: 'DESC' } })).filter((c) =>
      isVisible(c, actor),
    );
    const own = rows.find((c) => c.bankOrgId === actor.orgId || c.borrowerOrgId === actor.orgId);
    if (own) return own;
    await requireParty(this.em, caseId, actor);
    return rows[0] ?? null;
  }

  async contract(actor: Actor, id: string): Promise<LoanContract> {
    const row = await this.em.findOneBy(LoanContract, { id });
    if (!row || !isVisible(row, actor)) throw new NotFoundError('contract');
    const isSide = row.bankOrgId === actor.orgId || row.borrowerOrgId === actor.orgId;
    if (!isSide && !(await isParty(this.em, row.caseId, actor))) throw new NotFoundError('contract');
    return row;
  }

  /** The organisation's contracts and loans, newest first, one more than asked. */
  mine(actor: Actor, states: readonly string[] | null, before: string | null, take: number): Promise<LoanContract[]> {
    return contracts.list(this.em, actor.orgKind === 'BANK' ? 'bank' : 'borrower', actor, { states, before, take });
  }

  /** Interest that the open loans of some divisions still owe by their tables, instalment by instalment. */
  async interestDue(divisions: readonly [string, string]): Promise<InterestDue[]> {
    const [first, last] = divisions;
    const rows = await this.em
      .createQueryBuilder(LoanInstalment, 'i')
      .innerJoin(LoanContract, 'c', 'c.id = i.contract_id')
      .where('c.division BETWEEN :first AND :last', { first, last })
      .andWhere('c.state = :drawn', { drawn: 'DRAWN' })
      .andWhere('i.paid_interest_fen < i.interest_fen')
      .orderBy('i.contract_id')
      .addOrderBy('i.no')
      .getMany();
    return rows.map((i) => ({
      contractId: i.contractId,
      dueOn: i.dueOn,
      interestFen: i.interestFen - i.paidInterestFen,
    }));
  }
  instalments(contractIds: readonly string[], em: EntityManager = this.em): Promise<LoanInstalment[]> {
    return contractIds.length === 0
      ? Promise.resolve([])
      : em.find(LoanInstalment, {
          where: { contractId: In([...contractIds]) },
          order: { contractId: 'ASC', no: 'ASC' },
        });
  }
  repayments(contractId: string, em: EntityManager = this.em): Promise<LoanRepayment[]> {
    return em.find(LoanRepayment, { where: { contractId }, order: { id: 'ASC' } });
  }

  /** For the floors above: the loan of a case once money has moved. */
  drawnLoan(em: EntityManager, caseId: string): Promise<LoanContract | null> {
    return em.findOne(LoanContract, { where: { caseId, drawnOn: Not(IsNull()) }, order: { id: 'DESC' } });
  }
  byIds(em: EntityManager, ids: readonly string[]): Promise<LoanContract[]> {
    return ids.length === 0 ? Promise.resolve([]) : em.findBy(LoanContract, { id: In([...ids]) });
  }

  /** For the floors above: loans paid out, by id, a page at a time; what roll-ups are rebuilt from. */
  drawnLoans(em: EntityManager, after: string | null, take: number): Promise<LoanContract[]> {
    return em.find(LoanContract, {
      where: { drawnOn: Not(IsNull()), ...(after ? { id: MoreThan(after) } : {}) },
      order: { id: 'ASC' },
      take,
    });
  }

  /** For the floors above: what a borrower has actually paid in interest, on the days on which it paid. */
  async interestPaid(em: EntityManager, borrowerOrgId: string): Promise<PaidInterest[]> {
    const rows = await em
      .createQueryBuilder(LoanRepayment, 'r')
      .innerJoin(LoanContract, 'c', 'c.id = r.contract_id')
      .select([
        'r.id AS repayment',
        'r.contract_id AS contract',
        'c.case_id AS caseref',
        'r.paid_on AS paidon',
        'r.interest_fen AS interest',
      ])
      .where('r.borrower_org_id = :org AND r.interest_fen > 0', { org: borrowerOrgId })
      .orderBy('r.paid_on')
      .addOrderBy('r.id')
      .getRawMany<{
        repayment: string;
        contract: string;
        caseref: string;
        paidon: string;
        interest: string | number;
      }>();
    return rows.map((r) => ({
      repaymentId: r.repayment,
      contractId: r.contract,
      caseId: r.caseref,
      paidOn: r.paidon,
      interestFen: Number(r.interest),
    }));
  }
}

export const stateOf = (i: LoanInstalment): InstalmentState => ({
  no: i.no,
  dueOn: i.dueOn,
  principalFen: i.principalFen,
  interestFen: i.interestFen,
  paidPrincipalFen: i.paidPrincipalFen,
  paidInterestFen: i.paidInterestFen,
});
