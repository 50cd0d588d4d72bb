import { addDays } from '@zhiya/kernel';
import { WAN } from '../facts';
import type { Walk } from '../walk';

/** A request for cover that the insurer declines. */
export async function requestsThatFall({ cast: { enterprise, insurer }, facts, ids }: Walk): Promise<void> {
  const request = {
    caseId: ids['listing'],
    insurerId: insurer.orgId,
    principalFen: 250 * WAN,
    maturityOn: addDays(facts.drawnOn, 366),
    note: `先行询价 ${facts.serial}`,
  };
  const refused = await enterprise.maker.do('requestProtection', { input: request });
  await insurer.maker.do('declineProtectionQuote', { input: { id: refused.id, reason: '资料不全' } });
  ids['quote:refused'] = refused.id;
}
