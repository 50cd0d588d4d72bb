import type { QuestionValues } from './calculator.server';

process.env['SESSION_SECRET'] = 'a secret for the tests only';
const { exampleValues, readQuestion, readValues } = await import('./calculator.server');

const example = exampleValues();
const fieldsOf = (values: Partial<QuestionValues>) => {
  const question = readQuestion({ ...example, ...values });
  return question.ok ? [] : question.errors.map((e) => e.field);
};

describe('the public calculator', () => {
  it('asks for the mixed pledge of 2,500,000 yuan as the API takes it', () => {
    expect(readQuestion(example)).toEqual({
      ok: true,
      value: {
        division: '441900', principalFen: 250_000_000, rateBp: 435, months: 12, method: 'INTEREST_FIRST', drawnOn: '2019-12-20',
        fees: [{ kind: 'VALUATION', amountFen: 3_000_000 }, { kind: 'PLEDGE_INSURANCE_PREMIUM', amountFen: 5_000_000 }],
      },
    });
  });
  it('leaves out a fee of nothing', () => expect(readQuestion({ ...example, valuation: '', premium: '0' })).toMatchObject({ value: { fees: [] } }));
  it('says every fault at once, each at its field', () => {
    expect(fieldsOf({ principal: '1.2345678', rate: '-1', months: 'x', drawnOn: '2019-02-30', method: 'GIFT' })).toEqual(expect.arrayContaining(['principal', 'rate', 'months', 'drawnOn', 'method']));
    expect(fieldsOf({ months: '12.5' })).toEqual(['months']);
  });
  it('takes from the address what it says and the rest from the example', () => {
    const values = readValues(new URLSearchParams({ rate: '5', months: 'x'.repeat(200) }), '2019-12-02');
    expect([values.rate, values.principal, values.drawnOn, values.months.length]).toEqual(['5', '250', '2019-12-20', 60]);
  });
});
