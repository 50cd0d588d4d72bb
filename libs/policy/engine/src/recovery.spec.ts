import type { RecoveryRule } from '@zhiya/policy-catalogue';
import fc from 'fast-check';
import { compensate } from './answers';
import { compensation } from './compensate';
import { compensateLoss } from './in-process';
import { parseCases } from './input/parse-cases';
import { CITED, parameter, programme } from './rule-fixture';
import { renderStep } from './steps';
import type { CompensateCase } from './vocabulary';

const REFERENCE = { ...CITED, clause: '第九条' };
const SHARES = parameter('SHARES', 'shares', ['2019-01-01', { FUND: '0.50', BANK: '0.20', INSURER: '0.30' }]);
const scheme = (recovery?: RecoveryRule) =>
  programme([SHARES], {
    compensate: {
      covers: ['PATENT'],
      shares: 'SHARES',
      payer: 'FUND',
      excessTo: 'BANK',
      limits: [],
      reference: CITED,
      ...(recovery ? { recovery } : {}),
    },
  });
const IN_ORDER: RecoveryRule = { rule: 'IN_ORDER', first: ['BANK', 'FUND'], reference: REFERENCE };
interface Came {
  readonly recovery: bigint;
  readonly costs?: bigint;
  readonly before?: bigint;
}
const lossOf = (principal: bigint, { recovery, costs, before }: Came): CompensateCase => ({
  programme: 'fixture',
  asOf: '2020-06-30',
  fund: { balance: 0n },
  bank: { coveredLoanTotal: 0n, compensatedToDate: 0n },
  recovery,
  recoveryCosts: costs,
  loan: {
    ipTypes: ['PATENT'],
    ipShare: '1',
    unpaidPrincipal: principal,
    unpaidInterest: 0n,
    recovered: 0n,
    paidByInsurer: 0n,
    paidByGuarantor: 0n,
    overdueSince: '2020-03-01',
    returnedToDate: before,
  },
});
const answer = (principal: bigint, came: Came, recovery?: RecoveryRule) => {
  const a = compensation(lossOf(principal, came), () => scheme(recovery));
  if ('status' in a) throw new Error(a.status);
  return a;
};
const returns = (...of: Parameters<typeof answer>) => answer(...of).returns!.map((r) => Number(r.amount));

describe('what is recovered', () => {
  it('goes back by the shares where a programme says nothing, and where it says so', () => {
    expect([
      returns(1_000n, { recovery: 100n }),
      returns(1_000n, { recovery: 100n }, { rule: 'PRO_RATA', reference: REFERENCE }),
    ]).toEqual([
      [50, 20, 30],
      [50, 20, 30],
    ]);
  });
  it('loses its costs first, down to nothing', () => {
    expect([
      returns(1_000n, { recovery: 100n, costs: 40n }),
      returns(1_000n, { recovery: 100n, costs: 100n }),
      returns(1_000n, { recovery: 100n, costs: 101n }),
    ]).toEqual([
      [30, 12, 18],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    const said = (lang: 'zh' | 'en') =>
      answer(1_000n, { recovery: 100n, costs: 40n }).steps.map((s) => renderStep(s, lang));
    expect(said('zh')).toEqual(
      expect.arrayContaining([
        '追回 1.00 元，先扣实现费用 0.40 元，余 0.60 元。',
        '追回 0.60 元，在基数 10.00 元以内返还 0.60 元。',
      ]),
    );
    expect(
      answer(1_000n, { recovery: 100n })
        .steps.filter((s) => s.code.startsWith('RETURN'))
        .map((s) => renderStep(s)),
    ).toEqual([
      '追回 1.00 元，在基数 10.00 元以内返还 1.00 元。',
      '补偿基金：1.00 × 5.00 ÷ 10.00 = 0.50 元。',
      '保险公司：1.00 × 3.00 ÷ 10.00 = 0.30 元。',
      '银行：其余 0.20 元。',
    ]);
    expect(said('en')).toContain(
      'Recovered 1.00 yuan; costs of realisation of 0.40 yuan come off first, 0.60 yuan is left.',
    );
  });
  it('is not returned twice: with what went back before, no more than the loss', () => {
    expect([
      returns(1_000n, { recovery: 300n, before: 800n }),
      returns(1_000n, { recovery: 300n, before: 1_000n }),
      returns(1_000n, { recovery: 300n, before: 2_000n }),
    ]).toEqual([
      [100, 40, 60],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(answer(1_000n, { recovery: 300n, before: 800n }).steps.map((s) => renderStep(s))).toEqual(
      expect.arrayContaining([
        '此前已返还 8.00 元，基数 10.00 元中尚可返还 2.00 元。',
        '追回 3.00 元，在基数 10.00 元以内返还 2.00 元。',
      ]),
    );
  });
  it('goes to the parties named first, one after the other, and what is left to the others', () => {
    const inOrder = (recovery: bigint, before?: bigint) =>
      returns(1_000n, { recovery, ...(before === undefined ? {} : { before }) }, IN_ORDER);
    expect([inOrder(150n), inOrder(300n), inOrder(900n), inOrder(2_000n)]).toEqual([
      [0, 150, 0],
      [100, 200, 0],
      [500, 200, 200],
      [500, 200, 300],
    ]);
    expect([inOrder(150n, 150n), inOrder(600n, 300n)]).toEqual([
      [100, 50, 0],
      [400, 0, 200],
    ]);
    const a = answer(1_000n, { recovery: 300n }, IN_ORDER);
    expect(a.steps.map((s) => renderStep(s))).toEqual(
      expect.arrayContaining([
        '银行在先：尚未收回 2.00 元，得 2.00 元。',
        '补偿基金在先：尚未收回 5.00 元，得 1.00 元。',
      ]),
    );
    expect(a.citations).toContainEqual(REFERENCE);
  });
  it('of a fen that no share takes falls to one that bore something, not to the bank that bore nothing', () => {
    const thirds = programme(
      [parameter('SHARES', 'shares', ['2019-01-01', { BANK: '0', FUND: '0.34', INSURER: '0.33', GUARANTOR: '0.33' }])],
      {
        compensate: {
          covers: ['PATENT'],
          shares: 'SHARES',
          payer: 'FUND',
          excessTo: 'BANK',
          limits: [],
          reference: CITED,
        },
      },
    );
    const a = compensation(lossOf(1_000n, { recovery: 1n }), () => thirds);
    expect(a).toMatchObject({
      shares: [{ party: 'BANK', amount: 0n }, { amount: 340n }, { amount: 330n }, { amount: 330n }],
      returns: [{ party: 'BANK', amount: 0n }, { party: 'FUND', amount: 1n }, { amount: 0n }, { amount: 0n }],
    });
    expect(a.steps.filter((s) => s.code === 'RETURN_REST').map((s) => renderStep(s))).toEqual([
      '银行：其余 0.00 元。',
      '补偿基金：其余 0.01 元。',
    ]);
  });
  it('cites the rule only where something is shared by it', () => {
    const { recovery: _, ...without } = lossOf(1_000n, { recovery: 0n });
    const a = compensation({ ...without, recovery: null }, () => scheme(IN_ORDER));
    expect(a.citations).not.toContainEqual(REFERENCE);
  });
  it('leaves what those who come first do not need to the others, in proportion', () => {
    const odd = (first: readonly ('FUND' | 'INSURER')[]) =>
      returns(1_000n, { recovery: 501n }, { rule: 'IN_ORDER', first, reference: REFERENCE });
    expect([odd(['FUND']), odd(['INSURER'])]).toEqual([
      [500, 0, 1],
      [144, 57, 300],
    ]);
  });
});

describe('recoveries, whatever comes in and in whatever parts', () => {
  const fen = fc.bigInt({ min: 0n, max: 10n ** 15n });
  const small = fc.bigInt({ min: 0n, max: 40n });
  const rule = fc.constantFrom<RecoveryRule | undefined>(undefined, IN_ORDER, {
    rule: 'IN_ORDER',
    first: ['INSURER'],
    reference: REFERENCE,
  });
  const sum = (list: readonly { readonly amount: bigint }[]) => list.reduce((a, x) => a + x.amount, 0n);
  it('give nobody back more than it bore, and all together what is left of them after costs', () => {
    fc.assert(
      fc.property(
        fc.oneof(fen, small),
        fc.oneof(fen, small),
        fc.oneof(fen, small),
        fc.oneof(fen, small),
        rule,
        (principal, recovery, costs, before, by) => {
          const a = answer(principal, { recovery, costs, before }, by);
          const net = recovery > costs ? recovery - costs : 0n;
          const left = before < a.base ? a.base - before : 0n;
          expect(sum(a.returns!)).toBe(net < left ? net : left);
          for (const [i, r] of a.returns!.entries())
            expect(r.amount >= 0n && r.amount <= a.shares[i]!.amount).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
  it('in two parts sum up, for each party, to no more than it bore', () => {
    fc.assert(
      fc.property(
        fc.oneof(fen, small),
        fc.oneof(fen, small),
        fc.oneof(fen, small),
        rule,
        (principal, one, other, by) => {
          const first = answer(principal, { recovery: one }, by);
          const second = answer(principal, { recovery: other, before: sum(first.returns!) }, by);
          for (const [i, s] of first.shares.entries())
            expect(first.returns![i]!.amount + second.returns![i]!.amount <= s.amount).toBe(true);
          expect(sum(first.returns!) + sum(second.returns!)).toBe(one + other < first.base ? one + other : first.base);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('the command and the server', () => {
  const given = {
    programme: 'zhongshan-fund',
    asOf: '2020-06-30',
    fund: { balance: '0.00' },
    bank: { coveredLoanTotal: '0.00', compensatedToDate: '0.00' },
    recovery: '1000000.00',
    loan: {
      ipTypes: ['PATENT'],
      ipShare: '1.00',
      unpaidPrincipal: '5000000.00',
      unpaidInterest: '0.00',
      overdueSince: '2020-03-01',
    },
  };
  const ask = (more: object, ofLoan: object = {}) => {
    const p = parseCases('compensate', { ...given, ...more, loan: { ...given.loan, ...ofLoan } });
    return p.ok ? compensate(p.cases[0]!).returns?.map((r) => r.amount) : p.faults.map((f) => f.path);
  };
  it('take costs and what was returned before as optional amounts, nothing where absent', () => {
    expect(ask({ recoveryCosts: '0.00' }, { returnedToDate: '0.00' })).toEqual(ask({}));
    expect(ask({ recoveryCosts: '200000.00' })).toEqual(['432000.00', '208000.00', '128000.00', '32000.00']);
    expect(ask({}, { returnedToDate: '4900000.00' })).toEqual(['54000.00', '26000.00', '16000.00', '4000.00']);
    expect(ask({ recoveryCosts: '-1' }, { returnedToDate: 5 })).toEqual([
      'case.loan.returnedToDate',
      'case.recoveryCosts',
    ]);
  });
  it('agree', () => {
    const q = {
      programme: 'zhongshan-fund',
      asOf: '2020-06-30',
      fundBalance: 0,
      coveredLoanTotal: 0,
      compensatedToDate: 0,
      ipTypes: ['PATENT' as const],
      ipShare: '1',
      unpaidPrincipal: 500_000_000,
      overdueSince: '2020-03-01',
      recovery: 100_000_000,
      recoveryCosts: 20_000_000,
      returnedToDate: 490_000_000,
    };
    const r = compensateLoss(q);
    expect(r.ok && r.value.returns!.map((x) => x.amount)).toEqual([5_400_000, 2_600_000, 1_600_000, 400_000]);
  });
});
