import { commissionFaults, feeFault } from './commission';

const codes = (...args: Parameters<typeof commissionFaults>) => commissionFaults(...args).map((e) => e.code);

describe('commission of a valuation', () => {
  it('names rights of the enterprise that nobody is valuing', () => {
    expect(
      codes(['patent', 'mark'], ['patent', 'mark', 'software'], [{ evaluatorOrgId: 'e', assetIds: ['software'] }]),
    ).toEqual([]);
  });
  it('names at least one right', () => {
    expect(codes([], ['patent'], [])).toEqual(['VALUATION.NO_ASSETS']);
  });
  it('says which rights are not the enterprise’s and which are being valued already', () => {
    expect(
      commissionFaults(['patent', 'stray'], ['patent'], [{ evaluatorOrgId: 'e', assetIds: ['patent'] }]),
    ).toMatchObject([
      { code: 'VALUATION.NOT_THE_ENTERPRISES', facts: { assetIds: ['stray'] } },
      { code: 'VALUATION.ALREADY_COMMISSIONED', facts: { assetIds: ['patent'] } },
    ]);
  });
});

it('takes a fee from nothing up to less than the value', () => {
  expect([0, 3_000_000, 499_999_999].map((fee) => feeFault(fee, 500_000_000))).toEqual([null, null, null]);
  expect([-1, 500_000_000].map((fee) => feeFault(fee, 500_000_000)?.code)).toEqual([
    'VALUATION.FEE_OUT_OF_RANGE',
    'VALUATION.FEE_OUT_OF_RANGE',
  ]);
});
