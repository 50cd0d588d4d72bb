import { Injectable } from '@nestjs/common';
import { Organisation } from '@zhiya/identity-server';
import {
  amountFault,
  cleanText,
  fail,
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
import {
  apply,
  born,
  caseParties,
  initial,
  joinCase,
  leaveCase,
  requireParty,
  staleFault,
  type Move,
  type Parties,
} from '@zhiya/platform-lifecycle';
import {
  isUniqueViolation,
  NotFoundError,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Tx,
} from '@zhiya/platform-persistence';
import {
  protectionQuoteLifecycle,
  quoteTermsFaults,
  type ProtectionQuoteEvent,
  type ProtectionQuoteSnapshot,
  type ProtectionQuoteState,
  type QuoteTerms,
} from '@zhiya/protection-domain';
import { In } from 'typeorm';
import { ProtectionQuote } from '../persistence/protection.entities';
import { ProtectionFiles } from './protection.files';
import { OPEN_STATES } from './protection.queries';

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

export const termsOf = (row: ProtectionQuote): QuoteTerms | null =>
  row.sumInsuredFen === null || row.premiumFen === null || row.lossShareBp === null
    ? null
    : {
        sumInsuredFen: row.sumInsuredFen,
        premiumFen: row.premiumFen,
        lossShareBp: row.lossShareBp,
        coverFrom: row.coverFrom!,
        coverUntil: row.coverUntil!,
        validUntil: row.validUntil!,
      };
export const snapshotOf = (row: ProtectionQuote, actorId: string): ProtectionQuoteSnapshot => ({
  actorId,
  makerId: row.makerId,
  terms: termsOf(row),
  loan: { principalFen: row.principalFen, maturityOn: row.maturityOn },
  policyNo: row.policyNo,
});

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
      const row: ProtectionQuote = {
        ...initial(tx, protectionQuoteLifecycle),
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
      };
      await tx.em.insert(ProtectionQuote, row);
      await joinCase(tx, input.caseId, input.insurerId, 'INSURER');
      await born(tx, protectionQuoteLifecycle, row, row.caseId, await this.partiesOf(tx, row));
      return ok({ id: row.id, state: row.state });
    });
  }

  quote(ctx: RequestContext, input: NewQuote): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofInsurer(tx, input.id);
      const terms: QuoteTerms = {
        sumInsuredFen: input.sumInsuredFen,
        premiumFen: input.premiumFen,
        lossShareBp: input.lossShareBp,
        coverFrom: input.coverFrom,
        coverUntil: input.coverUntil,
        validUntil: input.validUntil,
      };
      const dates = faultsOf(
        dateFault(terms.coverFrom, 'coverFrom'),
        dateFault(terms.coverUntil, 'coverUntil'),
        dateFault(terms.validUntil, 'validUntil'),
      );
      const faults = faultsOf(
        this.stale(row, input),
        ...(dates.length > 0 ? dates : quoteTermsFaults(terms, snapshotOf(row, '').loan, tx.today)),
      );
      if (faults.length > 0) return failAll(faults);
      return this.move(tx, row, 'quote', {
        snapshot: { ...snapshotOf(row, tx.actor.personId), terms },
        patch: { ...terms, makerId: tx.actor.personId, quotedOn: tx.today },
        dueOn: terms.validUntil,
      });
    });
  }

  /** One cover per case: a second quote cannot be accepted beside an accepted or issued one. */
  accept(ctx: RequestContext, input: QuoteMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofEnterprise(tx, input.id);
      const taken = await tx.em.existsBy(ProtectionQuote, { caseId: row.caseId, state: In(['ACCEPTED', 'ISSUED']) });
      const faults = faultsOf(
        this.stale(row, input),
        taken && row.state === 'QUOTED' && fault('PROTECTION.ALREADY_COVERED'),
      );
      if (faults.length > 0) return failAll(faults);
      return this.move(tx, row, 'accept', { patch: { acceptedOn: tx.today } });
    });
  }

  /** The insurer's other person issues what its maker quoted. */
  issue(ctx: RequestContext, input: PolicyIssue): Promise<Outcome> {
    return this.uow
      .run(ctx, async (tx) => {
        const row = await this.ofInsurer(tx, input.id);
        const policyNo = cleanText(input.policyNo);
        const terms = termsOf(row);
        const dates = faultsOf(dateFault(input.coverFrom, 'coverFrom'), dateFault(input.coverUntil, 'coverUntil'));
        // The quote's own validity was for its acceptance; a policy may be written after it.
        const cover =
          terms && dates.length === 0
            ? quoteTermsFaults(
                { ...terms, coverFrom: input.coverFrom, coverUntil: input.coverUntil, validUntil: tx.today },
                snapshotOf(row, '').loan,
                tx.today,
              )
            : dates;
        const faults = faultsOf(
          this.stale(row, input),
          ...cover,
          textFault(policyNo, 'policyNo', 60),
          await this.files.policyFault(tx, row, input.policyFileId),
          policyNo !== '' &&
            (await tx.em.existsBy(ProtectionQuote, { insurerOrgId: row.insurerOrgId, policyNo })) &&
            fault('PROTECTION.POLICY_NO_TAKEN', {}, 'policyNo'),
        );
        if (faults.length > 0) return failAll(faults);
        return this.move(tx, row, 'issue', {
          snapshot: { ...snapshotOf(row, tx.actor.personId), policyNo },
          patch: {
            policyNo,
            policyFileId: input.policyFileId,
            coverFrom: input.coverFrom,
            coverUntil: input.coverUntil,
            issuedOn: tx.today,
          },
          facts: {
            insurerOrgId: row.insurerOrgId,
            kind: row.kind,
            sumInsuredFen: row.sumInsuredFen,
            premiumFen: row.premiumFen,
            issuedOn: tx.today,
          },
        });
      })
      .catch((e: unknown) => {
        if (isUniqueViolation(e)) return fail('PROTECTION.POLICY_NO_TAKEN', {}, 'policyNo');
        throw e;
      });
  }

  /** Whoever's turn it is may say no: the insurer to a request or an accepted quote, the enterprise to a quote. */
  decline(ctx: RequestContext, input: QuoteMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row =
        tx.actor.orgKind === 'INSURER' ? await this.ofInsurer(tx, input.id) : await this.ofEnterprise(tx, input.id);
      const reason = cleanText(input.reason ?? '');
      const faults = faultsOf(this.stale(row, input), textFault(reason, 'reason', 500));
      if (faults.length > 0) return failAll(faults);
      return this.ended(tx, row, await this.move(tx, row, 'decline', { reason }));
    });
  }

  /** Ends a quote whose last day has passed; run by the day's job. */
  async expire(tx: Tx, row: ProtectionQuote): Promise<Outcome> {
    return this.ended(tx, row, await this.move(tx, row, 'expire', {}));
  }

  private async move(
    tx: Tx,
    row: ProtectionQuote,
    event: ProtectionQuoteEvent,
    more: Partial<Move<ProtectionQuoteState, ProtectionQuoteEvent, ProtectionQuoteSnapshot, ProtectionQuote>>,
  ): Promise<Outcome> {
    return apply(tx, {
      lifecycle: protectionQuoteLifecycle,
      entity: ProtectionQuote,
      row,
      event,
      caseId: row.caseId,
      parties: await this.partiesOf(tx, row),
      snapshot: snapshotOf(row, tx.actor.personId),
      ...more,
    });
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

  private stale(row: ProtectionQuote, input: QuoteMove): DomainError | null {
    return staleFault(row, input.version, protectionQuoteLifecycle.name);
  }

  private async ofInsurer(tx: Tx, id: string): Promise<ProtectionQuote> {
    return this.find(tx, { id, insurerOrgId: tx.actor.orgId });
  }
  private async ofEnterprise(tx: Tx, id: string): Promise<ProtectionQuote> {
    return this.find(tx, { id, enterpriseOrgId: tx.actor.orgId });
  }
  private async find(
    tx: Tx,
    where: Partial<Pick<ProtectionQuote, 'id' | 'insurerOrgId' | 'enterpriseOrgId'>>,
  ): Promise<ProtectionQuote> {
    const row = await tx.em.findOneBy(ProtectionQuote, where);
    if (!row) throw new NotFoundError('protection quote');
    return row;
  }

  private async insurerFault(tx: Tx, id: string): Promise<DomainError | null> {
    const org = await tx.em.findOneBy(Organisation, { id, kind: 'INSURER', state: 'APPROVED' });
    return org && (org.licenceExpiresOn ?? '') >= tx.today
      ? null
      : fault('PROTECTION.INSURER_UNAVAILABLE', {}, 'insurerId');
  }

  private async partiesOf(tx: Tx, row: ProtectionQuote): Promise<Parties> {
    return {
      ENTERPRISE: row.enterpriseOrgId,
      BANK: (await caseParties(tx.em, row.caseId))['BANK'] ?? null,
      INSURER: row.insurerOrgId,
    };
  }
}
