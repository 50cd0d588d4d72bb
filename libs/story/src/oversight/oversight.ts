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

export const overview = ({ cast: { bureau } }: Walk, year: number): Promise<Overview> =>
  bureau.maker.ask<Overview>('bureauOverview', { year });
