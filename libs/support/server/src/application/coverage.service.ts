import { Injectable } from '@nestjs/common';
import { LoanContract } from '@zhiya/lending-server';
import { applyBp, cleanText, fail, failAll, fault, faultsOf, ok, textFault, type LocalDate } from '@zhiya/kernel';
import { apply, born, initial, staleFault, type Parties } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { programmesIn } from '@zhiya/policy-server';
import {
  coverageEntered,
  coverageLifecycle,
  coverageReleased,
  type CoverageEvent,
  type CoverageSnapshot,
} from '@zhiya/support-domain';
import { In, type EntityManager } from 'typeorm';
import { Fund } from '../persistence/fund.entities';
import { BankPool, Coverage, SupportedLoan } from '../persistence/support.entities';
import { lockFund, positionOf, postEntry } from './books';
import { trippedBreakers } from './breakers';
import { fundFor, joinFund } from './funds';
import { headroomOf } from './headroom';
import { keepCoverage } from './support-traces';

/** A contract of the platform pledges rights and nothing else, so they secure the whole loan unless the bank says less. */
const WHOLE_BP = 10_000;

export interface CoverageRequest {
  readonly contractId: string;
  readonly ipShareBp?: number | null;
}
export interface CoverageMove {
  readonly id: string;
  readonly version?: number | null;
  readonly reason?: string | null;
}

/** The part of the principal that the fund stands behind. */
export const coveredFen = (c: Pick<Coverage, 'principalFen' | 'ipShareBp'>): number =>
  applyBp(c.principalFen, c.ipShareBp, 'halfUp');

/** What the lifecycle asks about a coverage, the loan as its contract stands at this moment. Before settlement the interest still owed is the bank's knowledge alone, so nothing but settlement counts as nothing owed. */
export async function coverageSnapshot(
  em: EntityManager,
  row: Coverage,
  actorId: string,
  today: LocalDate,
): Promise<CoverageSnapshot> {
  return (await coverageSnapshots(em, [row], actorId, today)).get(row.id)!;
}
/** The same for many, in a fixed number of queries; by coverage. Breakers concern those alone that have not entered yet. */
export async function coverageSnapshots(
  em: EntityManager,
  rows: readonly Coverage[],
  actorId: string,
  today: LocalDate,
): Promise<ReadonlyMap<string, CoverageSnapshot>> {
  const contractIds = [...new Set(rows.map((r) => r.contractId))];
  if (contractIds.length === 0) return new Map();
  const contracts = new Map((await em.findBy(LoanContract, { id: In(contractIds) })).map((c) => [c.id, c]));
  const covered = await em.findBy(Coverage, { contractId: In(contractIds), state: 'COVERED' });
  const tripped = await trippedBreakers(
    em,
    rows.filter((r) => r.state === 'REQUESTED').map((r) => r.fundId),
    today,
  );
  return new Map(
    rows.map((row) => {
      const contract = contracts.get(row.contractId);
      return [
        row.id,
        {
          actorId,
          drawnOn: row.drawnOn,
          isCoveredElsewhere: covered.some((c) => c.contractId === row.contractId && c.id !== row.id),
          outstandingFen: !contract ? null : contract.settledOn !== null ? 0 : contract.outstandingPrincipalFen || null,
          breakerFault: tripped.get(row.fundId) ?? null,
        },
      ];
    }),
  );
}

@Injectable()
export class CoverageService {
  constructor(private readonly uow: UnitOfWork) {}

  /** After drawdown: the loan is put before the fund of the borrower's division, where there is one. */
  async propose(tx: Tx, loan: SupportedLoan): Promise<void> {
    const fund = await fundFor(tx.em, loan.division, 'COVERAGE');
    if (fund && !(await tx.em.existsBy(Coverage, { contractId: loan.id }))) await this.enter(tx, fund, loan, WHOLE_BP);
  }

  /** The bank asks itself, where nothing was proposed or the fund had said no. */
  request(ctx: RequestContext, input: CoverageRequest): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const loan = await tx.em.findOneBy(SupportedLoan, { id: input.contractId, bankOrgId: tx.actor.orgId });
      if (!loan) throw new NotFoundError('loan');
      const ipShareBp = input.ipShareBp ?? WHOLE_BP;
      const fund = await fundFor(tx.em, loan.division, 'COVERAGE');
      const { settledOn } = await tx.em.findOneByOrFail(LoanContract, { id: loan.id });
      const faults = faultsOf(
        (ipShareBp < 1 || ipShareBp > WHOLE_BP) && fault('SUPPORT.IP_SHARE', { ipShareBp }, 'ipShareBp'),
        !fund && fault('SUPPORT.NO_FUND', { division: loan.division }),
        settledOn !== null && fault('SUPPORT.LOAN_SETTLED', { settledOn }),
        (await tx.em.existsBy(Coverage, { liveContractId: loan.id })) && fault('SUPPORT.COVERED_ALREADY'),
      );
      if (faults.length > 0 || !fund) return failAll(faults);
      const row = await this.enter(tx, fund, loan, ipShareBp);
      return ok({ id: row.id, state: row.state });
    });
  }

  decide(ctx: RequestContext, event: CoverageEvent, input: CoverageMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await tx.em.findOneBy(Coverage, { id: input.id });
      const fund = row && (await tx.em.findOneBy(Fund, { id: row.fundId, managerOrgId: tx.actor.orgId }));
      if (!row || !fund) throw new NotFoundError('coverage');
      const reason = cleanText(input.reason ?? '');
      const faults = faultsOf(
        staleFault(row, input.version, coverageLifecycle.name),
        textFault(reason, 'reason', 300, event === 'reject'),
      );
      return faults.length > 0 ? failAll(faults) : this.move(tx, row, event, reason || null);
    });
  }

  /** Nothing is owed any more: the fund stands behind the loan no longer, and is not asked to, without anybody having to remember it. */
  async settled(tx: Tx, loan: SupportedLoan): Promise<void> {
    const row = await tx.em.findOneBy(Coverage, { liveContractId: loan.id });
    if (!row) return;
    const done =
      row.state === 'COVERED'
        ? await this.move(tx, row, 'release', null)
        : await this.move(tx, row, 'reject', '贷款已结清');
    if (!done.ok) throw new Error(`coverage ${row.id} was not ended: ${done.errors.map((e) => e.code).join(', ')}`);
  }

  private async enter(tx: Tx, fund: Fund, loan: SupportedLoan, ipShareBp: number): Promise<Coverage> {
    const row: Coverage = {
      ...initial(tx, coverageLifecycle),
      fundId: fund.id,
      caseId: loan.caseId,
      contractId: loan.id,
      liveContractId: loan.id,
      bankOrgId: loan.bankOrgId,
      borrowerOrgId: loan.borrowerOrgId,
      division: loan.division,
      principalFen: loan.principalFen,
      ipShareBp,
      rights: loan.rights,
      drawnOn: loan.drawnOn,
      decidedBy: null,
      reason: null,
    };
    await tx.em.insert(Coverage, row);
    await joinFund(tx, row.caseId, fund);
    await born(tx, coverageLifecycle, row, row.caseId, partiesOf(row, fund));
    return row;
  }

  private async move(tx: Tx, row: Coverage, event: CoverageEvent, reason: string | null): Promise<Outcome> {
    const fund = await lockFund(tx, row.fundId);
    const snapshot = await coverageSnapshot(tx.em, row, tx.actor.personId, tx.today);
    const done = await apply(tx, {
      lifecycle: coverageLifecycle,
      entity: Coverage,
      row,
      event,
      snapshot,
      caseId: row.caseId,
      parties: partiesOf(row, fund),
      reason,
      facts: { contractId: row.contractId, fundId: fund.id },
      patch: {
        decidedBy: event === 'release' ? row.decidedBy : tx.actor.personId,
        reason: reason ?? row.reason,
        ...(event === 'confirm' ? {} : { liveContractId: null }),
      },
    });
    if (!done.ok || event === 'reject') return done;
    const amountFen = coveredFen(row);
    if (amountFen === 0) return fail('SUPPORT.IP_SHARE', { ipShareBp: row.ipShareBp });
    const input = { amountFen, valueDate: tx.today, sourceType: 'coverage', sourceId: row.id };
    await postEntry(tx, fund, event === 'confirm' ? coverageEntered(input) : coverageReleased(input), {
      memo: event === 'confirm' ? '贷款入库' : '贷款出库',
      caseId: row.caseId,
    });
    const pool = await this.count(tx, row, event === 'confirm' ? amountFen : -amountFen);
    const programmes = await programmesIn(tx.em);
    const { question, answer } = headroomOf(
      fund,
      pool,
      (await positionOf(tx.em, fund.id)).cashFen,
      tx.today,
      programmes.of,
    );
    await keepCoverage(tx, row, fund, event, { coveredFen: amountFen, pool, headroom: answer, question, programmes });
    return done;
  }

  /** What the bank has in the fund; the caller holds the fund's lock. */
  private async count(tx: Tx, row: Coverage, amountFen: number): Promise<BankPool> {
    const key = { fundId: row.fundId, bankOrgId: row.bankOrgId };
    const pool = await tx.em.findOneBy(BankPool, key);
    if (!pool)
      await tx.em.insert(BankPool, {
        ...key,
        coveredTotalFen: amountFen,
        inForceFen: amountFen,
        loans: 1,
        compensatedFen: 0,
      });
    else
      await tx.em.update(BankPool, key, {
        coveredTotalFen: pool.coveredTotalFen + Math.max(0, amountFen),
        inForceFen: pool.inForceFen + amountFen,
        loans: pool.loans + Math.sign(amountFen),
      });
    return tx.em.findOneByOrFail(BankPool, key);
  }
}

const partiesOf = (row: Coverage, fund: Fund): Parties => ({
  ENTERPRISE: row.borrowerOrgId,
  BANK: row.bankOrgId,
  FUND_MANAGER: fund.managerOrgId,
  BUREAU: fund.bureauOrgId,
});
