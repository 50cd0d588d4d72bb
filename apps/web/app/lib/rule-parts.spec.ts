import { percentOf, valueLines, wanOf } from './rule-parts';

const plain = (text: string) => ({ text, shares: [], tiers: [] });

describe('a value of a rule', () => {
  it('is said in the words of its unit', () => {
    expect(valueLines(plain('1000000.00'), 'yuan', 'zh')).toEqual(['100 万元']);
    expect(valueLines(plain('805000.50'), 'yuan', 'zh')).toEqual(['80.50005 万元']);
    expect(valueLines(plain('5000.00'), 'yuan', 'zh')).toEqual(['5,000.00 元']);
    expect(valueLines(plain('1000000.00'), 'yuan', 'en')).toEqual(['CNY 1,000,000.00']);
    expect(valueLines(plain('0.70'), 'ratio', 'zh')).toEqual(['70%']);
    expect(valueLines(plain('90'), 'days', 'zh')).toEqual(['90 天']);
    expect(valueLines({ text: null, shares: [], tiers: [] }, 'yuan', 'zh')).toEqual(['停止执行']);
  });
  it('of several parties names each, and of tiers takes a line each', () => {
    expect(valueLines({ text: null, shares: [{ party: 'FUND', share: '0.54' }, { party: 'BANK', share: '0.46' }], tiers: [] }, 'shares', 'zh')).toEqual(['基金 54% · 银行 46%']);
    expect(valueLines({ text: null, shares: [], tiers: [{ upTo: '5000000.00', rate: '0.02', shares: [] }, { upTo: null, rate: '0.015', shares: [] }] }, 'tiers', 'zh')).toEqual(['500 万元以内：2%', '超出部分：1.5%']);
  });
  it('is turned into percent and 万元 without losing a digit', () => {
    expect(['0', '0.00', '0.70', '1.00', '0.125', '0.0001', '1.5', '10'].map(percentOf)).toEqual(['0', '0', '70', '100', '12.5', '0.01', '150', '1000']);
    expect(['0.01', '1000000.00', '50000000.00'].map(wanOf)).toEqual(['0.000001', '100', '5000']);
  });
});
