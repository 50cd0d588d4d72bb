import { Injectable } from '@nestjs/common';
import { Organisations } from '@zhiya/identity-server';
import { cleanText, failAll, fault, faultsOf, textFault, type DomainError, type Fen } from '@zhiya/kernel';
import { staleFault } from '@zhiya/platform-lifecycle';
import { audit, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import type { SupportKind } from '@zhiya/policy-catalogue';
import { subsidyApproved, subsidyPaid, type SubsidyClaimEvent } from '@zhiya/support-domain';
import type { Fund } from '../persistence/fund.entities';
import { PayeeAccount, SubsidyClaim, type Payee } from '../persistence/support.entities';
import { lockFund, positionOf, postEntry } from './books';
import { CLAIM, NO_ANSWER, payeeOf } from './claim.record';
import { factsOf, lockYear, propose, recompute, take } from './subsidy-claims';
import { keepComputation, keepPayment } from './support-traces';

export interface ClaimMove {
  readonly id: string;
  readonly version?: number | null;
  /** The amount that the person saw; another one today is refused, not decided unseen. */
  readonly amountFen?: Fen | null;
  readonly reason?: string | null;
}
export interface PayeeInput {
  readonly bankName: string;
  readonly accountNumber: string;
}
export interface ClaimConfirmation extends ClaimMove {
  readonly payee?: PayeeInput | null;
}

/** Decisions on the money: each computes it anew. Giving a claim back or up does not. */
const DECISIONS: readonly SubsidyClaimEvent[] = ['confirm', 'recommend', 'approve'];
const GIVEN_UP: readonly SubsidyClaimEvent[] = ['waive', 'reject'];

/** As the books call them. */
const NAMES: Readonly<Record<SupportKind, string>> = {
  INTEREST_SUBSIDY: '贴息',
  VALUATION_FEE_SUBSIDY: '评估费补贴',
  PREMIUM_SUBSIDY: '保费补贴',
};

@Injectable()
export class SubsidyService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The enterprise says yes. Its account is known from its contract or an earlier claim; the first time it is asked for. */
  confirm(ctx: RequestContext, input: ClaimConfirmation): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const claim = await CLAIM.load(tx.em, 'enterprise', tx.actor, input.id);
      const faults = input.payee ? await this.keepPayee(tx, input.payee) : [];
      return faults.length > 0 ? failAll(faults) : this.move(tx, claim, 'confirm', input);
    });
  }
  waive(ctx: RequestContext, input: ClaimMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) =>
      this.move(tx, await CLAIM.load(tx.em, 'enterprise', tx.actor, input.id), 'waive', input),
    );
  }
  /** recommend, approve, return, reject: by the bureau that the claim is before, and no other. */
  decide(
    ctx: RequestContext,
    event: 'recommend' | 'approve' | 'return' | 'reject',
    input: ClaimMove,
  ): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) =>
      this.move(tx, await CLAIM.load(tx.em, 'bureau', tx.actor, input.id), event, input),
    );
  }
  /** Pays what was approved: the amount stands in the books as owed since then. */
  pay(ctx: RequestContext, input: ClaimMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) =>
      this.move(tx, await CLAIM.load(tx.em, 'manager', tx.actor, input.id), 'pay', input),
    );
  }

  private async move(tx: Tx, claim: SubsidyClaim, event: SubsidyClaimEvent, input: ClaimMove): Promise<Outcome> {
    const stale = staleFault(claim, input.version, CLAIM.name);
    if (stale) return failAll([stale]);
    await lockYear(tx, claim);
    const fund = await lockFund(tx, claim.fundId);
    const decides = DECISIONS.includes(event);
    const facts = decides ? await factsOf(tx.em, claim.id) : [];
    const answer = decides ? await recompute(tx.em, claim, facts, tx.today) : null;
    const item = answer?.item ?? null;
    const amountFen = decides ? (item?.amount ?? 0) : claim.amountFen;
    const isOtherFigure = input.amountFen !== null && input.amountFen !== undefined && input.amountFen !== amountFen;
    const payee = claim.payee ?? payeeOf(await tx.em.findOneBy(PayeeAccount, { id: claim.enterpriseOrgId }));
    const { cashFen } = await positionOf(tx.em, fund.id);
    const before = claim.amountFen;
    const done = await CLAIM.move(tx, claim, event, {
      reason: input.reason,
      faults: () => [
        isOtherFigure && !answer?.open && fault('SUPPORT.AMOUNT_CHANGED', { seenFen: input.amountFen, amountFen }),
      ],
      beside: { fund, cashFen, payee, answer: decides ? (answer ?? NO_ANSWER) : null },
      patch: {
        ...(item ? { baseFen: item.base, amountFen, trace: item, computedOn: tx.today } : {}),
        ...this.marks(tx, event, payee),
        reason: cleanText(input.reason ?? '') || claim.reason,
      },
    });
    if (!done.ok) return done;
    if (answer?.item) await keepComputation(tx, claim, event, { ...answer, facts });
    if (event === 'pay') await keepPayment(tx, claim, cashFen);
    if (event === 'approve' || event === 'pay') await this.book(tx, fund, claim, event);
    await take(tx, claim, GIVEN_UP.includes(event) ? -before : amountFen - before, event === 'pay' ? amountFen : 0);
    if (GIVEN_UP.includes(event))
      for (const kind of new Set((await factsOf(tx.em, claim.id)).map((f) => f.kind)))
        await propose(tx, claim.enterpriseOrgId, kind, claim.year);
    return done;
  }

  /** Who did what to the claim. A return starts it over: the next round has its own two people. */
  private marks(tx: Tx, event: SubsidyClaimEvent, payee: Payee | null): Partial<SubsidyClaim> {
    switch (event) {
      case 'confirm':
        return { confirmedBy: tx.actor.personId, payee };
      case 'approve':
        return { approvedBy: tx.actor.personId };
      case 'pay':
        return { paidOn: tx.today };
      default:
        return {};
    }
  }

  private async book(tx: Tx, fund: Fund, claim: SubsidyClaim, event: 'approve' | 'pay'): Promise<void> {
    const input = { amountFen: claim.amountFen, valueDate: tx.today, sourceType: 'subsidy-claim', sourceId: claim.id };
    const entry = await postEntry(tx, fund, event === 'approve' ? subsidyApproved(input) : subsidyPaid(input), {
      memo: `${claim.year} 年${NAMES[claim.kind as SupportKind]}`,
      caseId: claim.caseId,
    });
    if (event === 'pay') await tx.em.update(SubsidyClaim, { id: claim.id }, { entryId: entry.id });
  }

  /** Public money goes to an account in the enterprise's own name: only the bank and the number are asked for. */
  private async keepPayee(tx: Tx, input: PayeeInput): Promise<readonly DomainError[]> {
    const bankName = cleanText(input.bankName);
    const accountNumber = cleanText(input.accountNumber).replaceAll(/[\s-]/g, '');
    const faults = faultsOf(
      textFault(bankName, 'bankName', 200),
      !/^\d{8,32}$/.test(accountNumber) &&
        fault(accountNumber === '' ? 'TEXT.REQUIRED' : 'SUPPORT.ACCOUNT_NUMBER', {}, 'accountNumber'),
    );
    if (faults.length > 0) return faults;
    const { name } = await Organisations.known(tx.em, tx.actor.orgId);
    const before = await tx.em.findOneBy(PayeeAccount, { id: tx.actor.orgId });
    const after = {
      id: tx.actor.orgId,
      accountName: name,
      bankName,
      accountNumber,
      source: 'ENTERPRISE' as const,
      since: tx.today,
      changedAt: tx.now,
    };
    await tx.em.upsert(PayeeAccount, after, ['id']);
    await audit(tx, {
      recordType: 'payee-account',
      recordId: tx.actor.orgId,
      action: before ? 'change' : 'create',
      before,
      after,
    });
    return [];
  }
}
