import { bilingual, tally } from '@zhiya/policy-engine';
import { programmeOf } from '@zhiya/policy-catalogue';
import { readSheet } from 'read-excel-file/node';
import type { SandboxRun } from '../../persistence/sandbox.entities';
import { resultWorkbook } from './result-sheets';

const programme = programmeOf('dongguan-2019')!;
const run = {
  label: '试',
  division: '441900',
  source: 'REAL',
  fileName: null,
  asOf: '2020-12-31',
  supposedFrom: '2019-01-01',
} as SandboxRun;
const used = {
  value: '0.70',
  from: '2019-01-01',
  until: null,
  side: 'BEFORE',
  citation: { document: 'x', clause: 'y', quote: '原文' },
} as const;

describe('the workbook of a result', () => {
  it('says of each parameter whether anybody compared it with its text', async () => {
    const summary = {
      tally: tally([], { enterprises: 0, outside: 0, banks: [] }),
      explained: [],
      parameters: [
        { ...used, parameter: 'A', unverified: 'recollection' as const },
        { ...used, parameter: 'B' },
      ],
    };
    const sheet = await readSheet(
      await resultWorkbook(run, { before: programme, after: { ...programme, title: bilingual('', '') } }, summary, []),
      '概要',
    );
    const at = sheet.findIndex((r) => r[0] === '所用参数');
    expect([sheet[at]![6], sheet[at + 1]![6], sheet[at + 2]![6]]).toEqual(['核对', '凭记录，尚未与原文核对', null]);
  });
});
