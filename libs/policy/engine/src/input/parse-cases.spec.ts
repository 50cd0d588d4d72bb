import { faultLine, parseCases, type CaseKind } from './parse-cases';

const estimate = () => ({
  programme: 'dongguan-2019',
  asOf: '2020-12-31',
  enterprise: { creditCode: '914419008859278223', division: '441900' },
  loans: [
    {
      id: 'L1',
      principal: '2500000.00',
      ipTypes: ['PATENT'],
      interestPaid: [{ on: '2020-06-21', amount: '54375.00' }],
    },
  ],
});
const compensate = () => ({
  programme: 'dongguan-2019',
  asOf: '2020-06-30',
  fund: { balance: '1.00' },
  bank: { coveredLoanTotal: '1.00', compensatedToDate: '0.00' },
  loan: {
    ipTypes: ['PATENT'],
    ipShare: '1.00',
    unpaidPrincipal: '1.00',
    unpaidInterest: '0.00',
    overdueSince: '2020-03-01',
  },
});
const indicator = () => ({
  plan: 'demonstration-city-2018',
  indicator: 'PLEDGE_FINANCING_AMOUNT',
  designations: ['PLEDGE_PILOT'],
  year: 2018,
  asOf: '2018-12-31',
  baseline: '1.00',
  actual: '1.00',
});

const faults = (kind: CaseKind, json: unknown): readonly string[] => {
  const parsed = parseCases(kind, json);
  return parsed.ok ? [] : parsed.faults.map(faultLine);
};
type Loose = Record<string, any>;
const after = (kind: CaseKind, make: () => object, change: (c: Loose) => void): readonly string[] => {
  const c = make() as Loose;
  change(c);
  return faults(kind, c);
};

describe('reading cases', () => {
  it('accepts the plain ones, single and in an array, and an empty array', () => {
    expect(parseCases('estimate', estimate())).toMatchObject({ ok: true, single: true });
    expect(parseCases('compensate', [compensate(), compensate()])).toMatchObject({
      ok: true,
      single: false,
      cases: [{}, {}],
    });
    expect(parseCases('indicator', [])).toEqual({ ok: true, single: false, cases: [] });
    expect(parseCases('validate', [])).toEqual({ ok: true, single: false, cases: [] });
  });
  it('names the case, the list and the field of a fault, as the contract writes it', () => {
    const bad = estimate();
    bad.loans[0]!.principal = '12,5';
    expect(faults('estimate', [estimate(), estimate(), estimate(), bad])).toEqual([
      'case[3].loans[0].principal: must be a decimal amount in yuan with at most two places, got "12,5"',
    ]);
    expect(faults('estimate', bad)).toEqual([
      'case.loans[0].principal: must be a decimal amount in yuan with at most two places, got "12,5"',
    ]);
  });
  it('lists all faults of all cases at once', () => {
    const list = faults('estimate', [{}, { ...estimate(), asOf: '2020-02-30', colour: 'red' }]);
    expect(list).toEqual([
      'case[0].programme: is required',
      'case[0].asOf: is required',
      'case[0].enterprise: is required',
      'case[0].loans: is required',
      'case[1].asOf: must be a day of the calendar, got "2020-02-30"',
      'case[1].colour: is not a known field',
    ]);
  });
  it.each([
    [
      'a number where a string is due',
      (c: Loose) => (c.loans[0].principal = 2500000),
      'case.loans[0].principal: must be a decimal amount in yuan with at most two places, written as a string, got 2500000',
    ],
    [
      'a negative amount',
      (c: Loose) => (c.loans[0].interestPaid[0].amount = '-1.00'),
      'case.loans[0].interestPaid[0].amount: must not be negative, got "-1.00"',
    ],
    [
      'three places',
      (c: Loose) => (c.loans[0].principal = '1.001'),
      'case.loans[0].principal: must be a decimal amount in yuan with at most two places, got "1.001"',
    ],
    [
      'an exponent',
      (c: Loose) => (c.loans[0].principal = '1e6'),
      'case.loans[0].principal: must be a decimal amount in yuan with at most two places, got "1e6"',
    ],
    [
      'an empty amount',
      (c: Loose) => (c.loans[0].principal = ''),
      'case.loans[0].principal: must be a decimal amount in yuan with at most two places, got ""',
    ],
    [
      'a date with a time',
      (c: Loose) => (c.asOf = '2020-12-31T00:00:00Z'),
      'case.asOf: must be a date YYYY-MM-DD, got "2020-12-31T00:00:00Z"',
    ],
    [
      'a flag as text',
      (c: Loose) => (c.loans[0].firstPledge = 'yes'),
      'case.loans[0].firstPledge: must be true or false, got "yes"',
    ],
    [
      'an unknown kind of right',
      (c: Loose) => (c.loans[0].ipTypes = ['PATENT', 'KNOW_HOW']),
      'case.loans[0].ipTypes[1]: must be one of PATENT, TRADEMARK, COPYRIGHT, GEOGRAPHICAL_INDICATION, LAYOUT_DESIGN, got "KNOW_HOW"',
    ],
    [
      'an invalid credit code',
      (c: Loose) => (c.enterprise.creditCode = '91350100M000100Y4Z'),
      'case.enterprise.creditCode: must be a valid unified social credit code (check character is Z, expected 3), got "91350100M000100Y4Z"',
    ],
    [
      'a division that is none',
      (c: Loose) => (c.enterprise.division = '999999'),
      'case.enterprise.division: must be a division code of GB/T 2260 (is not in the table of GB/T 2260 as of 2023-06-30), got "999999"',
    ],
    [
      'an unknown field deep down',
      (c: Loose) => (c.loans[0].interestPaid[0].note = 'x'),
      'case.loans[0].interestPaid[0].note: is not a known field',
    ],
    [
      'a field that every object inherits',
      (c: Loose) => (c.enterprise.constructor = 'x'),
      'case.enterprise.constructor: is not a known field',
    ],
    ['a null where a list is due', (c: Loose) => (c.fees = null), 'case.fees: must be an array, got null'],
    ['an object where a list is due', (c: Loose) => (c.loans = {}), 'case.loans: must be an array, got {}'],
    [
      'a year as text',
      (c: Loose) => (c.alreadyReceived = [{ kind: 'INTEREST_SUBSIDY', year: '2020', amount: '1.00' }]),
      'case.alreadyReceived[0].year: must be a year as a JSON number, got "2020"',
    ],
    [
      'a fee without a date',
      (c: Loose) => (c.fees = [{ kind: 'VALUATION', amount: '1.00' }]),
      'case.fees[0].on: is required',
    ],
  ])('refuses %s', (_, change, line) => expect(after('estimate', estimate, change)).toEqual([line]));

  it('refuses a programme that nobody knows, or that does not answer this question, and names those that do', () => {
    const line = (programme: string) => after('estimate', estimate, (c) => (c.programme = programme))[0]!;
    expect(line('elsewhere')).toMatch(/^case\.programme: must be one of .*dongguan-2019, .*, got "elsewhere"$/);
    expect(line('zhongshan-fund')).toMatch(/, got "zhongshan-fund"$/);
    expect(faults('estimate', { ...estimate(), programme: 'beijing-zgc-subsidy' })).toEqual([]);
  });
  it('keeps a fault on one line whatever the field is called', () => {
    expect(faults('estimate', { ...estimate(), 'a\nb': 1 })).toEqual(['case["a\\nb"]: is not a known field']);
  });
  it('refuses what is neither an object nor an array, at either depth', () => {
    expect(faults('estimate', 5)).toEqual(['case: must be an object or an array of objects, got 5']);
    expect(faults('estimate', null)).toEqual(['case: must be an object or an array of objects, got null']);
    expect(faults('estimate', [[]])).toEqual(['case[0]: must be an object, got []']);
    expect(faults('validate', { kind: 'CREDIT_CODE', value: 'x' })[0]).toMatch(
      /^case: must be an array of identifiers/,
    );
  });

  it('refuses a loss that is overdue only after the day it is looked at', () => {
    expect(after('compensate', compensate, (c) => (c.loan.overdueSince = '2020-07-01'))).toEqual([
      'case.loan.overdueSince: must not be after asOf (2020-06-30), got "2020-07-01"',
    ]);
    expect(after('compensate', compensate, (c) => (c.loan.overdueSince = '2020-06-30'))).toEqual([]);
  });
  it('refuses a share outside 0 to 1', () => {
    expect(after('compensate', compensate, (c) => (c.loan.ipShare = '1.01'))).toEqual([
      'case.loan.ipShare: must be a decimal between 0 and 1, got "1.01"',
    ]);
    expect(after('compensate', compensate, (c) => (c.loan.ipShare = '-0.5'))).toEqual([
      'case.loan.ipShare: must not be negative, got "-0.5"',
    ]);
    expect(after('compensate', compensate, (c) => (c.loan.ipShare = 1))).toEqual([
      'case.loan.ipShare: must be a decimal between 0 and 1, written as a string, got 1',
    ]);
  });

  it('asks a growth rule for its baseline and refuses one elsewhere', () => {
    expect(after('indicator', indicator, (c) => delete c.baseline)).toEqual(['case.baseline: is required']);
    expect(after('indicator', indicator, (c) => Object.assign(c, { designations: [], baseline: undefined }))).toEqual([
      'case.baseline: must be a decimal amount in yuan with at most two places, written as a string, got undefined',
    ]);
    const surveyed = (c: Loose) =>
      Object.assign(c, { indicator: 'ENTERPRISES_SURVEYED', designations: [], actual: '1', baseline: '1' });
    expect(after('indicator', indicator, surveyed)).toEqual([
      'case.baseline: must not be given: ENTERPRISES_SURVEYED is not measured by growth',
    ]);
  });
  it('refuses another year than the plan’s and a day before its period', () => {
    expect(after('indicator', indicator, (c) => (c.year = 2019))).toEqual([
      'case.year: must be 2018, the year of demonstration-city-2018, got 2019',
    ]);
    expect(after('indicator', indicator, (c) => (c.asOf = '2017-12-31'))).toEqual([
      'case.asOf: must not be before 2018-01-01, when the period of demonstration-city-2018 begins, got "2017-12-31"',
    ]);
    const hubei = (c: Loose) =>
      Object.assign(c, {
        plan: 'hubei-patent-week-13',
        indicator: 'THEMED_EVENTS',
        year: 2019,
        actual: '1',
        asOf: '2019-11-29',
      });
    expect(
      after(
        'indicator',
        () => {
          const { baseline: _, ...rest } = indicator();
          return rest;
        },
        hubei,
      ),
    ).toEqual([
      'case.asOf: must not be before 2019-11-30, when the period of hubei-patent-week-13 begins, got "2019-11-29"',
    ]);
  });
  it('reads counts as whole numbers, and knows each plan’s indicators', () => {
    expect(
      after('indicator', indicator, (c) => Object.assign(c, { indicator: 'CERTIFIED_ENTERPRISES_ADDED' })),
    ).toEqual(['case.baseline: must be a whole number, got "1.00"', 'case.actual: must be a whole number, got "1.00"']);
    expect(after('indicator', indicator, (c) => (c.indicator = 'THEMED_EVENTS'))[0]).toMatch(
      /^case\.indicator: must be one of PLEDGE_FINANCING_AMOUNT, /,
    );
    expect(after('indicator', indicator, (c) => (c.plan = 'nowhere'))[0]).toMatch(/^case\.plan: must be one of /);
    expect(after('indicator', indicator, (c) => delete c.designations)).toEqual(['case.designations: is required']);
  });
  it('lets the navigation plan, which binds nobody by designation, go without designations', () => {
    expect(
      faults('indicator', {
        plan: 'patent-navigation-2013',
        indicator: 'EXPERIMENT_ZONES',
        year: 2018,
        asOf: '2018-12-31',
        actual: '9',
      }),
    ).toEqual([]);
  });
  it('refuses an unknown kind of identifier, and accepts any text as its value', () => {
    expect(faults('validate', [{ kind: 'PASSPORT', value: 'x' }])[0]).toMatch(
      /^case\[0\]\.kind: must be one of PATENT_NUMBER, /,
    );
    expect(
      faults('validate', [
        { kind: 'CREDIT_CODE', value: '' },
        { kind: 'CREDIT_CODE', value: 7 },
      ]),
    ).toEqual(['case[1].value: must be a string, got 7']);
  });
});
