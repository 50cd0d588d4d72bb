import { Injectable } from '@nestjs/common';
import { Organisations } from '@zhiya/identity-server';
import { answersIn, failAll, fault, faultsOf, fieldFaults, ok, type DomainError, type Fen } from '@zhiya/kernel';
import { caseParties, joinCase, leaveCase, requireParty } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import {
  COVER_REQUEST_FORM,
  coverFault,
  POLICY_FORM,
  QUOTE_FORM,
  quoteTermsFaults,
  type QuoteTerms,
} from '@zhiya/protection-domain';
import { In } from 'typeorm';
import { ProtectionQuote } from '../persistence/protection.entities';
import { ProtectionFiles } from './protection.files';
import { OPEN_STATES } from './protection.queries';
import { loanOf, QUOTE } from './quote.record';

export interface ProtectionRequest {
  readonly caseId: string;
  readonly insurerId: string;
  readonly principalFen: Fen;
  readonly maturityOn?: string | null;
  readonly note?: string | null;
}
export interface QuoteMove {
  readonly id: string;
  readonly version?: number | null;
  readonly reason?: string | null;
}
export type NewQuote = QuoteMove & QuoteTerms;
export interface PolicyIssue extends QuoteMove {
  readonly policyNo: string;
  readonly coverFrom: string;
  readonly coverUntil: string;
  readonly policyFileId: string;
}

@Injectable()
export class ProtectionService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly files: ProtectionFiles,
  ) {}

  /** Asks an insurer for a loan guarantee insurance; it becomes a party of the case. One open request per insurer. */
  request(ctx: RequestContext, input: ProtectionRequest): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      await requireParty(tx.em, input.caseId, tx.actor);
      const enterpriseOrgId = (await caseParties(tx.em, input.caseId))['ENTERPRISE'];
      if (!enterpriseOrgId) throw new NotFoundError('case');
      const { principalFen, maturityOn, note } = answersIn(COVER_REQUEST_FORM, input);
      const faults = faultsOf(
        ...fieldFaults(COVER_REQUEST_FORM, input, tx.today),
        await this.insurerFault(tx, input.insurerId),
        (await tx.em.existsBy(ProtectionQuote, {
          caseId: input.caseId,
          insurerOrgId: input.insurerId,
          state: In([...OPEN_STATES, 'ISSUED']),
        })) && fault('PROTECTION.ALREADY_REQUESTED', {}, 'insurerId'),
      );
      if (faults.length > 0) return failAll(faults);
      await joinCase(tx, input.caseId, input.insurerId, 'INSURER');
      const row = await QUOTE.create(tx, {
        caseId: input.caseId,
        kind: 'LOAN_GUARANTEE',
        requesterOrgId: tx.actor.orgId,
        enterpriseOrgId,
        insurerOrgId: input.insurerId,
        principalFen,
        maturityOn,
        note,
        requestedOn: tx.today,
        sumInsuredFen: null,
        premiumFen: null,
        lossShareBp: null,
        coverFrom: null,
        coverUntil: null,
        validUntil: null,
        quotedOn: null,
        acceptedOn: null,
        policyNo: null,
        policyFileId: null,
        issuedOn: null,
      });
      return ok({ id: row.id, state: row.state });
    });
  }

  quote(ctx: RequestContext, input: NewQuote): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await QUOTE.load(tx.em, 'insurer', tx.actor, input.id);
      const terms = answersIn(QUOTE_FORM, input);
      return QUOTE.move(tx, row, 'quote', {
        version: input.version,
        faults: quoteTermsFaults(terms, loanOf(row), tx.today),
        patch: { ...terms, quotedOn: tx.today },
        dueOn: terms.validUntil,
      });
    });
  }

  /** One cover per case: a second quote cannot be accepted beside an accepted or issued one. */
  accept(ctx: RequestContext, input: QuoteMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await QUOTE.load(tx.em, 'enterprise', tx.actor, input.id);
      const taken = await tx.em.existsBy(ProtectionQuote, { caseId: row.caseId, state: In(['ACCEPTED', 'ISSUED']) });
      return QUOTE.move(tx, row, 'accept', {
        version: input.version,
        faults: [taken && row.state === 'QUOTED' && fault('PROTECTION.ALREADY_COVERED')],
        patch: { acceptedOn: tx.today },
      });
    });
  }

  /** The insurer's other person issues what its maker quoted. */
  issue(ctx: RequestContext, input: PolicyIssue): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await QUOTE.load(tx.em, 'insurer', tx.actor, input.id);
      const policy = answersIn(POLICY_FORM, input);
      const { policyNo, coverUntil, policyFileId } = policy;
      const isTaken =
        policyNo !== '' && (await tx.em.existsBy(ProtectionQuote, { insurerOrgId: row.insurerOrgId, policyNo }));
      return QUOTE.move(tx, row, 'issue', {
        version: input.version,
        faults: [
          coverFault(coverUntil, loanOf(row)),
          ...fieldFaults(POLICY_FORM, policy, tx.today),
          await this.files.policyFault(tx, row, policyFileId),
          isTaken && fault('PROTECTION.POLICY_NO_TAKEN', {}, 'policyNo'),
        ],
        patch: { ...policy, issuedOn: tx.today },
      });
    });
  }

  /** Whoever's turn it is may say no: the insurer to a request or an accepted quote, the enterprise to a quote. */
  decline(ctx: RequestContext, input: QuoteMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const side = tx.actor.orgKind === 'INSURER' ? 'insurer' : 'enterprise';
      const row = await QUOTE.load(tx.em, side, tx.actor, input.id);
      return this.ended(tx, row, await QUOTE.move(tx, row, 'decline', input));
    });
  }

  /** Ends a quote whose last day has passed; run by the day's job. */
  async expire(tx: Tx, row: ProtectionQuote): Promise<Outcome> {
    return this.ended(tx, row, await QUOTE.move(tx, row, 'expire'));
  }

  /** An insurer without a live quote takes no part in the case any more. */
  private async ended(tx: Tx, row: ProtectionQuote, done: Outcome): Promise<Outcome> {
    if (
      done.ok &&
      !(await tx.em.existsBy(ProtectionQuote, {
        caseId: row.caseId,
        insurerOrgId: row.insurerOrgId,
        state: In([...OPEN_STATES, 'ISSUED']),
      }))
    )
      await leaveCase(tx, row.caseId, row.insurerOrgId);
    return done;
  }

  private async insurerFault(tx: Tx, id: string): Promise<DomainError | null> {
    const org = await Organisations.approved(tx.em, 'INSURER', id);
    return org && (org.licenceExpiresOn ?? '') >= tx.today
      ? null
      : fault('PROTECTION.INSURER_UNAVAILABLE', {}, 'insurerId');
  }
}
