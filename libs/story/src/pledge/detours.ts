import { file } from './filing';
import type { Walk } from '../walk';

/** The registry asks for a correction of the patent's filing; the software's is taken back and begun anew. */
export async function filingsThatTurn(walk: Walk): Promise<void> {
  const {
    cast: {
      enterprise,
      banks: [bank],
    },
    ids,
  } = walk;
  await bank.maker.do('requirePledgeCorrection', { input: { id: ids['filing:patent'], note: '请补交共有人证明' } });
  await file(walk, 'patent');
  const { facts } = await enterprise.maker.do('withdrawPledge', {
    input: { id: ids['filing:software'], note: '材料有误，重新提交' },
  });
  ids['filing:software:withdrawn'] = ids['filing:software']!;
  ids['filing:software'] = String(facts!['replacedBy']);
  await file(walk, 'software');
}
