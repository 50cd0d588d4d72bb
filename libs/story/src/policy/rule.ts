import type { Walk } from '../walk';

/**
 * A rule of the bureau's own: one that is given up; another drafted, taken back in part, returned, and published for a year so far off that
 * no figure of the case moves. The programme's own bureau amends it, another one copies it under a name.
 */
export async function makeRule({ api, cast: { bureau }, ids }: Walk, year: number): Promise<void> {
  const copy = { title: '知识产权质押融资补贴（示例）', from: `${year + 19}-01-01` };
  const draft = async (summary: string): Promise<string> =>
    (await bureau.maker.do('draftRule', { input: { programme: 'dongguan-2019', summary, ...copy } })).id;
  const given = await draft('另一稿（示例）');
  ids['rule:withdrawn'] = given;
  await bureau.maker.do('withdrawRule', { input: { id: given, reason: '不再需要' } });
  const from = `${year + 20}-01-01`;
  const cited = { documentTitle: '示例文件', clause: '第三条', quote: '按实际支付利息的60%给予贴息' };
  const id = await draft('贴息比例下调（示例）');
  ids['rule'] = id;
  await bureau.maker.do('changeRule', {
    input: { id, parameter: 'INTEREST_SUBSIDY_RATE', from, value: { text: '0.60' }, ...cited },
  });
  await bureau.maker.do('changeRule', {
    input: { id, parameter: 'PREMIUM_RATE', from, value: { text: '0.40' }, ...cited },
  });
  await bureau.maker.do('dropRuleChange', { input: { id, parameter: 'PREMIUM_RATE', from } });
  await bureau.maker.do('submitRule', { input: { id } });
  await bureau.checker.do('returnRule', { input: { id, reason: '请核对条款' } });
  await bureau.maker.do('rebaseRule', { input: { id } });
  await bureau.maker.do('submitRule', { input: { id } });
  await bureau.checker.do('publishRule', { input: { id } });
  await api.drain();
}
