import { paidOnFault } from './repayment-date';

it.each([
  ['2019-12-19', null, 'REPAYMENT.BEFORE_DRAWDOWN'],
  ['2019-12-20', null, undefined],
  ['2020-02-01', null, undefined],
  ['2020-02-02', null, 'REPAYMENT.AHEAD'],
  ['2020-01-20', '2020-01-20', undefined],
  ['2020-01-19', '2020-01-20', 'REPAYMENT.OUT_OF_ORDER'],
])('says of a payment on %s after one on %s: %s', (paidOn, lastPaidOn, code) => {
  expect(paidOnFault(paidOn, { drawnOn: '2019-12-20', lastPaidOn }, '2020-02-01')?.code).toBe(code);
});
