import { ruleValue } from './rule-values.server';

describe('a value of the catalogue', () => {
  it.each([
    ['0.7', 'ratio', '70%'], ['0.0435', 'ratio', '4.35%'], ['1', 'ratio', '100%'], ['1000000.00', 'yuan', '100万元'], ['900', 'yuan', '900元'], ['5', 'working-days', '5个工作日'], [null, 'yuan', '已废止'], [null, null, ''],
    [{ FUND: '0.54', BANK: '0.26' }, 'shares', '基金 54%，银行 26%'], [[{ from: 1, to: 3, amount: '900' }, { from: 20, to: 20, amount: '8000' }], 'yuan-by-year', '第 1–3 年 900元，第 20 年 8,000元'],
    [{ odd: { of: 'LPR' } }, 'new-unit', 'odd {"of":"LPR"}'],
  ])('%j in %s reads %s', (value, unit, words) => expect(ruleValue(value, unit, 'zh')).toBe(words));
});
