import { WAN } from '../facts';
import type { Walk } from '../walk';

export interface YearFigures {
  readonly onPlatform: {
    readonly amountFen: number;
    readonly loans: number;
    readonly enterprises: number;
    readonly mixedLoans: number;
    readonly patents: number;
    readonly trademarks: number;
    readonly copyrights: number;
  };
  readonly offPlatformFen: number;
  readonly totalFen: number;
}
export interface Overview {
  readonly year: number;
  readonly figures: YearFigures;
  readonly target: {
    readonly id: string;
    readonly amountFen: number;
    readonly actualFen: number;
    readonly status: string;
  } | null;
}

/** The bureau's own target of the year, proposed by one person and approved by another. */
export async function setTarget({ cast: { bureau }, ids }: Walk, year: number): Promise<void> {
  const { id } = await bureau.maker.do('proposeTarget', {
    input: {
      amountFen: 30_0000 * WAN,
      basis: '局务会议纪要',
      designations: [],
      label: '年度质押融资目标',
      source: 'OWN',
      year,
    },
  });
  ids['target'] = id;
  await bureau.checker.do('approveTarget', { input: { id } });
}

/** What was financed off the platform, as a bank reported it on paper: entered, corrected and accepted. */
export async function reportLending({ api, cast: { bureau }, ids }: Walk, year: number): Promise<void> {
  const terms = {
    metric: 'PLEDGE_FINANCING_AMOUNT',
    periodFrom: `${year}-01-01`,
    periodLast: `${year}-10-31`,
    value: 279_945_000_000,
    basis: 'DRAWN',
    basisNote: '各行月报汇总',
    printed: '27.9945 亿元',
  };
  const { id } = await bureau.maker.do('reportLending', { input: { ...terms, value: 279_945_000_001 } });
  ids['return'] = id;
  await bureau.checker.do('giveBackLendingReturn', { input: { id, reason: '与底稿差 0.01 元' } });
  await bureau.maker.do('correctLendingReturn', { input: { id, ...terms } });
  await bureau.checker.do('acceptLendingReturn', { input: { id } });
  await api.drain();
}

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

export const overview = ({ cast: { bureau } }: Walk, year: number): Promise<Overview> =>
  bureau.maker.ask<Overview>('bureauOverview', { year });
