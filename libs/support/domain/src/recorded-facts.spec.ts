import { enterpriseFactsOf, loanFactsOf, type LoanRecord } from './recorded-facts';

const record: LoanRecord = {
  principalFen: 250_000_000,
  ipTypes: ['PATENT', 'TRADEMARK'],
  assetIds: ['a', 'b'],
  contract: { signedOn: '2024-05-15', maturesOn: '2025-05-20', rateBp: 435 },
  pledges: [
    { assetId: 'a', registeredOn: '2024-05-22', isByBorrower: true },
    { assetId: 'b', registeredOn: '2024-05-24', isByBorrower: true },
  ],
  coverage: { ipShareBp: 6_000, isCovered: true },
  pledgedBefore: new Set(),
  settledOn: '2025-05-20',
};
const bare: LoanRecord = { ...record, contract: null, pledges: [], coverage: null, settledOn: null };

describe('the facts of a loan', () => {
  it('are those of its records', () => {
    expect(loanFactsOf(record, { size: null, isFirstPledge: true })).toEqual({
      principal: 250_000_000,
      ipTypes: ['PATENT', 'TRADEMARK'],
      ipShare: '0.6000',
      inPool: true,
      firstPledge: true,
      contractOn: '2024-05-15',
      maturesOn: '2025-05-20',
      annualRate: '0.0435',
      registeredOn: '2024-05-24',
      borrowerOwnsRights: true,
      settledOn: '2025-05-20',
    });
  });
  it('are left out where no record tells them, and no part of a loan is taken as unsecured', () => {
    expect(loanFactsOf(bare)).toEqual({
      principal: 250_000_000,
      ipTypes: ['PATENT', 'TRADEMARK'],
      ipShare: '1.0000',
      firstPledge: undefined,
    });
    expect(
      loanFactsOf({ ...record, contract: { signedOn: null, maturesOn: '2025-05-20', rateBp: 435 } }).contractOn,
    ).toBeUndefined();
  });
  it('know no day of registration until every right has one', () => {
    const half = loanFactsOf({ ...record, pledges: record.pledges.slice(0, 1) });
    expect([half.registeredOn, half.borrowerOwnsRights]).toEqual([undefined, undefined]);
    expect(loanFactsOf({ ...record, assetIds: [] }).registeredOn).toBeUndefined();
  });
  it('know a right of somebody else among the pledged', () => {
    expect(
      loanFactsOf({ ...record, pledges: [record.pledges[0]!, { ...record.pledges[1]!, isByBorrower: false }] })
        .borrowerOwnsRights,
    ).toBe(false);
  });
  it('set the register above the word: no right is new where all stood as security before', () => {
    const said = { size: null, isFirstPledge: true };
    expect(loanFactsOf({ ...record, pledgedBefore: new Set(['a', 'b']) }, said).firstPledge).toBe(false);
    expect(loanFactsOf({ ...record, pledgedBefore: new Set(['a']) }, said).firstPledge).toBe(true);
    expect(loanFactsOf({ ...record, pledgedBefore: new Set(['a']) }).firstPledge).toBeUndefined();
  });
});

it('takes an enterprise by its listing and its own word', () => {
  expect(enterpriseFactsOf({ establishedOn: '2012-05-08', revenueFen: 1 }, 'SMALL')).toEqual({
    size: 'SMALL',
    registeredOn: '2012-05-08',
    annualRevenue: 1,
  });
  expect(Object.keys(enterpriseFactsOf({ establishedOn: null, revenueFen: null }))).toEqual([]);
});
