process.env['SESSION_SECRET'] = 'a secret for the tests only';
const { calculate, exampleValues, readValues } = await import('./calculator.server');

const example = exampleValues();
const fieldsOf = (values: Partial<typeof example>) => calculate({ ...example, ...values }, 'zh').reply?.faults.map((f) => f.field);

describe('the public calculator', () => {
  it('computes the mixed pledge of 2,500,000 yuan: 70 % of interest, half of both fees, 3.01 % net', () => {
    const { result } = calculate(example, 'zh');
    expect(result?.totals.interestFen).toBe(10_875_000);
    expect(result?.items.map((i) => [i.kind, i.year, i.amount])).toEqual([
      ['VALUATION_FEE_SUBSIDY', 2019, 1_500_000],
      ['PREMIUM_SUBSIDY', 2019, 2_500_000],
      ['INTEREST_SUBSIDY', 2020, 7_612_500],
    ]);
    expect(result?.yearlyBp).toBe(301);
    expect(result!.withoutSupportBp!).toBeGreaterThan(result!.yearlyBp!);
  });
  it('names the document and place of every clause, and the arithmetic', () => {
    for (const item of calculate(example, 'zh').result!.items) {
      expect(item.citations[0]).toMatchObject({ document: '知识产权运营工作简报 2019 年第 12 期' });
      expect(item.steps.length).toBeGreaterThan(1);
    }
  });
  it('never pays more interest subsidy than the yearly cap', () => {
    const { result } = calculate({ ...example, principal: '10000' }, 'zh');
    expect(result!.items.find((i) => i.kind === 'INTEREST_SUBSIDY')!.amount).toBe(100_000_000);
  });
  it('says every fault at once, each at its field', () => {
    expect(fieldsOf({ principal: '1.2345678', rate: '-1', months: '0', drawnOn: '2019-02-30' })).toEqual(expect.arrayContaining(['principal', 'rate', 'months', 'drawnOn']));
    expect(fieldsOf({ principal: '0' })).toEqual(['principal']);
    expect(fieldsOf({ months: '12.5' })).toEqual(['months']);
    expect(fieldsOf({ method: 'GIFT' })).toEqual(['method']);
  });
  it('takes from the address what it says and the rest from the example', () => {
    const values = readValues(new URLSearchParams({ rate: '5', months: 'x'.repeat(200) }), '2019-12-02');
    expect([values.rate, values.principal, values.drawnOn, values.months.length]).toEqual(['5', '250', '2019-12-20', 60]);
  });
});
