import { fault } from '@zhiya/kernel';
import { tableFaults, vetoes, walk, whoDid, keptApart } from '@zhiya/kernel/testing';
import { coverageLifecycle, type CoverageSnapshot } from './coverage.lifecycle';
import { fundMovementLifecycle, type FundMovementSnapshot } from './fund-movement.lifecycle';
import { subsidyClaimLifecycle, type SubsidyClaimSnapshot } from './subsidy-claim.lifecycle';
import { SUPPORT_PERMISSIONS } from './support.permissions';

const TODAY = '2021-01-08';

it('holds tables without faults, each permit held by somebody', () => {
  expect(tableFaults(coverageLifecycle, SUPPORT_PERMISSIONS)).toEqual([]);
  expect(tableFaults(subsidyClaimLifecycle, SUPPORT_PERMISSIONS)).toEqual([]);
  expect(tableFaults(fundMovementLifecycle, SUPPORT_PERMISSIONS)).toEqual([]);
});

describe('coverage', () => {
  const coverage: CoverageSnapshot = {
    actorId: 'm1',
    drawnOn: '2019-12-20',
    isCoveredElsewhere: false,
    outstandingFen: 0,
    breakerFault: null,
  };
  it('runs to release', () => {
    expect(walk(coverageLifecycle, coverage, ['confirm', 'release'], TODAY)).toBe('RELEASED');
    expect(walk(coverageLifecycle, coverage, ['reject'], TODAY)).toBe('REJECTED');
  });
  it('covers a drawn loan, and once', () => {
    expect(
      vetoes(
        coverageLifecycle,
        'REQUESTED',
        'confirm',
        { ...coverage, drawnOn: null, isCoveredElsewhere: true },
        TODAY,
      ),
    ).toEqual(['SUPPORT.LOAN_NOT_DRAWN', 'SUPPORT.COVERED_ALREADY']);
    expect(vetoes(coverageLifecycle, 'REQUESTED', 'confirm', coverage, '2019-12-19')).toEqual([
      'SUPPORT.LOAN_NOT_DRAWN',
    ]);
  });
  it('takes no new loan in while a breaker has tripped, and lets go of those it has', () => {
    const tripped = { ...coverage, breakerFault: fault('SUPPORT.BREAKER_TRIPPED') };
    expect([
      vetoes(coverageLifecycle, 'REQUESTED', 'confirm', tripped, TODAY),
      vetoes(coverageLifecycle, 'REQUESTED', 'reject', tripped, TODAY),
      vetoes(coverageLifecycle, 'COVERED', 'release', tripped, TODAY),
    ]).toEqual([['SUPPORT.BREAKER_TRIPPED'], [], []]);
  });
  it('holds on while anything is owed', () => {
    expect(vetoes(coverageLifecycle, 'COVERED', 'release', { ...coverage, outstandingFen: 1 }, TODAY)).toEqual([
      'SUPPORT.STILL_OWED',
    ]);
  });
});

describe('subsidy claim', () => {
  const claim: SubsidyClaimSnapshot = {
    amountFen: 7_612_500,
    openFault: null,
    capRemainingFen: 100_000_000,
    fundAvailableFen: 5_000_000_000,
    payeeAccount: '6222',
  };
  it('runs from proposal to payment, through a return', () => {
    expect(
      walk(
        subsidyClaimLifecycle,
        claim,
        ['confirm', 'return', 'confirm', 'recommend', 'return', 'confirm', 'recommend', 'approve', 'pay'],
        TODAY,
      ),
    ).toBe('PAID');
    expect(walk(subsidyClaimLifecycle, claim, ['confirm', 'recommend', 'reject'], TODAY)).toBe('REJECTED');
    expect(walk(subsidyClaimLifecycle, claim, ['waive'], TODAY)).toBe('WAIVED');
  });
  it('is approved, returned or rejected by another person than the one who recommended it', () => {
    for (const event of ['approve', 'return', 'reject'] as const)
      expect(vetoes(subsidyClaimLifecycle, 'RECOMMENDED', event, claim, whoDid('recommend', TODAY))).toEqual([
        'CHECK.SAME_PERSON',
      ]);
  });
  it('goes from the yes to the payment through as many people as steps, whatever seats they have', () => {
    expect(keptApart(subsidyClaimLifecycle)).toEqual([
      'CONFIRMED recommend < confirm',
      'RECOMMENDED approve < confirm, recommend',
      'RECOMMENDED return < confirm, recommend',
      'RECOMMENDED reject < confirm, recommend',
      'APPROVED pay < confirm, recommend, approve',
    ]);
    for (const done of ['confirm', 'recommend', 'approve'])
      expect(vetoes(subsidyClaimLifecycle, 'APPROVED', 'pay', claim, whoDid(done, TODAY))).toEqual([
        'CHECK.SAME_PERSON',
      ]);
  });
  it('stays within what is left of the cap, to the fen, also when another claim used it since', () => {
    for (const [state, event] of [
      ['CONFIRMED', 'recommend'],
      ['RECOMMENDED', 'approve'],
    ] as const) {
      expect(vetoes(subsidyClaimLifecycle, state, event, { ...claim, capRemainingFen: 7_612_499 }, TODAY)).toEqual([
        'SUPPORT.OVER_CAP',
      ]);
      expect(vetoes(subsidyClaimLifecycle, state, event, { ...claim, capRemainingFen: 7_612_500 }, TODAY)).toEqual([]);
      expect(vetoes(subsidyClaimLifecycle, state, event, { ...claim, capRemainingFen: null }, TODAY)).toEqual([]);
    }
  });
  it('is confirmed with an account to pay to and something to pay', () => {
    expect(
      vetoes(subsidyClaimLifecycle, 'PROPOSED', 'confirm', { ...claim, amountFen: 0, payeeAccount: '' }, TODAY),
    ).toEqual(['SUPPORT.NOTHING_TO_CLAIM', 'SUPPORT.NO_PAYEE_ACCOUNT']);
  });
  it('is not decided while a record is missing: what is missing is told, not that it is worth nothing', () => {
    const open = { ...claim, amountFen: 0, openFault: fault('SUPPORT.FACTS_NEEDED') };
    for (const [state, event] of [
      ['PROPOSED', 'confirm'],
      ['CONFIRMED', 'recommend'],
      ['RECOMMENDED', 'approve'],
    ] as const)
      expect(vetoes(subsidyClaimLifecycle, state, event, open, TODAY)).toEqual(['SUPPORT.FACTS_NEEDED']);
  });
  it('is not paid out of an empty fund', () => {
    expect(vetoes(subsidyClaimLifecycle, 'APPROVED', 'pay', { ...claim, fundAvailableFen: 7_612_499 }, TODAY)).toEqual([
      'SUPPORT.FUND_SHORT',
    ]);
  });
});

describe('fund movement', () => {
  const movement: FundMovementSnapshot = {
    valueDate: TODAY,
    voucherFileId: 'f1',
    cashOutFen: 0,
    fundAvailableFen: 0,
  };
  it('is entered, checked by a second person and posted', () => {
    expect(
      walk(fundMovementLifecycle, movement, ['submitForCheck', 'returnToMaker', 'submitForCheck', 'post'], TODAY),
    ).toBe('POSTED');
    expect(walk(fundMovementLifecycle, movement, ['discard'], TODAY)).toBe('DISCARDED');
    expect(vetoes(fundMovementLifecycle, 'PENDING_CHECK', 'post', movement, whoDid('amend', TODAY))).toEqual([
      'CHECK.SAME_PERSON',
    ]);
  });
  it('needs a voucher and a day that has come', () => {
    expect(
      vetoes(
        fundMovementLifecycle,
        'DRAFT',
        'submitForCheck',
        { ...movement, voucherFileId: null, valueDate: '2021-01-09' },
        TODAY,
      ),
    ).toEqual(['FUND.NO_VOUCHER', 'FUND.VALUE_DATE_AHEAD']);
  });
  it('takes out no more than there is', () => {
    expect(vetoes(fundMovementLifecycle, 'PENDING_CHECK', 'post', { ...movement, cashOutFen: 1 }, TODAY)).toEqual([
      'FUND.SHORT',
    ]);
  });
});
