import { Injectable } from '@nestjs/common';
import { maturityFault } from '@zhiya/assets-domain';
import { AssetQueries } from '@zhiya/assets-server';
import { maturityOf, scheduleOf } from '@zhiya/finance';
import {
  cleanText,
  fail,
  failAll,
  fault,
  faultsOf,
  isLocalDate,
  textFault,
  type DomainError,
  type Json,
  type LocalDate,
} from '@zhiya/kernel';
import {
  contractLifecycle,
  contractTermsFaults,
  type Condition,
  type ContractEvent,
  type ContractSnapshot,
  type ContractState,
} from '@zhiya/lending-domain';
import { Listing, ListingAsset, ListingEnds, Offer } from '@zhiya/marketplace-server';
import { amend, apply, born, initial, staleFault, type Move } from '@zhiya/platform-lifecycle';
import {
  isUniqueViolation,
  NotFoundError,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Tx,
} from '@zhiya/platform-persistence';
import { LoanContract, LoanInstalment } from '../persistence/lending.entities';
import { ContractFacts, loanTermsOn, partiesOf, snapshotOf } from './contract.facts';
import { ContractFiles, type ContractPurpose } from './contract.files';

/** What the bank chooses of a contract; everything else is the accepted offer's. */
export interface ContractChoices {
  readonly contractNo: string;
  /** The day of drawdown to reckon with; the offer's where nothing is said. */
  readonly plannedOn?: string | null;
  /** Rights that must be registered before drawdown: all, fewer, or none. Null: as the offer has it. */
  readonly pledgeAssetIds?: readonly string[] | null;
  readonly insuranceIssued?: boolean | null;
  readonly valuationDelivered?: boolean | null;
  readonly otherConditions?: string | null;
}
export interface NewContract extends ContractChoices {
  readonly caseId: string;
}
export interface ContractMove {
  readonly id: string;
  readonly version?: number | null;
  readonly reason?: string | null;
}
export interface ContractEdit extends ContractMove, ContractChoices {}
export interface ContractSignature extends ContractMove {
  readonly evidenceFileId: string;
}

type More = Partial<Move<ContractState, ContractEvent, ContractSnapshot, LoanContract>>;
type Chosen = Pick<LoanContract, 'contractNo' | 'plannedOn' | 'maturesOn' | 'conditions' | 'otherConditions'>;

const NUMBER_LENGTH = 60;
const taken = fail('LENDING.CONTRACT_NO_TAKEN', {}, 'contractNo');

function conditionsOf(input: ContractChoices, offer: Offer, assetIds: readonly string[]): readonly Condition[] {
  const asked = (kind: Condition['kind'], choice: boolean | null | undefined) =>
    choice ?? offer.conditions.includes(kind as never);
  const pledged = input.pledgeAssetIds ?? (offer.conditions.includes('PLEDGE_REGISTERED') ? assetIds : []);
  return [
    ...(pledged.length > 0 ? [{ kind: 'PLEDGE_REGISTERED' as const, assetIds: [...new Set(pledged)] }] : []),
    ...(asked('INSURANCE_ISSUED', input.insuranceIssued) ? [{ kind: 'INSURANCE_ISSUED' as const }] : []),
    ...(asked('VALUATION_DELIVERED', input.valuationDelivered) ? [{ kind: 'VALUATION_DELIVERED' as const }] : []),
  ];
}

@Injectable()
export class ContractService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly assets: AssetQueries,
    private readonly facts: ContractFacts,
    private readonly files: ContractFiles,
    private readonly listings: ListingEnds,
  ) {}

  /** The draft that waits for the bank from the moment the enterprise accepts its offer: the offer's terms as they are, its conditions on every right. */
  async open(tx: Tx, offerId: string): Promise<void> {
    const offer = await tx.em.findOneByOrFail(Offer, { id: offerId });
    if (await tx.em.existsBy(LoanContract, { offerId })) return;
    const listing = await tx.em.findOneByOrFail(Listing, { id: offer.listingId });
    const assetIds = (
      await tx.em.find(ListingAsset, { where: { listingId: listing.id }, order: { position: 'ASC' } })
    ).map((a) => a.assetId);
    const terms = {
      principalFen: offer.principalFen,
      rateBp: offer.rateBp,
      months: offer.months,
      method: offer.method,
      dueDay: offer.dueDay,
    };
    const { chosen } = await this.choose(tx, { contractNo: '' }, offer, { ...terms, assetIds });
    const row: LoanContract = {
      ...initial(tx, contractLifecycle),
      caseId: listing.id,
      offerId: offer.id,
      borrowerOrgId: listing.orgId,
      bankOrgId: offer.bankId,
      division: listing.division,
      ...terms,
      ...chosen,
      contractNo: null,
      assetIds,
      makerId: null,
      issuedOn: null,
      borrowerEvidenceFileId: null,
      borrowerSignedOn: null,
      bankEvidenceFileId: null,
      bankSignedOn: null,
      drawdownMakerId: null,
      drawnOn: null,
      outstandingPrincipalFen: null,
      outstandingInterestFen: null,
      lastPaidOn: null,
      settledOn: null,
    };
    await tx.em.insert(LoanContract, row as never);
    await born(tx, contractLifecycle, row, row.caseId, await partiesOf(tx.em, row, 'DRAFT'));
  }

  /** Takes the case's draft up: number, conditions, expected drawdown. Terms are the offer's and are not asked for. */
  create(ctx: RequestContext, input: NewContract): Promise<Outcome> {
    return this.uow
      .run(ctx, async (tx) => {
        const offer = await this.acceptedBy(tx, input.caseId);
        await this.open(tx, offer.id);
        const row = await tx.em.findOneByOrFail(LoanContract, { offerId: offer.id });
        return row.contractNo === null ? this.change(tx, row, offer, input) : fail('LENDING.CONTRACT_EXISTS');
      })
      .catch(this.asRefusal);
  }

  edit(ctx: RequestContext, input: ContractEdit): Promise<Outcome> {
    return this.uow
      .run(ctx, async (tx) => {
        const row = await this.ofBank(tx, input.id);
        const barred = faultsOf(
          this.stale(row, input),
          row.state !== 'DRAFT' &&
            fault('LIFECYCLE.NOT_NOW', { lifecycle: contractLifecycle.name, state: row.state, event: 'edit' }),
        );
        return barred.length > 0
          ? failAll(barred)
          : this.change(tx, row, await tx.em.findOneByOrFail(Offer, { id: row.offerId }), input);
      })
      .catch(this.asRefusal);
  }

  private async change(tx: Tx, row: LoanContract, offer: Offer, input: ContractChoices): Promise<Outcome> {
    const { chosen, faults } = await this.choose(tx, input, offer, row);
    if (faults.length > 0) return failAll(faults);
    const rival = await tx.em.findOneBy(LoanContract, { bankOrgId: row.bankOrgId, contractNo: chosen.contractNo! });
    return rival && rival.id !== row.id ? taken : amend(tx, LoanContract, contractLifecycle.name, row, chosen as never);
  }

  issue(ctx: RequestContext, input: ContractMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofBank(tx, input.id);
      const offer = await tx.em.findOneByOrFail(Offer, { id: row.offerId });
      const faults = faultsOf(
        this.stale(row, input),
        ...(row.state === 'DRAFT' ? await this.termsFaults(tx, row, row, offer) : []),
      );
      if (faults.length > 0) return failAll(faults);
      return this.move(tx, row, 'issue', { patch: { makerId: tx.actor.personId, issuedOn: tx.today } });
    });
  }

  signByBorrower(ctx: RequestContext, input: ContractSignature): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofBorrower(tx, input.id);
      return this.sign(tx, row, input, 'BORROWER_SIGNATURE', 'signByBorrower', {
        borrowerEvidenceFileId: input.evidenceFileId,
        borrowerSignedOn: tx.today,
      });
    });
  }

  /** The bank's approver signs what its maker issued. With it the contract binds, and each right's filing can begin. */
  signByBank(ctx: RequestContext, input: ContractSignature): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofBank(tx, input.id);
      return this.sign(
        tx,
        row,
        input,
        'BANK_SIGNATURE',
        'signByBank',
        { bankEvidenceFileId: input.evidenceFileId, bankSignedOn: tx.today },
        {
          contractId: row.id,
          contractNo: row.contractNo,
          borrowerOrgId: row.borrowerOrgId,
          bankOrgId: row.bankOrgId,
          principalFen: row.principalFen,
          maturesOn: row.maturesOn,
          assetIds: row.assetIds,
        },
      );
    });
  }

  decline(ctx: RequestContext, input: ContractMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => this.withReason(tx, await this.ofBorrower(tx, input.id), 'decline', input));
  }
  cancel(ctx: RequestContext, input: ContractMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => this.withReason(tx, await this.ofBank(tx, input.id), 'cancel', input));
  }
  returnDrawdown(ctx: RequestContext, input: ContractMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) =>
      this.withReason(tx, await this.ofBank(tx, input.id), 'returnDrawdown', input),
    );
  }

  requestDrawdown(ctx: RequestContext, input: ContractMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofBank(tx, input.id);
      const faults = faultsOf(
        this.stale(row, input),
        ...(row.state === 'SIGNED' ? await this.lifeFaults(tx, row) : []),
      );
      if (faults.length > 0) return failAll(faults);
      return this.move(tx, row, 'requestDrawdown', { patch: { drawdownMakerId: tx.actor.personId } });
    });
  }

  /** Money moves: the instalments are fixed by this day, to the fen, and never computed again. */
  drawDown(ctx: RequestContext, input: ContractMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofBank(tx, input.id);
      const schedule = scheduleOf(loanTermsOn(row, tx.today));
      if (!schedule.ok) return failAll(schedule.errors);
      const faults = faultsOf(
        this.stale(row, input),
        ...(row.state === 'DRAWDOWN_PENDING' ? await this.lifeFaults(tx, row) : []),
      );
      if (faults.length > 0) return failAll(faults);
      const { instalments, principalFen, interestFen, maturityOn } = schedule.value;
      const rights = (await this.assets.byIds(tx.em, row.assetIds)).map((a) => ({ assetId: a.id, kind: a.rightKind }));
      const done = await this.move(tx, row, 'drawDown', {
        patch: {
          drawnOn: tx.today,
          maturesOn: maturityOn,
          outstandingPrincipalFen: principalFen,
          outstandingInterestFen: interestFen,
        },
        facts: {
          contractId: row.id,
          principalFen,
          drawnOn: tx.today,
          maturesOn: maturityOn,
          rateBp: row.rateBp,
          months: row.months,
          borrowerOrgId: row.borrowerOrgId,
          bankOrgId: row.bankOrgId,
          division: row.division,
          rights,
        },
      });
      if (!done.ok) return done;
      await tx.em.insert(
        LoanInstalment,
        instalments.map((i) => ({
          contractId: row.id,
          no: i.no,
          dueOn: i.dueOn,
          principalFen: i.principalFen,
          interestFen: i.interestFen,
          balanceFen: i.balanceFen,
          paidPrincipalFen: 0,
          paidInterestFen: 0,
        })),
      );
      return done;
    });
  }

  private async sign(
    tx: Tx,
    row: LoanContract,
    input: ContractSignature,
    purpose: ContractPurpose,
    event: ContractEvent,
    patch: Partial<LoanContract>,
    facts?: Record<string, Json>,
  ): Promise<Outcome> {
    const stale = this.stale(row, input);
    if (stale) return failAll([stale]);
    const isHere = contractLifecycle.transitions.some(
      (t) => t.on === event && t.from.includes(row.state as ContractState),
    );
    const missing = isHere ? await this.files.evidenceFault(tx, row, input.evidenceFileId, purpose) : null;
    if (missing) return failAll([missing]);
    const signed = { ...row, ...patch };
    return this.move(tx, row, event, {
      snapshot: snapshotOf(signed, tx.actor.personId, await this.facts.of(tx.em, row, tx.today)),
      parties: await partiesOf(tx.em, signed, 'SIGNED'),
      patch: patch as never,
      ...(facts ? { facts } : {}),
    });
  }

  private async withReason(
    tx: Tx,
    row: LoanContract,
    event: 'decline' | 'cancel' | 'returnDrawdown',
    input: ContractMove,
  ): Promise<Outcome> {
    const reason = cleanText(input.reason ?? '');
    const faults = faultsOf(this.stale(row, input), textFault(reason, 'reason', 500));
    if (faults.length > 0) return failAll(faults);
    const done = await this.move(tx, row, event, {
      reason,
      facts: { contractId: row.id, offerId: row.offerId, borrowerOrgId: row.borrowerOrgId, bankOrgId: row.bankOrgId },
    });
    if (done.ok && row.state === 'CANCELLED') await this.listings.fallThrough(tx, row.caseId);
    return done;
  }

  private async move(tx: Tx, row: LoanContract, event: ContractEvent, more: More): Promise<Outcome> {
    const to = contractLifecycle.transitions.find((t) => t.on === event)!.to;
    return apply(tx, {
      lifecycle: contractLifecycle,
      entity: LoanContract,
      row,
      event,
      caseId: row.caseId,
      parties: await partiesOf(tx.em, row, to),
      snapshot: snapshotOf(row, tx.actor.personId, await this.facts.of(tx.em, row, tx.today)),
      ...more,
    });
  }

  /** The choices with what follows from them, and everything wrong with the contract that they make. */
  private async choose(
    tx: Tx,
    input: ContractChoices,
    offer: Offer,
    terms: Pick<LoanContract, 'principalFen' | 'rateBp' | 'months' | 'method' | 'dueDay' | 'assetIds'>,
  ): Promise<{ chosen: Chosen; faults: readonly DomainError[] }> {
    const planned = input.plannedOn || (offer.drawnOn < tx.today ? tx.today : offer.drawnOn);
    const plannedOn: LocalDate = isLocalDate(planned) ? planned : tx.today;
    const otherConditions = cleanText(input.otherConditions ?? offer.otherConditions ?? '');
    const chosen: Chosen = {
      contractNo: cleanText(input.contractNo),
      plannedOn,
      maturesOn: maturityOf(loanTermsOn(terms, plannedOn)),
      conditions: [...conditionsOf(input, offer, terms.assetIds)],
      otherConditions: otherConditions || null,
    };
    const faults = faultsOf(
      textFault(chosen.contractNo ?? '', 'contractNo', NUMBER_LENGTH),
      !isLocalDate(planned) && fault('DATE.IMPOSSIBLE', { given: planned.slice(0, 40) }, 'plannedOn'),
      textFault(otherConditions, 'otherConditions', 600, false),
      ...(await this.termsFaults(tx, terms, chosen, offer)),
    );
    return { chosen, faults };
  }

  private async termsFaults(
    tx: Tx,
    terms: Pick<LoanContract, 'principalFen' | 'rateBp' | 'months' | 'method' | 'dueDay' | 'assetIds'>,
    chosen: Pick<LoanContract, 'plannedOn' | 'conditions'>,
    offer: Offer,
  ): Promise<readonly DomainError[]> {
    const rights = await this.assets.byIds(tx.em, terms.assetIds);
    return faultsOf(
      chosen.plannedOn < tx.today &&
        fault('LENDING.PLANNED_PASSED', { plannedOn: chosen.plannedOn, asOf: tx.today }, 'plannedOn'),
      ...contractTermsFaults(
        {
          loan: loanTermsOn(terms, chosen.plannedOn),
          pledged: rights.map((a) => ({ assetId: a.id, protectedUntil: a.protectedUntil })),
          conditions: chosen.conditions,
        },
        offer,
      ),
    );
  }

  /** Paid out today, the debt must still mature within the life of every right: drawdown may be later than was reckoned with. */
  private async lifeFaults(tx: Tx, row: LoanContract): Promise<readonly DomainError[]> {
    const maturityOn = maturityOf(loanTermsOn(row, tx.today));
    return faultsOf(
      ...(await this.assets.byIds(tx.em, row.assetIds)).map((a) => {
        const e = maturityFault(a.protectedUntil, maturityOn);
        return e && { ...e, facts: { ...e.facts, assetId: a.id } };
      }),
    );
  }

  private async acceptedBy(tx: Tx, caseId: string): Promise<Offer> {
    const listing = await tx.em.findOneBy(Listing, { id: caseId, state: 'ACCEPTED' });
    const offer = listing?.acceptedOfferId
      ? await tx.em.findOneBy(Offer, { id: listing.acceptedOfferId, bankId: tx.actor.orgId })
      : null;
    if (!offer) throw new NotFoundError('accepted offer');
    return offer;
  }

  private stale(row: LoanContract, input: ContractMove): DomainError | null {
    return staleFault(row, input.version, contractLifecycle.name);
  }
  private readonly asRefusal = (e: unknown): Outcome => {
    if (isUniqueViolation(e)) return taken;
    throw e;
  };
  private async ofBank(tx: Tx, id: string): Promise<LoanContract> {
    const row = await tx.em.findOneBy(LoanContract, { id, bankOrgId: tx.actor.orgId });
    if (!row) throw new NotFoundError('contract');
    return row;
  }
  private async ofBorrower(tx: Tx, id: string): Promise<LoanContract> {
    const row = await tx.em.findOneBy(LoanContract, { id, borrowerOrgId: tx.actor.orgId });
    if (!row || row.issuedOn === null) throw new NotFoundError('contract');
    return row;
  }
}
