import { addMonths, isLocalDate, parseLocalDate } from './local-date';

describe('a date of business', () => {
  it.each(['1900-01-01', '2019-12-20', '2020-02-29', '2199-12-31'])('may be %s', (d) =>
    expect(isLocalDate(d)).toBe(true),
  );
  it.each([
    '1899-12-31',
    '2200-01-01',
    '9999-12-31',
    '10000-01-01',
    '2019-02-29',
    '2019-13-01',
    '0000-00-00',
    '2019-1-1',
    ' 2019-01-01',
    '',
  ])('may not be %j', (d) => expect(isLocalDate(d)).toBe(false));
  it('leaves room for the longest term that is added to it', () => {
    expect(addMonths('2199-12-31', 12 * 100)).toBe('2299-12-31');
  });
  it('is read in the three ways people write it, and refused where there is no such day', () => {
    expect(['2019-12-20', '2019/12/20', '2019年12月20日'].map((t) => parseLocalDate(t, 'on'))).toEqual(
      Array(3).fill({ ok: true, value: '2019-12-20' }),
    );
    expect(parseLocalDate('2019-02-30', 'on')).toMatchObject({
      ok: false,
      errors: [{ code: 'DATE.IMPOSSIBLE', field: 'on' }],
    });
  });
});
