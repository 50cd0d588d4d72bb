import { percentOf, ratioOf, valueText } from './values';

describe('values of a sandbox', () => {
  it('turn between ratios and percentages by their digits', () => {
    expect(['0.70', '0.05', '1.00', '0.0435', '1.30', '0'].map(percentOf)).toEqual(['70', '5', '100', '4.35', '130', '0']);
    expect(['60', '5', '100', '4.35', '１２.5%', '130'].map(ratioOf)).toEqual(['0.60', '0.05', '1.00', '0.0435', '0.125', '1.30']);
    expect(['', '-1', '6o', '1.2.3'].map(ratioOf)).toEqual([null, null, null, null]);
  });
  it('are said in their unit', () => {
    expect(valueText('0.60', 'ratio', 'zh')).toBe('60%');
    expect(valueText('1000000.00', 'yuan', 'zh')).toBe('1,000,000 元');
    expect(valueText([{ upTo: '1000000.00', rate: '0.50' }, { upTo: null, rate: '0.30' }], 'tiers', 'en')).toBe('up to 1,000,000 CNY 50%；above 30%');
    expect(valueText(null, 'yuan', 'zh')).toBe('未规定');
  });
});
