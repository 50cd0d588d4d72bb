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
  type LocalDate,
} from '@zhiya/kernel';
import { contractLifecycle, contractTermsFaults, type Condition, type ContractState } from '@zhiya/lending-domain';
import { ListingEnds, MarketplaceCases, type OfferRecord } from '@zhiya/marketplace-server';
import { NotFoundError, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { LoanContract, LoanInstalment } from '../persistence/lending.entities';
import { ContractFacts, loanTermsOn } from './contract.facts';
import { ContractFiles, type ContractPurpose } from './contract.files';
import { contractKind, type ContractKind } from './contract.record';

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

type Chosen = Pick<LoanContract, 'contractNo' | 'plannedOn' | 'maturesOn' | 'conditions' | 'otherConditions'>;

const NUMBER_LENGTH = 60;

function conditionsOf(input: ContractChoices, offer: OfferRecord, assetIds: readonly string[]): readonly Condition[] {
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
  private readonly contracts: ContractKind;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly assets: AssetQueries,
    facts: ContractFacts,
    private readonly files: ContractFiles,
    private readonly listings: ListingEnds,
  ) {
    this.contracts = contractKind(facts);
  }

  /** The draft that waits for the bank from the moment the enterprise accepts its offer: the offer's terms as they are, its conditions on every right. */
  async open(tx: Tx, offerId: string): Promise<void> {
    const offer = await MarketplaceCases.offer(tx.em, offerId);
    if (await tx.em.existsBy(LoanContract, { offerId })) return;
    const listing = await MarketplaceCases.known(tx.em, offer.listingId);
    const assetIds = await MarketplaceCases.rightsOf(tx.em, listing.id);
    const { principalFen, rateBp, months, method, dueDay } = offer;
    const terms = { principalFen, rateBp, months, method, dueDay };
    const { chosen } = await this.choose(tx, { contractNo: '' }, offer, { ...terms, assetIds });
    await this.contracts.create(
      tx,
      {
        caseId: listing.id,
        offerId: offer.id,
        borrowerOrgId: listing.orgId,
        bankOrgId: offer.bankId,
        division: listing.division,
        ...terms,
        ...chosen,
        contractNo: null,
        assetIds,
        issuedOn: null,
        borrowerEvidenceFileId: null,
        borrowerSignedOn: null,
        bankEvidenceFileId: null,
        bankSignedOn: null,
        drawnOn: null,
        outstandingPrincipalFen: null,
        outstandingInterestFen: null,
        lastPaidOn: null,
        settledOn: null,
      },
      { followers: {} },
    );
  }

  /** Takes the case's draft up: number, conditions, expected drawdown. Terms are the offer's and are not asked for. */
  create(ctx: RequestContext, input: NewContract): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const offer = await this.acceptedBy(tx, input.caseId);
      await this.open(tx, offer.id);
      const row = await tx.em.findOneByOrFail(LoanContract, { offerId: offer.id });
      return row.contractNo === null ? this.change(tx, row, input) : fail('LENDING.CONTRACT_EXISTS');
    });
  }

  edit(ctx: RequestContext, input: ContractEdit): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => this.change(tx, await this.ofBank(tx, input), input));
  }

  private change(
    tx: Tx,
    row: LoanContract,
    input: ContractChoices & { readonly version?: number | null },
  ): Promise<Outcome> {
    return this.contracts.edit(tx, row, { version: input.version, action: 'edit' }, async () => {
      const offer = await MarketplaceCases.offer(tx.em, row.offerId);
      const { chosen, faults } = await this.choose(tx, input, offer, row);
      return { faults, patch: chosen };
    });
  }

  issue(ctx: RequestContext, input: ContractMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofBank(tx, input);
      const offer = await MarketplaceCases.offer(tx.em, row.offerId);
      return this.contracts.move(tx, row, 'issue', {
        version: input.version,
        faults: row.state === 'DRAFT' ? await this.termsFaults(tx, row, row, offer) : [],
        patch: { issuedOn: tx.today },
      });
    });
  }

  signByBorrower(ctx: RequestContext, input: ContractSignature): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) =>
      this.sign(tx, await this.ofBorrower(tx, input), input, 'BORROWER_SIGNATURE', 'signByBorrower', {
        borrowerEvidenceFileId: input.evidenceFileId,
        borrowerSignedOn: tx.today,
      }),
    );
  }

  /** The bank's approver signs what its maker issued. With it the contract binds, and each right's filing can begin. */
  signByBank(ctx: RequestContext, input: ContractSignature): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) =>
      this.sign(tx, await this.ofBank(tx, input), input, 'BANK_SIGNATURE', 'signByBank', {
        bankEvidenceFileId: input.evidenceFileId,
        bankSignedOn: tx.today,
      }),
    );
  }

  decline(ctx: RequestContext, input: ContractMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => this.callOff(tx, await this.ofBorrower(tx, input), 'decline', input));
  }
  cancel(ctx: RequestContext, input: ContractMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => this.callOff(tx, await this.ofBank(tx, input), 'cancel', input));
  }
  returnDrawdown(ctx: RequestContext, input: ContractMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) =>
      this.contracts.move(tx, await this.ofBank(tx, input), 'returnDrawdown', input),
    );
  }

  requestDrawdown(ctx: RequestContext, input: ContractMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofBank(tx, input);
      return this.contracts.move(tx, row, 'requestDrawdown', {
        version: input.version,
        faults: row.state === 'SIGNED' ? await this.lifeFaults(tx, row) : [],
      });
    });
  }

  /** Money moves: the instalments are fixed by this day, to the fen, and never computed again. */
  drawDown(ctx: RequestContext, input: ContractMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofBank(tx, input);
      const schedule = scheduleOf(loanTermsOn(row, tx.today));
      if (!schedule.ok) return failAll(schedule.errors);
      const { instalments, principalFen, interestFen, maturityOn } = schedule.value;
      const rights = (await this.assets.byIds(tx.em, row.assetIds)).map((a) => ({ assetId: a.id, kind: a.rightKind }));
      const done = await this.contracts.move(tx, row, 'drawDown', {
        version: input.version,
        faults: row.state === 'DRAWDOWN_PENDING' ? await this.lifeFaults(tx, row) : [],
        patch: {
          drawnOn: tx.today,
          maturesOn: maturityOn,
          outstandingPrincipalFen: principalFen,
          outstandingInterestFen: interestFen,
        },
        facts: { rights },
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
    event: 'signByBorrower' | 'signByBank',
    patch: Partial<
      Pick<LoanContract, 'borrowerEvidenceFileId' | 'borrowerSignedOn' | 'bankEvidenceFileId' | 'bankSignedOn'>
    >,
  ): Promise<Outcome> {
    const isHere = contractLifecycle.transitions.some(
      (t) => t.on === event && t.from.includes(row.state as ContractState),
    );
    return this.contracts.move(tx, row, event, {
      version: input.version,
      faults: async () => [isHere && (await this.files.evidenceFault(tx, row, input.evidenceFileId, purpose))],
      patch,
    });
  }

  /** The contract comes to nothing, and its listing goes back to the market in the same unit of work. */
  private async callOff(tx: Tx, row: LoanContract, event: 'decline' | 'cancel', input: ContractMove): Promise<Outcome> {
    const done = await this.contracts.move(tx, row, event, input);
    if (done.ok) await this.listings.fallThrough(tx, row.caseId);
    return done;
  }

  /** The choices with what follows from them, and everything wrong with the contract that they make. */
  private async choose(
    tx: Tx,
    input: ContractChoices,
    offer: OfferRecord,
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
    offer: OfferRecord,
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

  private async acceptedBy(tx: Tx, caseId: string): Promise<OfferRecord> {
    const offer = await MarketplaceCases.accepted(tx.em, caseId, tx.actor.orgId);
    if (!offer) throw new NotFoundError('accepted offer');
    return offer;
  }

  private ofBank(tx: Tx, { id }: ContractMove): Promise<LoanContract> {
    return this.contracts.load(tx.em, 'bank', tx.actor, id);
  }
  private ofBorrower(tx: Tx, { id }: ContractMove): Promise<LoanContract> {
    return this.contracts.load(tx.em, 'borrower', tx.actor, id);
  }
}
