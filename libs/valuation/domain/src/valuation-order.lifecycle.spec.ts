import { tableFaults, vetoes, walk } from '@zhiya/kernel/testing';
import { valuationOrderLifecycle, type ValuationOrderSnapshot } from './valuation-order.lifecycle';
import { VALUATION_PERMISSIONS } from './valuation.permissions';
import { isValueInForce, valueRangeFaults, type ValueRange } from './value-range';

const TODAY = '2019-12-16';
const value: ValueRange = {
  lowFen: 400_000_000,
  pointFen: 500_000_000,
  highFen: 620_000_000,
  baseDate: '2019-11-30',
  validUntil: '2020-11-30',
  methods: ['INCOME'],
};
const order: ValuationOrderSnapshot = { actorId: 'e1', value, reportFileId: 'f1' };

describe('valuation order', () => {
  it('has no faults in its table and runs to delivery', () => {
    expect(tableFaults(valuationOrderLifecycle, VALUATION_PERMISSIONS)).toEqual([]);
    expect(walk(valuationOrderLifecycle, order, ['accept', 'deliver'], TODAY)).toBe('DELIVERED');
  });
  it('is not delivered without a value and a report', () => {
    expect(
      vetoes(valuationOrderLifecycle, 'IN_PROGRESS', 'deliver', { ...order, value: null, reportFileId: null }, TODAY),
    ).toEqual(['VALUATION.NO_VALUE', 'VALUATION.NO_REPORT']);
  });
  it('is not delivered with an unsound value', () => {
    expect(
      vetoes(
        valuationOrderLifecycle,
        'IN_PROGRESS',
        'deliver',
        { ...order, value: { ...value, lowFen: value.pointFen + 1 } },
        TODAY,
      ),
    ).toEqual(['VALUATION.LOW_ABOVE_POINT']);
  });
});

describe('value range', () => {
  const codes = (v: Partial<ValueRange>) => valueRangeFaults({ ...value, ...v }, TODAY).map((e) => e.code);
  it('accepts low = point = high and a base date of today', () => {
    expect(codes({ lowFen: 1, pointFen: 1, highFen: 1, baseDate: TODAY, validUntil: '2020-12-16' })).toEqual([]);
  });
  it.each([
    [{ lowFen: 0 }, 'VALUATION.NOT_POSITIVE'],
    [{ lowFen: value.pointFen + 1 }, 'VALUATION.LOW_ABOVE_POINT'],
    [{ highFen: value.pointFen - 1 }, 'VALUATION.POINT_ABOVE_HIGH'],
    [{ baseDate: '2019-12-17' }, 'VALUATION.BASE_DATE_AHEAD'],
    [{ validUntil: '2019-11-29' }, 'VALUATION.VALID_BEFORE_BASE'],
    [{ validUntil: '2020-12-01' }, 'VALUATION.VALID_TOO_LONG'],
    [{ methods: [] }, 'VALUATION.NO_METHOD'],
  ] as const)('refuses %j as %s', (change, code) => {
    expect(codes(change)).toEqual([code]);
  });
  it('is in force from its base date to its last day, both included', () => {
    expect(['2019-11-29', '2019-11-30', '2020-11-30', '2020-12-01'].map((d) => isValueInForce(value, d))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
