import type { Submission } from '../../../kit/forms.server';
import { atControls, readOffer } from './offer-form.server';

const GOOD: Record<string, string> = {
  productId: '',
  principalWan: '250',
  rateBp: '4.35',
  months: '12',
  method: 'INTEREST_FIRST',
  drawnOn: '2019-12-20',
  dueDay: '',
  validUntil: '2019-12-19',
  requiresInsurance: 'no',
  conditions: 'PLEDGE_REGISTERED',
  otherConditions: '',
  'fee-VALUATION': '30,000',
  'fee-PLEDGE_INSURANCE_PREMIUM': '50000.00',
  'feeOn-PLEDGE_INSURANCE_PREMIUM': '2019-12-10',
};
const submission = (change: Record<string, string> = {}): Submission => {
  const fields: Record<string, string> = { ...GOOD, ...change };
  const text = (name: string) => (fields[name] ?? '').trim();
  return {
    intent: 'save',
    form: 'save',
    key: '',
    language: 'zh',
    text,
    optional: (n) => text(n) || null,
    all: (n) => text(n).split(',').filter(Boolean),
    raw: text,
    has: (n) => n in fields,
    values: fields,
  };
};
const fieldsOf = (change: Record<string, string>) => {
  const r = readOffer(submission(change));
  return r.ok ? [] : r.errors.map((e) => `${e.code}@${e.field}`);
};

describe('the form of an offer', () => {
  it('is read into amounts in fen, a rate in basis points and the fees that were filled in', () => {
    expect(readOffer(submission())).toEqual({
      ok: true,
      value: {
        productId: null,
        principalFen: 250_000_000,
        rateBp: 435,
        months: 12,
        method: 'INTEREST_FIRST',
        drawnOn: '2019-12-20',
        dueDay: null,
        validUntil: '2019-12-19',
        requiresInsurance: false,
        conditions: ['PLEDGE_REGISTERED'],
        otherConditions: null,
        fees: [
          { kind: 'VALUATION', amountFen: 3_000_000, dueOn: null },
          { kind: 'PLEDGE_INSURANCE_PREMIUM', amountFen: 5_000_000, dueOn: '2019-12-10' },
        ],
      },
    });
  });
  it('names every fault at its control, all at once', () => {
    expect(
      fieldsOf({
        principalWan: '-1',
        rateBp: '4.355',
        months: 'x',
        method: '',
        drawnOn: '2019-02-30',
        dueDay: '1.5',
        validUntil: '',
        'fee-VALUATION': '1.234',
        'feeOn-PLEDGE_INSURANCE_PREMIUM': 'soon',
      }),
    ).toEqual([
      'INPUT.IS_IN@method',
      'AMOUNT.NEGATIVE@principalWan',
      'RATE.DECIMALS@rateBp',
      'INPUT.IS_INT@months',
      'DATE.IMPOSSIBLE@drawnOn',
      'DATE.REQUIRED@validUntil',
      'INPUT.IS_INT@dueDay',
      'AMOUNT.DECIMALS@fee-VALUATION',
      'DATE.IMPOSSIBLE@feeOn-PLEDGE_INSURANCE_PREMIUM',
    ]);
  });
  it('puts the API’s faults of a fee at the controls of its kind', () => {
    const offer = readOffer(submission());
    if (!offer.ok) throw new Error('the form is sound');
    const at = (field: string) => atControls({ errors: [{ code: 'X', field }] }, offer.value).errors[0]!.field;
    expect(['fees.1.amountFen', 'fees.1.dueOn', 'input.fees.0.amountFen', 'fees', 'rateBp'].map(at)).toEqual([
      'fee-PLEDGE_INSURANCE_PREMIUM',
      'feeOn-PLEDGE_INSURANCE_PREMIUM',
      'fee-VALUATION',
      'fee-PLEDGE_INSURANCE_PREMIUM',
      'rateBp',
    ]);
  });
});
