import { WAN } from '../facts';
import type { Walk } from '../walk';

/** A target that its checker does not take. */
export async function rejectedTarget({ cast: { bureau }, ids }: Walk, year: number): Promise<void> {
  const { id } = await bureau.maker.do('proposeTarget', {
    input: { amountFen: 10_000 * WAN, basis: '草案', designations: [], label: '年度目标（草案）', source: 'OWN', year },
  });
  await bureau.checker.do('rejectTarget', { input: { id, reason: '依据不足' } });
  ids['target:rejected'] = id;
}
