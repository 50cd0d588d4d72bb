import fc from 'fast-check';
import { controlOf, readQuestion } from './estimate-question.server';
import { addressOf, EXAMPLE, isAsked, readValues, RIGHTS, SIZES, UNSURE, type QuestionValues } from './estimate-values';
import { YES_NO } from '../calculators/typed-values';

const read = (query: string | Record<string, string>) => readValues(new URLSearchParams(query));
const faultsOf = (values: Partial<QuestionValues>) => {
  const question = readQuestion({ ...EXAMPLE, ...values });
  return question.ok ? [] : question.errors.map((e) => e.field);
};

describe('the address of a question', () => {
  const text = fc.oneof(
    fc.constantFrom('250', '１２', '4.35', 'unsure', '370200', '<script>', '‮x', '  3 ', ''),
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 50 }),
  );
  const values: fc.Arbitrary<QuestionValues> = fc.record({
    principal: text,
    months: text,
    drawnOn: text,
    method: text,
    rate: text,
    division: text,
    valuation: text,
    premium: text,
    share: text,
    rights: fc.subarray([...RIGHTS]),
    size: fc.constantFrom('', ...SIZES),
    firstPledge: fc.constantFrom('', ...YES_NO),
    owner: fc.constantFrom('', ...YES_NO),
  });
  it('says a question and is read as the same question again, whatever was typed', () => {
    fc.assert(
      fc.property(values, (v) => {
        const once = read(addressOf(v));
        expect(read(addressOf(once))).toEqual(once);
        expect(addressOf(read(addressOf(once)))).toBe(addressOf(once));
      }),
    );
  });
  it('does not depend on the order of keys, nor on keys that are no question’s', () => {
    const pairs = [...new URLSearchParams(addressOf({ ...EXAMPLE, rights: ['PATENT', 'COPYRIGHT'], size: 'SMALL' }))];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(pairs, { minLength: pairs.length }),
        fc.string({ minLength: 12 }),
        (shuffled, other) => {
          expect(addressOf(readValues(new URLSearchParams([[other, 'x'], ['__proto__', 'x'], ...shuffled])))).toBe(
            addressOf({ ...EXAMPLE, rights: ['PATENT', 'COPYRIGHT'], size: 'SMALL' }),
          );
        },
      ),
    );
  });
  it('is short, in the order of the questions, and holds no more than they do', () => {
    expect(addressOf(EXAMPLE)).toBe(
      '?principal=250&months=12&method=INTEREST_FIRST&rate=4.35&division=441900&valuation=3&premium=5&rights=PATENT&share=100',
    );
    expect(addressOf(read({ name: '张三', principal: '100', utm: 'x' }))).toBe(
      '?principal=100&months=12&method=INTEREST_FIRST&rate=4.35&division=441900&valuation=3&premium=5&rights=PATENT&share=100',
    );
  });
  it('takes what it leaves out from the example, and an unticked box as no right', () => {
    expect(read({ rate: '5' })).toEqual({ ...EXAMPLE, rate: '5' });
    expect(read({ share: '80' }).rights).toEqual([]);
    expect(read({ valuation: '', division: '' })).toMatchObject({ valuation: '0', division: UNSURE });
    expect(read({ size: 'HUGE', firstPledge: 'perhaps', rights: 'SOUL' })).toMatchObject({
      size: '',
      firstPledge: '',
      rights: [],
    });
    expect([isAsked(new URLSearchParams('utm=x')), isAsked(new URLSearchParams('rate=5'))]).toEqual([false, true]);
  });
  it('cuts what is too long and drops what is not for reading', () =>
    expect(read({ months: `\u202e\u0000${'9'.repeat(200)}` }).months).toBe('9'.repeat(40)));
});

describe('the question', () => {
  it('is asked as the API takes it', () => {
    expect(readQuestion({ ...EXAMPLE, size: 'SMALL', firstPledge: 'yes', owner: 'no' })).toEqual({
      ok: true,
      value: {
        division: '441900',
        principalFen: 250_000_000,
        rateBp: 435,
        months: 12,
        method: 'INTEREST_FIRST',
        drawnOn: null,
        ipTypes: ['PATENT'],
        ipShareBp: 10_000,
        size: 'SMALL',
        firstPledge: true,
        borrowerOwnsRights: false,
        fees: [
          { kind: 'VALUATION', amountFen: 3_000_000 },
          { kind: 'PLEDGE_INSURANCE_PREMIUM', amountFen: 5_000_000 },
        ],
      },
    });
  });
  it('leaves out a fee of nothing and a place that is not known', () =>
    expect(readQuestion({ ...EXAMPLE, valuation: '0', premium: '0', division: UNSURE })).toMatchObject({
      value: { fees: [], division: null },
    }));
  it('says every fault at once, each at its field', () => {
    expect(
      faultsOf({
        principal: '1.2345678',
        rate: '-1',
        months: 'x',
        drawnOn: '2019-02-30',
        method: 'GIFT',
        share: '101',
        division: '东莞',
      }).sort(),
    ).toEqual(['division', 'drawnOn', 'method', 'months', 'principal', 'rate', 'share']);
    expect([faultsOf({ months: '12.5' }), faultsOf({ months: '361', rate: '-1' }).sort()]).toEqual([
      ['months'],
      ['months', 'rate'],
    ]);
  });
  it('knows its controls by the API’s fields', () => {
    expect(
      ['principalFen', 'input.ipShareBp', 'fees.1.amountFen', 'division', undefined].map((f) =>
        controlOf(f, [
          { kind: 'VALUATION', amountFen: 1 },
          { kind: 'PLEDGE_INSURANCE_PREMIUM', amountFen: 1 },
        ]),
      ),
    ).toEqual(['principal', 'share', 'premium', 'division', null]);
  });
});
