import { attainmentOf, growthOf, type Figure } from './figures';
import { METRIC_DEFINITIONS, METRICS, RIGHT_METRIC, yearBefore } from './metrics';

const dongguan = (value: number, from: string, last: string): Figure => ({
  metric: 'PLEDGE_FINANCING_AMOUNT',
  basis: 'AS_PUBLISHED',
  division: '441900',
  period: { from, last },
  value,
});
const in2017 = dongguan(649_319_000_000, '2017-01-01', '2017-12-31');
const in2018 = dongguan(272_735_970_000, '2018-01-01', '2018-12-31');
const tenMonths = dongguan(279_945_000_000, '2019-01-01', '2019-10-31');

describe('growth', () => {
  it('of Dongguan 2018 over 2017 is −58.00 %', () => {
    const g = growthOf(in2018, [in2017, tenMonths]);
    expect(g).toMatchObject({ ok: true, value: { growthBp: -5800, difference: -376_583_030_000 } });
  });
  it('refuses ten months against a year: there is no figure of the same period', () => {
    expect(growthOf(tenMonths, [in2017, in2018])).toMatchObject({
      ok: false,
      errors: [{ code: 'FIGURES.NO_SAME_PERIOD', facts: { from: '2018-01-01', last: '2018-10-31' } }],
    });
  });
  it('refuses another division, another metric, another basis, and a base of nothing', () => {
    const code = (base: Figure) => {
      const g = growthOf(in2018, [base]);
      return g.ok ? 'ok' : g.errors[0]!.code;
    };
    expect(code({ ...in2017, division: '440100' })).toBe('FIGURES.NO_SAME_PERIOD');
    expect(code({ ...in2017, metric: 'LOANS' })).toBe('FIGURES.NO_SAME_PERIOD');
    expect(code({ ...in2017, basis: 'DRAWN' })).toBe('FIGURES.BASIS_DIFFERS');
    expect(code({ ...in2017, value: 0 })).toBe('FIGURES.BASE_ZERO');
  });
});

it('finds the period a year before, with the end of February where it was', () => {
  expect(yearBefore({ from: '2020-02-01', last: '2020-02-29' })).toEqual({ from: '2019-02-01', last: '2019-02-28' });
  expect(yearBefore({ from: '2021-01-01', last: '2021-02-28' })).toEqual({ from: '2020-01-01', last: '2020-02-29' });
});

describe('attainment', () => {
  it('is met from the target on, to the fen', () => {
    expect(attainmentOf(99, 100)).toMatchObject({ ok: true, value: { isMet: false, ratioBp: 9_900, missing: 1 } });
    expect(attainmentOf(100, 100)).toMatchObject({ ok: true, value: { isMet: true, ratioBp: 10_000, missing: 0 } });
  });
  it('says that there is no target rather than showing a ratio', () => {
    expect(attainmentOf(99, null)).toMatchObject({ ok: false, errors: [{ code: 'FIGURES.NO_TARGET' }] });
  });
});

it('gives every metric its unit and its basis in both languages', () => {
  expect(METRICS.every((m) => METRIC_DEFINITIONS[m].basis.zh !== '' && METRIC_DEFINITIONS[m].basis.en !== '')).toBe(
    true,
  );
  expect(Object.values(RIGHT_METRIC).every((m) => METRIC_DEFINITIONS[m].unit === 'RIGHT')).toBe(true);
});
