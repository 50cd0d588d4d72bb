import { Injectable } from '@nestjs/common';
import { Organisations } from '@zhiya/identity-server';
import {
  amountFault,
  cleanText,
  failAll,
  fault,
  faultsOf,
  isLocalDate,
  ok,
  textFault,
  type Bp,
  type DomainError,
  type Fen,
} from '@zhiya/kernel';
import { caseParties, joinCase, leaveCase, requireParty } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { quoteTermsFaults, type QuoteTerms } from '@zhiya/protection-domain';
import { In } from 'typeorm';
import { ProtectionQuote } from '../persistence/protection.entities';
import { ProtectionFiles } from './protection.files';
import { OPEN_STATES } from './protection.queries';
import { loanOf, QUOTE, termsOf } from './quote.record';

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
export interface NewQuote extends QuoteMove {
  readonly sumInsuredFen: Fen;
  readonly premiumFen: Fen;
  readonly lossShareBp: Bp;
  readonly coverFrom: string;
  readonly coverUntil: string;
  readonly validUntil: string;
}
export interface PolicyIssue extends QuoteMove {
  readonly policyNo: string;
  readonly coverFrom: string;
  readonly coverUntil: string;
  readonly policyFileId: string;
}

const dateFault = (on: string, field: string): DomainError | false =>
  !isLocalDate(on) && fault('DATE.IMPOSSIBLE', { given: on.slice(0, 40) }, field);

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
      const note = cleanText(input.note ?? '');
      const maturityOn = input.maturityOn || null;
      const faults = faultsOf(
        input.principalFen <= 0 &&
          fault('PROTECTION.PRINCIPAL_NOT_POSITIVE', { principalFen: input.principalFen }, 'principalFen'),
        amountFault(input.principalFen, 'principalFen'),
        maturityOn !== null && dateFault(maturityOn, 'maturityOn'),
        maturityOn !== null &&
          isLocalDate(maturityOn) &&
          maturityOn <= tx.today &&
          fault('PROTECTION.MATURITY_PASSED', { maturityOn, asOf: tx.today }, 'maturityOn'),
        textFault(note, 'note', 500, false),
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
        principalFen: input.principalFen,
        maturityOn,
        note: note || null,
        requestedOn: tx.today,
        makerId: null,
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
      const { sumInsuredFen, premiumFen, lossShareBp, coverFrom, coverUntil, validUntil } = input;
      const terms: QuoteTerms = { sumInsuredFen, premiumFen, lossShareBp, coverFrom, coverUntil, validUntil };
      const dates = faultsOf(
        dateFault(coverFrom, 'coverFrom'),
        dateFault(coverUntil, 'coverUntil'),
        dateFault(validUntil, 'validUntil'),
      );
      return QUOTE.move(tx, row, 'quote', {
        version: input.version,
        faults: dates.length > 0 ? dates : quoteTermsFaults(terms, loanOf(row), tx.today),
        patch: { ...terms, makerId: tx.actor.personId, quotedOn: tx.today },
        dueOn: validUntil,
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
      const policyNo = cleanText(input.policyNo);
      const { coverFrom, coverUntil, policyFileId } = input;
      const terms = termsOf(row);
      const dates = faultsOf(dateFault(coverFrom, 'coverFrom'), dateFault(coverUntil, 'coverUntil'));
      // The quote's own validity was for its acceptance; a policy may be written after it.
      const cover =
        terms && dates.length === 0
          ? quoteTermsFaults({ ...terms, coverFrom, coverUntil, validUntil: tx.today }, loanOf(row), tx.today)
          : dates;
      const isTaken =
        policyNo !== '' && (await tx.em.existsBy(ProtectionQuote, { insurerOrgId: row.insurerOrgId, policyNo }));
      return QUOTE.move(tx, row, 'issue', {
        version: input.version,
        faults: [
          ...cover,
          textFault(policyNo, 'policyNo', 60),
          await this.files.policyFault(tx, row, policyFileId),
          isTaken && fault('PROTECTION.POLICY_NO_TAKEN', {}, 'policyNo'),
        ],
        patch: { policyNo, policyFileId, coverFrom, coverUntil, issuedOn: tx.today },
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
