import { addYears } from '@zhiya/kernel';
import { ORDER_TELLS, valuationOrderLifecycle, type ValueRange } from '@zhiya/valuation-domain';
import { partiesByCase, recordKind } from '@zhiya/platform-lifecycle';
import { ValuationOrder } from '../persistence/valuation.entities';

/** The value that an order holds; null until it is delivered. */
const valueOf = (o: ValuationOrder): ValueRange | null =>
  o.lowFen === null || o.pointFen === null || o.highFen === null
    ? null
    : {
        lowFen: o.lowFen,
        pointFen: o.pointFen,
        highFen: o.highFen,
        baseDate: o.baseDate!,
        validUntil: o.validUntil!,
        methods: o.methods ?? [],
      };

/** An evaluator's commission: who ordered may call it off, who values does the rest. Beside it stands the bank of the case. */
export const ORDER = recordKind({
  lifecycle: valuationOrderLifecycle,
  entity: ValuationOrder,
  sides: {
    evaluator: (actor) => ({ evaluatorOrgId: actor.orgId }),
    requester: (actor) => ({ requesterOrgId: actor.orgId }),
    /** Any order: whether the reader takes part in its case is asked next. */
    case: () => ({}),
  },
  caseId: (o) => o.caseId,
  beside: async (em, rows) => {
    const partiesOf = await partiesByCase(
      em,
      rows.map((o) => o.caseId),
    );
    return (o: ValuationOrder) => partiesOf(o.caseId)['BANK'] ?? null;
  },
  parties: (o, bank) => ({ ENTERPRISE: o.enterpriseOrgId, BANK: bank, EVALUATOR: o.evaluatorOrgId }),
  snapshot: (o, { actorId }) => ({ actorId, value: valueOf(o), reportFileId: o.reportFileId }),
  brought: (now, _o, { today }) => ({
    ...now,
    value: {
      lowFen: 1,
      pointFen: 1,
      highFen: 1,
      baseDate: today,
      validUntil: addYears(today, 1),
      methods: ['INCOME' as const],
    },
    reportFileId: 'brought',
  }),
  hands: (o, permit) => [permit === 'request:valuation-order' ? o.requesterOrgId : o.evaluatorOrgId],
  reasons: {
    accept: { max: 500, isRequired: false },
    decline: { max: 500, isRequired: true },
    cancel: { max: 500, isRequired: false },
  },
  tells: ORDER_TELLS,
  facts: (o) => ({
    requesterOrgId: o.requesterOrgId,
    evaluatorOrgId: o.evaluatorOrgId,
    assetIds: o.assetIds,
    pointFen: o.pointFen!,
    feeFen: o.feeFen!,
    deliveredOn: o.deliveredOn!,
  }),
});
