import { addDays } from '@zhiya/kernel';
import { attach } from '../files';
import { WAN } from '../facts';
import type { Walk } from '../walk';

export async function commissionValue({ cast: { enterprise, evaluator }, ids }: Walk): Promise<void> {
  const { id } = await enterprise.maker.do('commissionValuation', {
    input: {
      caseId: ids['listing'],
      evaluatorId: evaluator.orgId,
      assetIds: [ids['patent'], ids['mark'], ids['software']],
      note: '拟质押三项',
    },
  });
  ids['valuation'] = id;
}

/** The evaluator accepts and delivers a range with its report. */
export async function deliverValue({ api, cast: { evaluator }, facts, ids }: Walk): Promise<void> {
  const id = ids['valuation']!;
  await evaluator.maker.do('acceptValuationOrder', { input: { id } });
  ids['file:report'] = await attach(evaluator.maker, 'valuation-order', id, 'REPORT', `评估报告-${facts.serial}.pdf`);
  const today = ids['today']!;
  await evaluator.maker.do('deliverValuation', {
    input: {
      id,
      lowFen: 420 * WAN,
      pointFen: facts.valueFen,
      highFen: 600 * WAN,
      methods: ['INCOME'],
      baseDate: addDays(today, -10),
      validUntil: addDays(today, 300),
      reasoning: facts.reasoning,
      feeFen: facts.valuationFeeFen,
      reportFileId: ids['file:report'],
    },
  });
  await api.drain();
}

export async function value(walk: Walk): Promise<void> {
  await commissionValue(walk);
  await deliverValue(walk);
}
