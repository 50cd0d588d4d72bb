import { percentOf, valueLines, valueOf, valueText, wanOf } from './parameter-values';

describe('a value of a parameter', () => {
  it.each([
    ['0.7', 'ratio', '70%'],
    ['0.0435', 'ratio', '4.35%'],
    ['1', 'ratio', '100%'],
    ['LPR', 'ratio', 'LPR'],
    ['1000000.00', 'yuan', '100 万元'],
    ['805000.50', 'yuan', '80.50005 万元'],
    ['900', 'yuan', '900 元'],
    ['5000.05', 'yuan', '5,000.05 元'],
    ['5', 'working-days', '5 个工作日'],
    ['90', 'days', '90 天'],
    ['03-31', 'month-day', '03-31'],
    ['12', 'count', '12'],
    [null, 'yuan', '停止执行'],
    [null, null, ''],
    [{ FUND: '0.54', BANK: '0.46' }, 'shares', '基金 54% · 银行 46%'],
    [
      [
        { from: 1, to: 3, amount: '900' },
        { from: 20, to: 20, amount: '8000' },
      ],
      'yuan-by-year',
      '第 1–3 年 900 元；第 20 年 8,000 元',
    ],
    [
      [
        { upTo: '5000000.00', rate: '0.02' },
        { upTo: null, rate: '0.015' },
      ],
      'tiers',
      '500 万元以内：2%；超出部分：1.5%',
    ],
    [
      '[{"upTo":"5000000.00","shares":{"FUND":"0.5","BANK":"0.5"}},{"upTo":null,"rate":"0.3"}]',
      'tiers',
      '500 万元以内：基金 50% · 银行 50%；超出部分：30%',
    ],
    [{ odd: { of: 'LPR' } }, 'new-unit', '{"odd":{"of":"LPR"}}'],
  ])('%j in %s reads %s', (value, unit, words) => expect(valueText(value, unit, 'zh')).toBe(words));

  it('is said in English too, a line a tier', () => {
    expect(
      valueLines(
        [
          { upTo: '1000000.00', rate: '0.50' },
          { upTo: null, rate: '0.30' },
        ],
        'tiers',
        'en',
      ),
    ).toEqual(['up to CNY 1,000,000: 50%', 'beyond: 30%']);
    expect(valueLines(null, 'yuan', 'en')).toEqual(['repealed']);
  });
  it('is the same from the API’s parts as from the catalogue', () => {
    const fund = [
      { party: 'FUND', share: '0.54' },
      { party: 'BANK', share: '0.46' },
    ];
    expect(valueOf({ text: null, shares: fund, tiers: [] })).toEqual({ FUND: '0.54', BANK: '0.46' });
    expect(
      valueOf({
        text: null,
        shares: [],
        tiers: [
          { upTo: '1.00', rate: '0.02', shares: [] },
          { upTo: null, rate: null, shares: fund },
        ],
      }),
    ).toEqual([
      { upTo: '1.00', rate: '0.02' },
      { upTo: null, shares: { FUND: '0.54', BANK: '0.46' } },
    ]);
    expect([valueOf({ text: '0.60', shares: [], tiers: [] }), valueOf({ text: null, shares: [], tiers: [] })]).toEqual([
      '0.60',
      null,
    ]);
  });
  it('turns between ratios, percentages and 万元 by its digits', () => {
    expect(['0', '0.00', '0.70', '1.00', '0.125', '0.0001', '1.5', '10', '0.0435'].map(percentOf)).toEqual([
      '0',
      '0',
      '70',
      '100',
      '12.5',
      '0.01',
      '150',
      '1000',
      '4.35',
    ]);
    expect(['0.01', '1000000.00', '50000000.00'].map(wanOf)).toEqual(['0.000001', '100', '5000']);
  });
});
