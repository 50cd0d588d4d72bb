import { addDays } from '@zhiya/kernel';
import { attach } from '../support/files';
import { WAN } from './facts';
import type { Walk } from './walk';

/** An evaluator is commissioned, accepts and delivers a range with its report. */
export async function value({ api, cast: { enterprise, evaluator }, facts, ids }: Walk): Promise<void> {
  const { id } = await enterprise.maker.do('commissionValuation', { input: { caseId: ids['listing'], evaluatorId: evaluator.orgId, assetIds: [ids['patent'], ids['mark'], ids['software']], note: '拟质押三项' } });
  ids['valuation'] = id;
  await evaluator.maker.do('acceptValuationOrder', { input: { id } });
  ids['file:report'] = await attach(evaluator.maker, 'valuation-order', id, 'REPORT', `评估报告-${facts.serial}.pdf`);
  const today = ids['today']!;
  await evaluator.maker.do('deliverValuation', {
    input: {
      id, lowFen: 420 * WAN, pointFen: facts.valueFen, highFen: 600 * WAN, methods: ['INCOME'], baseDate: addDays(today, -10), validUntil: addDays(today, 300), reasoning: facts.reasoning, feeFen: facts.valuationFeeFen,
      reportFileId: ids['file:report'],
    },
  });
  await api.drain();
}

/** An insurer quotes a loan guarantee insurance, the enterprise accepts, a second person issues the policy. */
export async function insure({ api, cast: { enterprise, insurer }, facts, ids }: Walk): Promise<void> {
  const today = ids['today']!;
  const { id } = await enterprise.maker.do('requestProtection', { input: { caseId: ids['listing'], insurerId: insurer.orgId, principalFen: 250 * WAN, maturityOn: addDays(facts.drawnOn, 366), note: '乙行要求' } });
  ids['quote'] = id;
  await insurer.maker.do('quoteProtection', {
    input: { id, premiumFen: facts.premiumFen, sumInsuredFen: 250 * WAN, lossShareBp: 8000, coverFrom: today, coverUntil: addDays(facts.drawnOn, 420), validUntil: addDays(today, 10) },
  });
  await enterprise.maker.do('acceptProtectionQuote', { input: { id } });
  ids['file:policy'] = await attach(insurer.checker, 'protection-quote', id, 'POLICY', `保单-${facts.serial}.pdf`);
  await insurer.checker.do('issuePolicy', { input: { id, policyNo: facts.policyNo, policyFileId: ids['file:policy'], coverFrom: today, coverUntil: addDays(facts.drawnOn, 420) } });
  await api.drain();
}
