import { scaleTop } from './bar-chart';
import { longDate } from './figures';
import { fileSize, largeAmount } from './format';

describe('a headline amount', () => {
  it('is 万元 below one 亿 and 亿元 above in Chinese', () => {
    expect(largeAmount(250_000_000, 'zh')).toEqual({ figure: '250.00', unit: '万元' });
    expect(largeAmount(9_999_999_900, 'zh')).toEqual({ figure: '10,000.00', unit: '万元' });
    expect(largeAmount(279_945_000_000, 'zh')).toEqual({ figure: '27.99', unit: '亿元' });
  });
  it('is yuan, million or billion in English, rounded half up and signed', () => {
    expect(largeAmount(99_999_999, 'en')).toEqual({ figure: '999,999.99', unit: 'CNY' });
    expect(largeAmount(250_000_000, 'en')).toEqual({ figure: '2.50', unit: 'million CNY' });
    expect(largeAmount(-279_945_000_000, 'en')).toEqual({ figure: '-2.80', unit: 'billion CNY' });
  });
});

describe('a scale', () => {
  it.each([
    [64.93, 80],
    [27.99, 40],
    [1, 1],
    [0, 4],
    [0.03, 0.04],
  ])('for %p ends at the round number %p', (largest, top) => expect(scaleTop(largest)).toBeCloseTo(top, 10));
  it.each([3, 17, 99, 101, 12_345, 0.7])('reaches %p and wastes less than half', (n) => {
    expect(scaleTop(n)).toBeGreaterThanOrEqual(n);
    expect(scaleTop(n)).toBeLessThan(2.01 * n);
  });
});

it('writes a date out in either language', () => {
  expect(longDate('2019-12-02', 'zh')).toBe('2019年12月2日');
  expect(longDate('2019-12-02', 'en')).toBe('2 December 2019');
});

it('says a file size as people do', () => {
  expect([fileSize(500), fileSize(20_480), fileSize(20 * 1024 * 1024), fileSize(1_600_000)]).toEqual([
    '500 B',
    '20 kB',
    '20 MB',
    '1.5 MB',
  ]);
});
