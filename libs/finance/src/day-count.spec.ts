import { days30E360, monthsBetween } from './day-count';

it.each([
  ['2020-01-20', '2020-02-20', 30],
  ['2020-01-31', '2020-02-29', 29],
  ['2020-01-31', '2020-03-31', 60],
  ['2019-12-20', '2020-01-21', 31],
] as const)('counts %s to %s as %d days by 30E/360', (from, to, days) => {
  expect(days30E360(from, to)).toBe(days);
});

it.each([
  ['2020-01-31', '2020-02-29', 1],
  ['2019-12-20', '2020-12-20', 12],
  ['2019-12-20', '2021-03-31', 15 + 11 / 31],
  ['2019-12-20', '2020-01-04', 15 / 31],
  ['2019-12-20', '2019-12-05', -15 / 30],
  ['2019-12-20', '2019-12-20', 0],
] as const)('places %s to %s at %d months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBeCloseTo(months, 12);
});
