import { changesOf } from './changes.server';

describe('what changed, as the audit trail tells it', () => {
  it('has words for fields and states, yuan for fen, percent for basis points, China time for instants', () => {
    expect(
      changesOf('filing', { state: 'DRAFT', filedOn: null }, { state: 'SUBMITTED', filedOn: '2019-12-10' }, 'zh'),
    ).toEqual([
      { name: '状态', from: '待申请', to: expect.not.stringMatching(/SUBMITTED/) },
      { name: '申请登记日', from: '–', to: '2019-12-10' },
    ]);
    expect(
      changesOf(
        'contract',
        null,
        {
          principalFen: 250_000_000,
          rateBp: 435,
          method: 'INTEREST_FIRST',
          requiresInsurance: true,
          paidAt: '2019-12-20T01:30:00.000Z',
          division: '441900',
        },
        'en',
      ),
    ).toEqual([
      { name: 'Principal', from: '–', to: 'CNY 2,500,000.00' },
      { name: 'Rate', from: '–', to: '4.35%' },
      { name: 'Repayment', from: '–', to: expect.not.stringMatching(/_/) },
      { name: 'Needs insurance', from: '–', to: 'yes' },
      { name: 'Paid at', from: '–', to: '2019-12-20 09:30' },
      { name: 'Division', from: '–', to: 'Dongguan 441900' },
    ]);
  });

  it('leaves what it has no words for as it is, nested ones too, and what stayed the same out', () => {
    expect(
      changesOf(
        'thing',
        { same: 1, odd: [] },
        { same: 1, odd: [{ amountFen: 100, strange: 'X_Y' }], state: 'NEW' },
        'zh',
      ),
    ).toEqual([
      { name: 'odd', from: '–', to: '金额 1.00 元；strange X_Y' },
      { name: '状态', from: '–', to: 'NEW' },
    ]);
    expect(changesOf('person', null, null, 'zh')).toEqual([]);
  });
});
