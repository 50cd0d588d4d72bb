import { CATALOGUE } from '@zhiya/policy-catalogue';
import { obligationMetricText } from '@zhiya/web-ui';
import { obligationFacts, type Obligation } from './obligation-facts';

const PLAIN: Obligation = {
  who: '各市知识产权局',
  anyOf: [],
  noneOf: [],
  duty: 'REQUIRED',
  metric: 'GUIDANCE',
  operator: 'EXISTS',
  unit: null,
  threshold: null,
  upper: null,
  tolerance: null,
  rule: null,
  comparedWith: null,
  baseline: null,
  baselineYearsBefore: null,
  period: null,
  everyYears: null,
  deadline: null,
  evidence: [],
  fileNames: [],
  sections: [],
  note: null,
  confidence: 'official',
};
const said = (o: Partial<Obligation>, language: 'zh' | 'en' = 'zh') =>
  Object.fromEntries(obligationFacts({ ...PLAIN, ...o }, language).map((f) => [f.label, f.lines]));
const figure = (o: Partial<Obligation>, language: 'zh' | 'en' = 'zh') =>
  said(o, language)[language === 'zh' ? '要求' : 'Measure']!.join();

describe('an obligation in words', () => {
  it('says what the document says and leaves out the rest', () => {
    expect(said({})).toEqual({
      义务主体: ['各市知识产权局'],
      性质: ['必做'],
      指标: ['专家咨询与师资'],
      要求: ['有即算完成'],
      可靠程度: ['据原文'],
    });
    expect(said({ anyOf: ['STRONG_CITY', 'OPERATION_KEY_CITY'], noneOf: ['PLEDGE_PILOT'] })['义务主体']).toEqual([
      '各市知识产权局',
      '具有以下身份之一：强市创建市、运营服务体系重点城市',
      '不具有以下身份：质押融资试点',
    ]);
  });
  it('has words for every metric of the catalogue in both languages, and for no other', () => {
    const metrics = [...new Set(CATALOGUE.obligations.map((o) => o.metric))].sort();
    expect([Object.keys(obligationMetricText.zh).sort(), Object.keys(obligationMetricText.en).sort()]).toEqual([
      metrics,
      metrics,
    ]);
    expect(said({ metric: 'ENTERPRISES_SURVEYED' }, 'en')['Metric']).toEqual([
      'enterprises surveyed on pledge financing',
    ]);
  });
  it('of a report to the patent week of 2019: the last day, what to send, the name of the file, and what each section needs', () => {
    const report: Partial<Obligation> = {
      deadline: '2019-12-12',
      evidence: ['ELECTRONIC_FILE', 'SEALED_SCAN'],
      fileNames: ['{市}第十三届中国专利周活动总结报告'],
      unit: 'FILE',
      sections: [
        { title: '专利周开展总体情况', needs: [] },
        { title: '成效和亮点', needs: ['STATISTICS', 'SUPPORTING_DOCUMENTS'] },
      ],
    };
    expect(said(report)).toMatchObject({
      期限: ['不晚于 2019-12-12'],
      证明: ['电子件、盖章扫描件'],
      文件名: ['{市}第十三届中国专利周活动总结报告'],
      各部分: ['专利周开展总体情况', '成效和亮点（须有统计数据、佐证材料）'],
    });
    expect(
      obligationFacts({ ...PLAIN, ...report }, 'en')
        .filter((f) => f.isOriginal)
        .map((f) => [f.label, f.lines]),
    ).toEqual([['File name', report.fileNames]]);
  });
  it('tolerates a rate of bad loans three percentage points above the bank’s own, and says growth of growth', () => {
    const npl: Partial<Obligation> = {
      duty: 'OPTIONAL',
      operator: 'AT_MOST',
      unit: 'RATIO',
      threshold: '0.03',
      rule: 'EXCESS_AT_MOST',
      comparedWith: '本行各项贷款不良率',
      everyYears: 1,
    };
    expect(said(npl)).toMatchObject({
      性质: ['选做'],
      要求: ['高出不超过 3 个百分点'],
      比较对象: ['本行各项贷款不良率'],
      期间: ['每年'],
    });
    expect([figure(npl, 'en'), figure({ ...npl, threshold: '0.01' }, 'en')]).toEqual([
      'above by at most 3 percentage points',
      'above by at most 1 percentage point',
    ]);
    const growth: Partial<Obligation> = {
      operator: 'AT_LEAST',
      unit: 'RATIO',
      threshold: '0.20',
      rule: 'GROWTH_AT_LEAST',
      baseline: { from: '2017-01-01', last: '2017-12-31' },
    };
    expect([figure(growth), figure(growth, 'en'), said(growth)['基期']]).toEqual([
      '增长至少 20%',
      'growth of at least 20%',
      ['2017-01-01 至 2017-12-31（含）'],
    ]);
  });
  it('counts about ten zones as met from nine tenths', () => {
    const zones: Partial<Obligation> = {
      operator: 'ABOUT',
      unit: 'ZONE',
      threshold: '10',
      tolerance: '0.90',
      rule: 'ABOUT',
    };
    expect([figure(zones), figure(zones, 'en')]).toEqual([
      '10 个实验区左右，达到 90% 即算完成',
      'about 10 zones; met from 90% of it',
    ]);
  });
  it('counts what is counted, between two ends and by amounts, and leaves to people what has no figure', () => {
    const counties: Partial<Obligation> = { operator: 'BETWEEN', unit: 'COUNTY', threshold: '1', upper: '2' };
    expect([figure(counties), figure(counties, 'en')]).toEqual(['1 至 2 个县（区）', '1 to 2 counties']);
    expect(figure({ operator: 'AT_LEAST', unit: 'EVENT', threshold: '1' }, 'en')).toBe('at least 1 event');
    expect([
      figure({ operator: 'AT_LEAST', unit: 'YUAN', threshold: '1000000' }),
      figure({ operator: 'QUALITATIVE', unit: 'YUAN' }),
    ]).toEqual(['至少 100 万元', '没有数值，由人判断']);
    expect(said({ baselineYearsBefore: 1, everyYears: 3 })).toMatchObject({ 基期: ['上一年'], 期间: ['每 3 年'] });
  });
});
