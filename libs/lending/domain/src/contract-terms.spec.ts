import { contractTermsFaults, type ContractTerms } from './contract-terms';

const terms: ContractTerms = {
  loan: { principalFen: 250_000_000, rateBp: 435, months: 12, method: 'INTEREST_FIRST', drawnOn: '2019-12-20' },
  pledged: [
    { assetId: 'patent', protectedUntil: '2039-02-13' },
    { assetId: 'mark', protectedUntil: '2020-12-20' },
    { assetId: 'software', protectedUntil: null },
  ],
  conditions: [{ kind: 'PLEDGE_REGISTERED', assetIds: ['patent', 'mark'] }],
};
const offer = { principalFen: 250_000_000, rateBp: 435 };
const codes = (change: Partial<ContractTerms>) =>
  contractTermsFaults({ ...terms, ...change }, offer).map((e) => e.code);

describe('contract terms', () => {
  it('stand where they keep to the offer and mature on a right’s last day at the latest', () => {
    expect(codes({})).toEqual([]);
  });
  it('fail where a right ends before the debt falls due, naming the right', () => {
    const [e] = contractTermsFaults(
      { ...terms, pledged: [{ assetId: 'mark', protectedUntil: '2020-12-19' }], conditions: [] },
      offer,
    );
    expect(e).toMatchObject({
      code: 'ASSET.MATURITY_BEYOND_LIFE',
      field: 'months',
      facts: { assetId: 'mark', maturityOn: '2020-12-20', protectedUntil: '2020-12-19' },
    });
  });
  it('fail where they lend more or dearer than was offered', () => {
    expect(codes({ loan: { ...terms.loan, principalFen: 250_000_001, rateBp: 436 } })).toEqual([
      'LENDING.PRINCIPAL_ABOVE_OFFER',
      'LENDING.RATE_ABOVE_OFFER',
    ]);
  });
  it('fail with nothing pledged or a condition on a right that is not', () => {
    expect(codes({ pledged: [] })).toEqual(['LENDING.NOTHING_PLEDGED', 'LENDING.CONDITION_NOT_PLEDGED']);
  });
  it('fail at the loan’s own figures first', () => {
    expect(codes({ loan: { ...terms.loan, months: 0 }, pledged: [] })).toEqual(['LOAN.MONTHS_OUT_OF_RANGE']);
  });
});
