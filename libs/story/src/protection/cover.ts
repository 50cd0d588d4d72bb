import { addDays } from '@zhiya/kernel';
import { attach } from '../files';
import { WAN } from '../facts';
import type { Walk } from '../walk';

export async function askForCover({ cast: { enterprise, insurer }, facts, ids }: Walk): Promise<void> {
  const { id } = await enterprise.maker.do('requestProtection', {
    input: {
      caseId: ids['listing'],
      insurerId: insurer.orgId,
      principalFen: 250 * WAN,
      maturityOn: addDays(facts.drawnOn, 366),
      note: '乙行要求',
    },
  });
  ids['quote'] = id;
}

/** A loan guarantee insurance. */
export async function quoteCover({ cast: { insurer }, facts, ids }: Walk): Promise<void> {
  const id = ids['quote']!;
  const today = ids['today']!;
  await insurer.maker.do('quoteProtection', {
    input: {
      id,
      premiumFen: facts.premiumFen,
      sumInsuredFen: 250 * WAN,
      lossShareBp: 8000,
      coverFrom: today,
      coverUntil: addDays(facts.drawnOn, 420),
      validUntil: addDays(today, 10),
    },
  });
}

export async function takeCover({ cast: { enterprise }, ids }: Walk): Promise<void> {
  await enterprise.maker.do('acceptProtectionQuote', { input: { id: ids['quote'] } });
}

/** Another person of the insurer issues the policy. */
export async function issueCover({ api, cast: { insurer }, facts, ids }: Walk): Promise<void> {
  const id = ids['quote']!;
  const today = ids['today']!;
  ids['file:policy'] = await attach(insurer.checker, 'protection-quote', id, 'POLICY', `保单-${facts.serial}.pdf`);
  await insurer.checker.do('issuePolicy', {
    input: {
      id,
      policyNo: facts.policyNo,
      policyFileId: ids['file:policy'],
      coverFrom: today,
      coverUntil: addDays(facts.drawnOn, 420),
    },
  });
  await api.drain();
}

export async function insure(walk: Walk): Promise<void> {
  await askForCover(walk);
  await quoteCover(walk);
  await takeCover(walk);
  await issueCover(walk);
}
