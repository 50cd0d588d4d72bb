import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks } from '@zhiya/checks-server';
import { Organisations } from '@zhiya/identity-server';
import { Contracts } from '@zhiya/lending-server';
import { applyBp, cleanText, fail, failAll, fault, faultsOf, fieldFaults, ok } from '@zhiya/kernel';
import { NotFoundError, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { programmesIn } from '@zhiya/policy-server';
import {
  COVER,
  COVERAGE_FORM,
  coverageEntered,
  coverageReleased,
  WHOLE_BP,
  type CoverageEvent,
} from '@zhiya/support-domain';
import type { Fund } from '../persistence/fund.entities';
import { BankPool, Coverage, SupportedLoan } from '../persistence/support.entities';
import { lockFund, positionOf, postEntry } from './books';
import { COVERAGE } from './coverage.record';
import { fundFor, joinFund } from './funds';
import { headroomOf } from './headroom';
import { keepCoverage } from './support-traces';

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

@Injectable()
export class CoverageService implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly checks: Checks,
  ) {}

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
      const { settledOn } = await Contracts.known(tx.em, loan.id);
      const faults = faultsOf(
        ...fieldFaults(COVERAGE_FORM, input, tx.today),
        !fund && fault('SUPPORT.NO_FUND', { division: loan.division }),
        settledOn !== null && fault('SUPPORT.LOAN_SETTLED', { settledOn }),
        (await tx.em.existsBy(Coverage, { liveContractId: loan.id })) && fault('SUPPORT.COVERED_ALREADY'),
      );
      if (faults.length > 0 || !fund) return failAll(faults);
      const row = await this.enter(tx, fund, loan, ipShareBp);
      return ok({ id: row.id, state: row.state });
    });
  }

  onModuleInit(): void {
    this.checks.handle(COVER, async (tx, { id, version, reason }) => {
      const row = await COVERAGE.load(tx.em, 'manager', tx.actor, id);
      return this.move(tx, row, 'confirm', { version, reason });
    });
  }

  /** To take a loan in takes two people of the manager; to refuse it, or to let it go once its debt has ended, one. */
  decide(ctx: RequestContext, event: CoverageEvent, input: CoverageMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await COVERAGE.load(tx.em, 'manager', tx.actor, input.id);
      if (event !== 'confirm') return this.move(tx, row, event, input);
      const [bank, borrower] = [
        await Organisations.known(tx.em, row.bankOrgId),
        await Organisations.known(tx.em, row.borrowerOrgId),
      ];
      return this.checks.propose(
        tx,
        COVER,
        { type: 'coverage', id: row.id, caseId: row.caseId },
        {
          id: row.id,
          version: input.version ?? null,
          reason: input.reason ?? null,
          bankName: bank.name,
          borrowerName: borrower.name,
          coveredFen: coveredFen(row),
        },
      );
    });
  }

  /** Nothing is owed any more: the fund stands behind the loan no longer, and is not asked to, without anybody having to remember it. */
  async settled(tx: Tx, loan: SupportedLoan): Promise<void> {
    const row = await tx.em.findOneBy(Coverage, { liveContractId: loan.id });
    if (!row) return;
    const done =
      row.state === 'COVERED'
        ? await this.move(tx, row, 'release')
        : await this.move(tx, row, 'reject', { reason: '贷款已结清' });
    if (!done.ok) throw new Error(`coverage ${row.id} was not ended: ${done.errors.map((e) => e.code).join(', ')}`);
  }

  private async enter(tx: Tx, fund: Fund, loan: SupportedLoan, ipShareBp: number): Promise<Coverage> {
    await joinFund(tx, loan.caseId, fund);
    return COVERAGE.create(
      tx,
      {
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
      },
      { fund },
    );
  }

  private async move(
    tx: Tx,
    row: Coverage,
    event: CoverageEvent,
    { version, reason }: Omit<CoverageMove, 'id'> = {},
  ): Promise<Outcome> {
    const fund = await lockFund(tx, row.fundId);
    const done = await COVERAGE.move(tx, row, event, {
      version,
      reason,
      patch: {
        decidedBy: event === 'release' ? row.decidedBy : tx.actor.personId,
        reason: cleanText(reason ?? '') || row.reason,
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
