import { tableFaults, vetoes, walk, whoDid } from '@zhiya/kernel/testing';
import { unmetConditions, type Condition, type ConditionFacts } from './conditions';
import { contractLifecycle, type ContractSnapshot } from './contract.lifecycle';
import { LENDING_PERMISSIONS } from './lending.permissions';

const TODAY = '2019-12-20';
const conditions: readonly Condition[] = [
  { kind: 'PLEDGE_REGISTERED', assetIds: ['patent', 'mark', 'software'] },
  { kind: 'INSURANCE_ISSUED' },
  { kind: 'VALUATION_DELIVERED' },
];
const met: ConditionFacts = {
  registeredAssetIds: ['patent', 'mark', 'software'],
  isInsuranceIssued: true,
  isValuationDelivered: true,
};
const contract: ContractSnapshot = {
  missingFields: [],
  borrowerEvidenceFileId: 'f1',
  bankEvidenceFileId: 'f2',
  conditions,
  conditionFacts: met,
  outstandingFen: 0,
};

describe('conditions precedent', () => {
  it('lists each unmet condition, and of three rights only those still waiting', () => {
    const unmet = unmetConditions(conditions, {
      registeredAssetIds: ['mark'],
      isInsuranceIssued: false,
      isValuationDelivered: false,
    });
    expect(unmet.map((e) => e.code)).toEqual([
      'LENDING.PLEDGE_NOT_REGISTERED',
      'LENDING.INSURANCE_NOT_ISSUED',
      'LENDING.VALUATION_NOT_DELIVERED',
    ]);
    expect(unmet[0]!.facts).toEqual({ assetIds: ['patent', 'software'], of: 3 });
  });
  it('waits for fewer rights where the contract names fewer', () => {
    expect(
      unmetConditions([{ kind: 'PLEDGE_REGISTERED', assetIds: ['mark'] }], { ...met, registeredAssetIds: ['mark'] }),
    ).toEqual([]);
    expect(
      unmetConditions([], { registeredAssetIds: [], isInsuranceIssued: false, isValuationDelivered: false }),
    ).toEqual([]);
  });
});

describe('contract', () => {
  it('has no faults in its table and runs from draft to settled', () => {
    expect(tableFaults(contractLifecycle, LENDING_PERMISSIONS)).toEqual([]);
    expect(
      walk(
        contractLifecycle,
        contract,
        [
          'issue',
          'signByBorrower',
          'signByBank',
          'requestDrawdown',
          'returnDrawdown',
          'requestDrawdown',
          'drawDown',
          'settle',
        ],
        TODAY,
      ),
    ).toBe('SETTLED');
  });
  it('is issued complete, and signed with evidence by each side', () => {
    const bare = { ...contract, missingFields: ['rateBp'], borrowerEvidenceFileId: null, bankEvidenceFileId: null };
    expect(vetoes(contractLifecycle, 'DRAFT', 'issue', bare, TODAY)).toEqual(['LENDING.INCOMPLETE']);
    expect(vetoes(contractLifecycle, 'ISSUED', 'signByBorrower', bare, TODAY)).toEqual(['LENDING.NO_EVIDENCE']);
    expect(vetoes(contractLifecycle, 'BORROWER_SIGNED', 'signByBank', bare, TODAY)).toEqual(['LENDING.NO_EVIDENCE']);
  });
  it('is countersigned and paid out by another person than the one who prepared it', () => {
    for (const [state, event, done] of [
      ['BORROWER_SIGNED', 'signByBank', 'issue'],
      ['BORROWER_SIGNED', 'signByBank', 'amend'],
      ['DRAWDOWN_PENDING', 'drawDown', 'requestDrawdown'],
      ['DRAWDOWN_PENDING', 'returnDrawdown', 'requestDrawdown'],
    ] as const)
      expect(vetoes(contractLifecycle, state, event, contract, whoDid(done, TODAY))).toEqual(['CHECK.SAME_PERSON']);
  });
  it('is not signed for both parties by one person with seats at both', () => {
    expect(vetoes(contractLifecycle, 'ISSUED', 'signByBorrower', contract, whoDid('issue', TODAY))).toEqual([
      'CHECK.SAME_PERSON',
    ]);
    expect(
      vetoes(contractLifecycle, 'BORROWER_SIGNED', 'signByBank', contract, whoDid('signByBorrower', TODAY)),
    ).toEqual(['CHECK.SAME_PERSON']);
  });
  it('looks at the conditions when the drawdown is asked for and again when it is paid', () => {
    const waiting = { ...contract, conditionFacts: { ...met, registeredAssetIds: ['patent', 'mark'] } };
    expect(vetoes(contractLifecycle, 'SIGNED', 'requestDrawdown', waiting, TODAY)).toEqual([
      'LENDING.CONDITIONS_UNMET',
    ]);
    expect(vetoes(contractLifecycle, 'DRAWDOWN_PENDING', 'drawDown', waiting, TODAY)).toEqual([
      'LENDING.CONDITIONS_UNMET',
    ]);
  });
  it('is settled only when nothing is owed', () => {
    expect(vetoes(contractLifecycle, 'DRAWN', 'settle', { ...contract, outstandingFen: 1 }, TODAY)).toEqual([
      'LENDING.STILL_OWED',
    ]);
    expect(vetoes(contractLifecycle, 'DRAWN', 'settle', { ...contract, outstandingFen: null }, TODAY)).toEqual([
      'LENDING.STILL_OWED',
    ]);
  });
  it('can be cancelled from every state before the money moves and from none after', () => {
    const cancellable = (
      ['DRAFT', 'ISSUED', 'BORROWER_SIGNED', 'SIGNED', 'DRAWDOWN_PENDING', 'DRAWN', 'SETTLED'] as const
    ).filter((s) => vetoes(contractLifecycle, s, 'cancel', contract, TODAY).length === 0);
    expect(cancellable).toEqual(['DRAFT', 'ISSUED', 'BORROWER_SIGNED', 'SIGNED', 'DRAWDOWN_PENDING']);
    expect(vetoes(contractLifecycle, 'ISSUED', 'decline', contract, TODAY)).toEqual([]);
  });
});
