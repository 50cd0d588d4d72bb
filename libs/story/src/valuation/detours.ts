import type { Walk } from '../walk';

/** Commissions that come to nothing: declined by the evaluator, called off by the enterprise. */
export async function commissionsThatFall({ cast: { enterprise, evaluator }, facts, ids }: Walk): Promise<void> {
  const commission = {
    caseId: ids['listing'],
    evaluatorId: evaluator.orgId,
    assetIds: [ids['patent']],
    note: `先行委托 ${facts.serial}`,
  };
  const declined = await enterprise.maker.do('commissionValuation', { input: commission });
  await evaluator.maker.do('declineValuationOrder', { input: { id: declined.id, reason: '人手不足' } });
  const cancelled = await enterprise.maker.do('commissionValuation', { input: commission });
  await enterprise.maker.do('cancelValuationOrder', { input: { id: cancelled.id, reason: '改为三项一并评估' } });
  Object.assign(ids, { 'valuation:declined': declined.id, 'valuation:cancelled': cancelled.id });
}
