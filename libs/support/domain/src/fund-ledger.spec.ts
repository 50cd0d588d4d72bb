import fc from 'fast-check';
import { FUND_ACCOUNT_CODES } from './fund-accounts';
import { fundPosition, postingsUntil, trialBalance } from './fund-balance';
import {
  bankChargePaid,
  cashOutOf,
  compensationPaid,
  contributionReceived,
  coverageEntered,
  coverageReleased,
  interestReceived,
  journalFaults,
  journalKey,
  manualEntry,
  MANUAL_KINDS,
  recoveryReceived,
  reversalOf,
  subsidyApproved,
  subsidyPaid,
  type JournalEntry,
  type MovementInput,
} from './fund-journal';

const of = (amountFen: number, sourceId: string, valueDate = '2019-12-20'): MovementInput => ({
  amountFen,
  valueDate,
  sourceType: 'test',
  sourceId,
});
const FUND_SIZE = 5_000_000_000;
const constructors = [
  contributionReceived,
  interestReceived,
  bankChargePaid,
  subsidyApproved,
  subsidyPaid,
  coverageEntered,
  coverageReleased,
  compensationPaid,
  recoveryReceived,
];

describe('fund books', () => {
  it('follow the case: contribution, coverage, a subsidy approved and then paid', () => {
    const entries = [
      contributionReceived(of(FUND_SIZE, 'c', '2019-01-01')),
      coverageEntered(of(250_000_000, 'l')),
      subsidyApproved(of(7_612_500, 's', '2021-01-08')),
      subsidyPaid(of(7_612_500, 's', '2021-01-15')),
    ];
    const at = (asOf: string) => fundPosition(trialBalance(postingsUntil(entries, asOf)));
    expect(at('2019-12-20')).toEqual({
      cashFen: FUND_SIZE,
      committedFen: 0,
      availableFen: FUND_SIZE,
      coveredLoansFen: 250_000_000,
    });
    expect(at('2021-01-08')).toEqual({
      cashFen: FUND_SIZE,
      committedFen: 7_612_500,
      availableFen: FUND_SIZE - 7_612_500,
      coveredLoansFen: 250_000_000,
    });
    expect(at('2021-01-15')).toEqual({
      cashFen: FUND_SIZE - 7_612_500,
      committedFen: 0,
      availableFen: FUND_SIZE - 7_612_500,
      coveredLoansFen: 250_000_000,
    });
  });
  it('list every account, also one that was never used', () => {
    expect(trialBalance([]).rows.map((r) => r.account)).toEqual(FUND_ACCOUNT_CODES);
  });
  it('balance to nothing whatever is posted, and a reversal takes an entry back whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(constructors.length - 1), fc.integer({ min: 1, max: 10_000_000_000 })), {
          maxLength: 40,
        }),
        (moves) => {
          const entries: readonly JournalEntry[] = moves.map(([i, amount], n) =>
            constructors[i]!(of(amount, String(n))),
          );
          for (const e of entries) expect(journalFaults(e)).toEqual([]);
          const balance = trialBalance(entries.flatMap((e) => e.postings));
          expect(balance.differenceFen).toBe(0);
          expect(balance.debitFen).toBe(moves.reduce((a, [, amount]) => a + amount, 0));
          const undone = trialBalance(
            [...entries, ...entries.map((e) => reversalOf(e, '2020-01-01'))].flatMap((e) => e.postings),
          );
          expect(undone.rows.every((r) => r.balanceFen === 0)).toBe(true);
        },
      ),
    );
  });
  it('keep coverage off the cash account', () => {
    const before = trialBalance(contributionReceived(of(10, 'c')).postings);
    const after = trialBalance([
      ...contributionReceived(of(10, 'c')).postings,
      ...coverageEntered(of(9, 'l')).postings,
    ]);
    expect(fundPosition(after).cashFen).toBe(fundPosition(before).cashFen);
  });
  it('say what an entry takes out of cash', () => {
    expect(
      [
        bankChargePaid(of(5, 'b')),
        compensationPaid(of(6, 'd')),
        contributionReceived(of(7, 'c')),
        subsidyApproved(of(8, 's')),
      ].map(cashOutOf),
    ).toEqual([5, 6, 0, 0]);
  });
  it('give one source one entry of a kind', () => {
    expect(journalKey(subsidyPaid(of(1, 's')))).toBe('SUBSIDY_PAID:test:s');
    expect(journalKey(reversalOf(subsidyPaid(of(1, 's')), '2020-01-01'))).toBe('REVERSAL:journal:SUBSIDY_PAID:test:s');
    expect(MANUAL_KINDS.map((k) => manualEntry(k, of(1, 'm')).kind)).toEqual([
      'CONTRIBUTION',
      'INTEREST',
      'BANK_CHARGE',
    ]);
  });
  it('refuse a movement of nothing, and entries from outside that do not balance', () => {
    expect(() => subsidyPaid(of(0, 's'))).toThrow('positive amount');
    expect(() => subsidyPaid(of(0.5, 's'))).toThrow('not an amount');
    const base = contributionReceived(of(10, 'c'));
    const codes = (change: Partial<JournalEntry>) => journalFaults({ ...base, ...change }).map((e) => e.code);
    expect(
      codes({
        postings: [
          { account: 'CASH', amountFen: 10 },
          { account: 'CONTRIBUTIONS', amountFen: -9 },
        ],
      }),
    ).toEqual(['FUND.UNBALANCED']);
    expect(codes({ postings: [{ account: 'CASH', amountFen: 0 }] })).toEqual(['FUND.TOO_FEW_POSTINGS', 'FUND.AMOUNT']);
    expect(
      codes({
        postings: [
          { account: 'CASH', amountFen: 1 },
          { account: 'OTHER' as 'CASH', amountFen: -1 },
        ],
      }),
    ).toEqual(['FUND.UNKNOWN_ACCOUNT']);
    expect(codes({ valueDate: '2019-02-30' })).toEqual(['DATE.IMPOSSIBLE']);
  });
});
