import { Injectable } from '@nestjs/common';
import { AssetQueries } from '@zhiya/assets-server';
import { Organisations } from '@zhiya/identity-server';
import { answersIn, cleanText, failAll, fault, faultsOf, fieldFaults, ok, textFault } from '@zhiya/kernel';
import { caseParties, joinCase, leaveCase, requireParty } from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import { commissionFaults, DELIVERY_FORM, type DeliveryAnswers } from '@zhiya/valuation-domain';
import { In } from 'typeorm';
import { ValuationOrder } from '../persistence/valuation.entities';
import { ORDER } from './order.record';
import { ValuationFiles } from './valuation.files';
import { OPEN_STATES } from './valuation.queries';

export interface Commission {
  readonly caseId: string;
  readonly evaluatorId: string;
  readonly assetIds: readonly string[];
  readonly note?: string | null;
}
export interface Delivery extends Readonly<DeliveryAnswers> {
  readonly id: string;
  readonly version?: number | null;
}
/** A move with nothing but a word to it. */
export interface OrderMove {
  readonly id: string;
  readonly version?: number | null;
  readonly reason?: string | null;
}

@Injectable()
export class ValuationService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly assets: AssetQueries,
    private readonly files: ValuationFiles,
  ) {}

  /** The evaluator becomes a party of the case: from then on it may see what it is to value. */
  commission(ctx: RequestContext, input: Commission): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      await requireParty(tx.em, input.caseId, tx.actor);
      const enterpriseOrgId = (await caseParties(tx.em, input.caseId))['ENTERPRISE'];
      if (!enterpriseOrgId) throw new NotFoundError('case');
      const note = cleanText(input.note ?? '');
      const assetIds = [...new Set(input.assetIds)];
      const own = (await this.assets.byIds(tx.em, assetIds))
        .filter((a) => a.orgId === enterpriseOrgId)
        .map((a) => a.id);
      const open = await tx.em.findBy(ValuationOrder, { caseId: input.caseId, state: In([...OPEN_STATES]) });
      const faults = faultsOf(
        await this.evaluatorFault(tx, input.evaluatorId),
        ...commissionFaults(assetIds, own, open),
        textFault(note, 'note', 500, false),
      );
      if (faults.length > 0) return failAll(faults);
      await joinCase(tx, input.caseId, input.evaluatorId, 'EVALUATOR');
      const row = await ORDER.create(tx, {
        caseId: input.caseId,
        requesterOrgId: tx.actor.orgId,
        requesterKind: tx.actor.orgKind as ValuationOrder['requesterKind'],
        enterpriseOrgId,
        evaluatorOrgId: input.evaluatorId,
        assetIds,
        note: note || null,
        requestedOn: tx.today,
        lowFen: null,
        pointFen: null,
        highFen: null,
        methods: null,
        baseDate: null,
        validUntil: null,
        reasoning: null,
        feeFen: null,
        reportFileId: null,
        deliveredOn: null,
      });
      return ok({ id: row.id, state: row.state });
    });
  }

  accept(ctx: RequestContext, input: OrderMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) =>
      ORDER.move(tx, await ORDER.load(tx.em, 'evaluator', tx.actor, input.id), 'accept', input),
    );
  }
  decline(ctx: RequestContext, input: OrderMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) =>
      this.end(tx, await ORDER.load(tx.em, 'evaluator', tx.actor, input.id), 'decline', input),
    );
  }
  /** Whoever commissioned may call it off until the value is there. */
  cancel(ctx: RequestContext, input: OrderMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) =>
      this.end(tx, await ORDER.load(tx.em, 'requester', tx.actor, input.id), 'cancel', input),
    );
  }

  deliver(ctx: RequestContext, input: Delivery): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await ORDER.load(tx.em, 'evaluator', tx.actor, input.id);
      const report = answersIn(DELIVERY_FORM, input);
      return ORDER.move(tx, row, 'deliver', {
        version: input.version,
        faults: [
          ...fieldFaults(DELIVERY_FORM, report, tx.today),
          await this.files.reportFault(tx, row, report.reportFileId),
        ],
        patch: { ...report, methods: [...report.methods], deliveredOn: tx.today },
      });
    });
  }

  /** An order that ends without a value takes the evaluator out of the case, unless another order keeps it there. */
  private async end(tx: Tx, row: ValuationOrder, event: 'decline' | 'cancel', input: OrderMove): Promise<Outcome> {
    const done = await ORDER.move(tx, row, event, input);
    if (!done.ok) return done;
    const others = await tx.em.countBy(ValuationOrder, {
      caseId: row.caseId,
      evaluatorOrgId: row.evaluatorOrgId,
      state: In([...OPEN_STATES, 'DELIVERED']),
    });
    if (others === 0) await leaveCase(tx, row.caseId, row.evaluatorOrgId);
    return done;
  }

  private async evaluatorFault(tx: Tx, id: string) {
    const org = await Organisations.approved(tx.em, 'EVALUATOR', id);
    return org && (org.licenceExpiresOn ?? '') >= tx.today
      ? null
      : fault('VALUATION.EVALUATOR_UNAVAILABLE', {}, 'evaluatorId');
  }
}
