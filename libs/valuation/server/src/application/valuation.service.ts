import { Injectable } from '@nestjs/common';
import { AssetQueries } from '@zhiya/assets-server';
import { Organisation } from '@zhiya/identity-server';
import { cleanText, failAll, fault, faultsOf, isLocalDate, ok, textFault, type Fen } from '@zhiya/kernel';
import {
  apply,
  born,
  caseParties,
  initial,
  joinCase,
  leaveCase,
  requireParty,
  staleFault,
  type Parties,
} from '@zhiya/platform-lifecycle';
import { NotFoundError, UnitOfWork, type Outcome, type RequestContext, type Tx } from '@zhiya/platform-persistence';
import {
  commissionFaults,
  feeFault,
  valuationOrderLifecycle,
  type AppraisalMethod,
  type ValuationOrderEvent,
  type ValueRange,
} from '@zhiya/valuation-domain';
import { In } from 'typeorm';
import { ValuationOrder } from '../persistence/valuation.entities';
import { ValuationFiles } from './valuation.files';
import { OPEN_STATES } from './valuation.queries';

export interface Commission {
  readonly caseId: string;
  readonly evaluatorId: string;
  readonly assetIds: readonly string[];
  readonly note?: string | null;
}
export interface Delivery {
  readonly id: string;
  readonly version?: number | null;
  readonly lowFen: Fen;
  readonly pointFen: Fen;
  readonly highFen: Fen;
  readonly methods: readonly AppraisalMethod[];
  readonly baseDate: string;
  readonly validUntil: string;
  readonly reasoning: string;
  readonly feeFen: Fen;
  readonly reportFileId: string;
}
/** A move with nothing but a word to it. */
export interface OrderMove {
  readonly id: string;
  readonly version?: number | null;
  readonly reason?: string | null;
}

const REASONING_LENGTH = 2000;

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
      const row: ValuationOrder = {
        ...initial(tx, valuationOrderLifecycle),
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
      };
      await tx.em.insert(ValuationOrder, row);
      await joinCase(tx, input.caseId, input.evaluatorId, 'EVALUATOR');
      await born(tx, valuationOrderLifecycle, row, row.caseId, await this.partiesOf(tx, row));
      return ok({ id: row.id, state: row.state });
    });
  }

  accept(ctx: RequestContext, input: OrderMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => this.move(tx, await this.ofEvaluator(tx, input.id), 'accept', input));
  }

  decline(ctx: RequestContext, input: OrderMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => this.move(tx, await this.ofEvaluator(tx, input.id), 'decline', input, true));
  }

  /** Whoever commissioned may call it off until the value is there. */
  cancel(ctx: RequestContext, input: OrderMove): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await tx.em.findOneBy(ValuationOrder, { id: input.id, requesterOrgId: tx.actor.orgId });
      if (!row) throw new NotFoundError('valuation order');
      return this.move(tx, row, 'cancel', input, true);
    });
  }

  deliver(ctx: RequestContext, input: Delivery): Promise<Outcome> {
    return this.uow.run(ctx, async (tx) => {
      const row = await this.ofEvaluator(tx, input.id);
      const reasoning = cleanText(input.reasoning);
      const faults = faultsOf(
        staleFault(row, input.version, valuationOrderLifecycle.name),
        !isLocalDate(input.baseDate) && fault('DATE.IMPOSSIBLE', { given: input.baseDate.slice(0, 40) }, 'baseDate'),
        !isLocalDate(input.validUntil) &&
          fault('DATE.IMPOSSIBLE', { given: input.validUntil.slice(0, 40) }, 'validUntil'),
        textFault(reasoning, 'reasoning', REASONING_LENGTH),
        feeFault(input.feeFen, input.pointFen),
        await this.files.reportFault(tx, row, input.reportFileId),
      );
      if (faults.length > 0) return failAll(faults);
      const value: ValueRange = {
        lowFen: input.lowFen,
        pointFen: input.pointFen,
        highFen: input.highFen,
        baseDate: input.baseDate,
        validUntil: input.validUntil,
        methods: [...new Set(input.methods)],
      };
      return apply(tx, {
        lifecycle: valuationOrderLifecycle,
        entity: ValuationOrder,
        row,
        event: 'deliver',
        caseId: row.caseId,
        parties: await this.partiesOf(tx, row),
        snapshot: { actorId: tx.actor.personId, value, reportFileId: input.reportFileId },
        patch: {
          ...value,
          methods: [...value.methods],
          reasoning,
          feeFen: input.feeFen,
          reportFileId: input.reportFileId,
          deliveredOn: tx.today,
        },
        facts: {
          requesterOrgId: row.requesterOrgId,
          evaluatorOrgId: row.evaluatorOrgId,
          assetIds: row.assetIds,
          pointFen: value.pointFen,
          feeFen: input.feeFen,
          deliveredOn: tx.today,
        },
      });
    });
  }

  /** An order that ends without a value takes the evaluator out of the case, unless another order keeps it there. */
  private async move(
    tx: Tx,
    row: ValuationOrder,
    event: Exclude<ValuationOrderEvent, 'deliver'>,
    input: OrderMove,
    ends = false,
  ): Promise<Outcome> {
    const reason = cleanText(input.reason ?? '');
    const faults = faultsOf(
      staleFault(row, input.version, valuationOrderLifecycle.name),
      textFault(reason, 'reason', 500, event === 'decline'),
    );
    if (faults.length > 0) return failAll(faults);
    const done = await apply(tx, {
      lifecycle: valuationOrderLifecycle,
      entity: ValuationOrder,
      row,
      event,
      caseId: row.caseId,
      parties: await this.partiesOf(tx, row),
      reason: reason || null,
      snapshot: { actorId: tx.actor.personId, value: null, reportFileId: null },
    });
    if (!done.ok || !ends) return done;
    const others = await tx.em.countBy(ValuationOrder, {
      caseId: row.caseId,
      evaluatorOrgId: row.evaluatorOrgId,
      state: In([...OPEN_STATES, 'DELIVERED']),
    });
    if (others === 0) await leaveCase(tx, row.caseId, row.evaluatorOrgId);
    return done;
  }

  private async ofEvaluator(tx: Tx, id: string): Promise<ValuationOrder> {
    const row = await tx.em.findOneBy(ValuationOrder, { id, evaluatorOrgId: tx.actor.orgId });
    if (!row) throw new NotFoundError('valuation order');
    return row;
  }

  private async evaluatorFault(tx: Tx, id: string) {
    const org = await tx.em.findOneBy(Organisation, { id, kind: 'EVALUATOR', state: 'APPROVED' });
    return org && (org.licenceExpiresOn ?? '') >= tx.today
      ? null
      : fault('VALUATION.EVALUATOR_UNAVAILABLE', {}, 'evaluatorId');
  }

  private async partiesOf(tx: Tx, row: ValuationOrder): Promise<Parties> {
    return {
      ENTERPRISE: row.enterpriseOrgId,
      BANK: (await caseParties(tx.em, row.caseId))['BANK'] ?? null,
      EVALUATOR: row.evaluatorOrgId,
    };
  }
}
