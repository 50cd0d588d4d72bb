import { chartValue, headline, periodText } from './figures';

describe('a headline amount', () => {
  it('keeps the digits that its source prints', () => {
    expect(headline(279_945_000_000, 'zh')).toEqual({ figure: '27.9945', unit: '亿元' });
    expect(headline(279_945_000_000, 'en')).toEqual({ figure: '2.799450', unit: 'billion CNY' });
  });
  it('is in 万元 below one 亿', () => {
    expect(headline(250_000_000, 'zh')).toEqual({ figure: '250.00', unit: '万元' });
    expect(headline(250_000_000, 'en')).toEqual({ figure: '2.50', unit: 'million CNY' });
    expect([headline(0, 'zh'), headline(0, 'en')]).toEqual([
      { figure: '0.00', unit: '万元' },
      { figure: '0.00', unit: 'million CNY' },
    ]);
  });
  it('is drawn rounded to two places of its unit', () => {
    expect([chartValue(649_319_000_000, 'zh'), chartValue(649_319_000_000, 'en')]).toEqual([
      { value: 64.93, display: '64.93' },
      { value: 6.49, display: '6.49' },
    ]);
  });
});

it('names a period as people do, and by its days where it ends within a month', () => {
  expect([
    periodText('2018-01-01', '2018-12-31', 'zh'),
    periodText('2019-01-01', '2019-10-31', 'zh'),
    periodText('2019-10-01', '2019-10-31', 'zh'),
  ]).toEqual(['2018 年全年', '2019 年 1–10 月', '2019 年 10 月']);
  expect([periodText('2020-02-01', '2020-02-28', 'zh'), periodText('2019-01-01', '2019-10-31', 'en')]).toEqual([
    '2020-02-01 – 2020-02-28',
    '2019, months 1–10',
  ]);
});
