import type { Walk } from '../walk';

/** Asked for, sent back by the approver. */
export async function returnedDrawdown({
  cast: {
    banks: [bank],
  },
  ids,
}: Walk): Promise<void> {
  await bank.maker.do('requestDrawdown', { input: { id: ids['contract'] } });
  await bank.checker.do('returnDrawdown', { input: { id: ids['contract'], reason: '收款账户待核' } });
}
