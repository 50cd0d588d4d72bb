import {
  daysElapsed,
  daysOf,
  isWholeYear,
  projectedByDays,
  replacedBy,
  targetStatus,
  totalsFor,
  yearPeriod,
  type ReportedTotal,
} from './year-figures';

const total = (division: string, from: string, last: string, value = 1): ReportedTotal => ({
  id: `${division}/${from}/${last}`,
  division,
  period: { from, last },
  value,
});
const tenMonths = total('441900', '2019-01-01', '2019-10-31', 279_945_000_000);

describe('a reported total', () => {
  it('takes the place of those whose period it holds, and of no other', () => {
    const earlier = total('441900', '2018-01-01', '2018-12-31');
    expect(replacedBy({ from: '2019-01-01', last: '2019-11-30' }, [tenMonths, earlier])).toEqual({
      ok: true,
      value: [tenMonths],
    });
    expect(replacedBy({ from: '2019-11-01', last: '2019-11-30' }, [tenMonths, earlier])).toEqual({
      ok: true,
      value: [],
    });
  });
  it('may not cut across another: a month within ten months, or ten months shifted by one', () => {
    for (const period of [
      { from: '2019-03-01', last: '2019-03-31' },
      { from: '2019-02-01', last: '2019-11-30' },
    ])
      expect(replacedBy(period, [tenMonths])).toMatchObject({
        ok: false,
        errors: [{ code: 'RETURN.OVERLAPS', facts: { from: '2019-01-01', last: '2019-10-31' }, field: 'periodLast' }],
      });
  });
  it('of a province stands for its cities; where it reports none they are added, each region once', () => {
    const [city, county, other, province] = [
      total('440300', '2019-01-01', '2019-12-31'),
      total('440305', '2019-01-01', '2019-12-31'),
      total('330100', '2019-01-01', '2019-12-31'),
      total('440000', '2019-01-01', '2019-12-31'),
    ];
    expect(totalsFor('440000', [city, county, other])).toEqual([city]);
    expect(totalsFor('440000', [city, county, province])).toEqual([province]);
    expect(totalsFor('000000', [city, tenMonths, other])).toEqual([city, tenMonths, other]);
    expect(totalsFor('441900', [city, province])).toEqual([]);
  });
});

describe('projection by days', () => {
  it('puts the ten months of 2019 at 33.6118 亿元: 304 of 365 days', () => {
    expect(daysOf(tenMonths.period)).toBe(304);
    expect(projectedByDays(tenMonths.value, 304, 2019)).toBe(336_118_174_342);
  });
  it('is the figure itself once the year is covered, and nothing of nothing', () => {
    expect(projectedByDays(5, 365, 2019)).toBe(5);
    expect(projectedByDays(5, 0, 2019)).toBe(0);
    expect(projectedByDays(183, 183, 2020)).toBe(366);
  });
  it('counts the days of a year that have begun', () => {
    expect([
      daysElapsed(2019, '2018-12-31'),
      daysElapsed(2019, '2019-01-01'),
      daysElapsed(2019, '2019-12-02'),
      daysElapsed(2019, '2020-03-01'),
    ]).toEqual([0, 1, 336, 365]);
    expect([isWholeYear(yearPeriod(2019)), isWholeYear(tenMonths.period)]).toEqual([true, false]);
  });
});

it('says where a year stands against its target, to the fen', () => {
  expect(targetStatus(100, 100, 100, false)).toBe('MET');
  expect([
    targetStatus(99, 100, 100, false),
    targetStatus(99, 99, 100, false),
    targetStatus(99, 100, 100, true),
  ]).toEqual(['ON_TRACK', 'BEHIND', 'MISSED']);
});
