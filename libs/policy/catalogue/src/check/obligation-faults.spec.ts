import { CATALOGUE } from '../lookup';
import { catalogueFaults, completeObligation } from './faults';
import type { RawCatalogue, RawObligation } from './shapes';

/** The shipped catalogue with one obligation changed: what the check then says beyond nothing. */
const faultsAfter = (id: string, change: Partial<RawObligation>): readonly string[] => {
  const c = JSON.parse(JSON.stringify(CATALOGUE)) as RawCatalogue;
  const found = c.obligations.find((o) => o.id === id);
  if (!found) throw new Error(`no obligation ${id}`);
  Object.assign(found, change);
  return catalogueFaults(c);
};
const bound = (anyOf: RawObligation['whoIsBound']['anyOf'], noneOf: RawObligation['whoIsBound']['noneOf'] = []) => ({
  whoIsBound: { who: { zh: '某', en: 'Somebody' }, anyOf, noneOf },
});

describe('the check of obligations', () => {
  it('fills in what a file leaves out', () => {
    const minimal = {
      id: 'a',
      document: 'd',
      clause: 'c',
      title: { zh: '甲', en: 'A' },
      whoIsBound: { who: { zh: '乙', en: 'B' } },
      duty: 'REQUIRED',
      metric: 'M',
      operator: 'EXISTS',
      confidence: 'official',
    };
    expect(completeObligation(minimal)).toEqual({
      ...minimal,
      whoIsBound: { ...minimal.whoIsBound, anyOf: [], noneOf: [] },
      unit: null,
      threshold: null,
      upper: null,
      tolerance: null,
      comparedWith: null,
      baseline: null,
      period: null,
      deadline: null,
      evidence: [],
      fileNames: [],
      sections: [],
      indicator: null,
      note: null,
    });
  });
  it('names a clause that does not exist', () => {
    expect(faultsAfter('week-12-plan', { clause: 'nowhere' })).toEqual([
      'obligations.week-12-plan: cites the clause nowhere of patent-week-12-2018, which does not exist',
    ]);
  });
  it('wants a figure where one is measured, and none where nothing is', () => {
    expect(faultsAfter('navigation-guides', { threshold: null })).toEqual([
      'obligations.navigation-guides: has no threshold although it is AT_LEAST',
    ]);
    expect(faultsAfter('city-guide-fund', { threshold: '1' })).toEqual([
      'obligations.city-guide-fund: has a threshold although it is EXISTS',
    ]);
    expect(faultsAfter('navigation-guides', { unit: null })).toEqual([
      'obligations.navigation-guides: has a threshold without a unit',
    ]);
    expect(faultsAfter('navigation-guides', { threshold: '3 份' })).toEqual([
      'obligations.navigation-guides: threshold is not a decimal, written as a string',
    ]);
    expect(faultsAfter('city-strong-counties', { upper: null })).toEqual([
      'obligations.city-strong-counties: has an upper end where it is BETWEEN, and nowhere else',
    ]);
    expect(faultsAfter('city-strong-counties', { upper: '1' })).toEqual([
      'obligations.city-strong-counties: ends at 1, which is not above 1',
    ]);
    expect(faultsAfter('navigation-term', { tolerance: null })).toEqual([
      'obligations.navigation-term: has a tolerance where it is ABOUT, and nowhere else',
    ]);
  });
  it('names a file name with a stroke', () => {
    expect(faultsAfter('week-12-file-name', { fileNames: ['第十二届中国专利周{地区}/{单位}活动方案'] })).toEqual([
      'obligations.week-12-file-name: the file name 第十二届中国专利周{地区}/{单位}活动方案 holds a character that no file name can',
    ]);
  });
  it('names spans that run backwards or into each other, and somebody bound and not bound', () => {
    expect(faultsAfter('hubei-window', { period: { from: '2019-12-06', last: '2019-11-30' } })).toEqual([
      'obligations.hubei-window: its period ends on 2019-11-30, before it begins on 2019-12-06',
    ]);
    expect(faultsAfter('city-certified', { baseline: { from: '2017-01-01', last: '2018-01-01' } })).toEqual([
      'obligations.city-certified: its baseline reaches into its period',
    ]);
    expect(faultsAfter('city-key-reports', bound(['OPERATION_KEY_CITY'], ['OPERATION_KEY_CITY']))).toEqual([
      'obligations.city-key-reports: binds whoever holds OPERATION_KEY_CITY and whoever does not',
    ]);
  });
  it('lets an obligation and its plan say one thing only', () => {
    expect(faultsAfter('city-pledge-growth', { threshold: '0.25' })).toEqual([
      'obligations.city-pledge-growth: says 0.25, while demonstration-city-2018/PLEDGE_FINANCING_AMOUNT says 0.20',
    ]);
    expect(faultsAfter('hubei-events-key', { threshold: '1' })).toEqual([
      'obligations.hubei-events-key: says 1, while hubei-patent-week-13/THEMED_EVENTS says 2',
    ]);
    expect(faultsAfter('navigation-zones', { tolerance: '0.80' })).toEqual([
      'obligations.navigation-zones: has the tolerance 0.80, while patent-navigation-2013/EXPERIMENT_ZONES has 0.90',
    ]);
    expect(faultsAfter('city-survey', { operator: 'AT_MOST' })).toEqual([
      'obligations.city-survey: is AT_MOST, while demonstration-city-2018/ENTERPRISES_SURVEYED is COUNT_AT_LEAST',
    ]);
    expect(faultsAfter('city-survey', bound(['PLEDGE_PILOT']))).toEqual([
      'obligations.city-survey: binds those whom demonstration-city-2018/ENTERPRISES_SURVEYED does not',
    ]);
    expect(faultsAfter('city-training', { document: 'cbirc-34-2019', clause: 'growth' })).toEqual([
      'obligations.city-training: is of cbirc-34-2019, while demonstration-city-2018 is of demonstration-city-plan-2018',
    ]);
  });
  it('names an indicator that does not exist, and one that no obligation speaks of', () => {
    expect(faultsAfter('notice-npl-tolerance', { indicator: 'pledge-financing-notice-2019/NOTHING' })).toEqual([
      'obligations.notice-npl-tolerance: is computed by pledge-financing-notice-2019/NOTHING, which does not exist',
      'plans.pledge-financing-notice-2019.NPL_TOLERANCE: is the figure of no obligation',
    ]);
  });
});
