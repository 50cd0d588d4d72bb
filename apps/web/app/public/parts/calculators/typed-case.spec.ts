import { documents } from '@zhiya/policy-engine';
import fc from 'fast-check';
import { caseText } from './case-text';
import { identifiersAddress, readIdentifiers } from './identifiers.server';
import { chosenIndicator, indicatorControls, indicatorGroups } from './indicator.server';
import { controlsOf, LOSS_CONTROLS, lossQuestions } from './loss.server';
import { nested, readCase } from './typed-case.server';
import { readTyped, typedAddress, type TypedValues } from './typed-values';

const search = (query: string | string[][] | Record<string, string>) => new URLSearchParams(query);
const faultsOf = (values: TypedValues) => {
  const read = readCase(LOSS_CONTROLS, values);
  return read.ok ? [] : read.errors.map((e) => [e.field, e.code]);
};
const LOSS: TypedValues = {
  'fund.balance': '5000',
  'bank.coveredLoanTotal': '20000',
  'bank.compensatedToDate': '１,５００',
  'loan.ipTypes': ['PATENT'],
  'loan.ipShare': '100',
  'loan.unpaidPrincipal': '800',
  'loan.unpaidInterest': '12',
  'loan.overdueSince': '2020-03-01',
};

describe('the address of a case', () => {
  const text = fc.oneof(
    fc.constantFrom('5000', '１２', 'yes', 'PATENT', 'LOSS', '<script>', '\u202ex', '  3 ', ''),
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 50 }),
  );
  const typed = fc.array(
    fc.tuple(fc.constantFrom('programme', 'asOf', '__proto__', 'utm', ...LOSS_CONTROLS.map((c) => c.name)), text),
    { maxLength: 30 },
  );
  it('says a case and is read as the same case again, whatever was typed, repeated or unknown', () => {
    fc.assert(
      fc.property(typed, (pairs) => {
        const once = readTyped(search(pairs), LOSS_CONTROLS);
        const address = typedAddress({ programme: 'p' }, LOSS_CONTROLS, once);
        expect(readTyped(search(address), LOSS_CONTROLS)).toEqual(once);
        expect(typedAddress({ programme: 'p' }, LOSS_CONTROLS, readTyped(search(address), LOSS_CONTROLS))).toBe(
          address,
        );
      }),
    );
  });
  it('keeps what must be answered where it is empty, and leaves out the rest', () => {
    expect(
      typedAddress(
        { programme: 'x' },
        LOSS_CONTROLS,
        readTyped(search('fund.balance=1&recovery=&name=z'), LOSS_CONTROLS),
      ),
    ).toBe(
      '?programme=x&fund.balance=1&bank.coveredLoanTotal=&bank.compensatedToDate=&loan.ipShare=&loan.unpaidPrincipal=&loan.unpaidInterest=&loan.overdueSince=',
    );
  });
});

describe('a case as it was typed', () => {
  it('is told in yuan, decimals and days at its places', () => {
    const read = readCase(LOSS_CONTROLS, {
      ...LOSS,
      'bank.compensatedToDate': '1,500',
      'loan.annualRate': '4.35',
      'loan.chargesOther': 'no',
    });
    expect(read.ok && nested(read.value)).toEqual({
      fund: { balance: '50000000.00' },
      bank: { coveredLoanTotal: '200000000.00', compensatedToDate: '15000000.00' },
      loan: {
        ipTypes: ['PATENT'],
        ipShare: '1.00',
        unpaidPrincipal: '8000000.00',
        unpaidInterest: '120000.00',
        overdueSince: '2020-03-01',
        annualRate: '0.0435',
        chargesOther: false,
      },
    });
  });
  it('takes a percentage to six decimals, as exactly as the command takes it', () => {
    const read = readCase(LOSS_CONTROLS, { ...LOSS, 'loan.ipShare': '33.333333', 'loan.annualRate': '4.350125' });
    expect(read.ok && [read.value['loan.ipShare'], read.value['loan.annualRate']]).toEqual([
      '0.33333333',
      '0.04350125',
    ]);
    const rates = indicatorControls(chosenIndicator('pledge-financing-notice-2019/NPL_TOLERANCE')!);
    const npl = readCase(rates, { year: '2020', baseline: '1.234567', actual: '4.234567' });
    expect(npl.ok && npl.value).toMatchObject({ baseline: '0.01234567', actual: '0.04234567' });
    expect(faultsOf({ ...LOSS, 'loan.ipShare': '33.3333333' })).toEqual([['loan.ipShare', 'RATE.DECIMALS']]);
  });
  it('says every fault at once, each at its control', () => {
    expect(faultsOf(LOSS)).toEqual([]);
    expect(
      faultsOf({
        ...LOSS,
        'fund.balance': '很多',
        'loan.ipTypes': [],
        'loan.ipShare': '101',
        'loan.overdueSince': '2019-02-30',
        'loan.unpaidPrincipal': '',
        recovery: '-1',
      }),
    ).toEqual([
      ['fund.balance', 'AMOUNT.MALFORMED'],
      ['loan.ipTypes', 'TEXT.REQUIRED'],
      ['loan.ipShare', 'RATE.OUT_OF_RANGE'],
      ['loan.unpaidPrincipal', 'TEXT.REQUIRED'],
      ['loan.overdueSince', 'DATE.IMPOSSIBLE'],
      ['recovery', 'AMOUNT.NEGATIVE'],
    ]);
  });
  it('has a control with its words for every field of a loss that the policy library knows, and no other', () => {
    const programme = documents()
      .flatMap((d) => d.programmes)
      .find((p) => p.id === 'dongguan-2019')!;
    const fields = programme.inputs
      .filter((i) => i.command === 'compensate' && i.type !== 'object')
      .map((i) => i.path.replace('[]', ''))
      .filter((p) => p !== 'programme');
    expect(LOSS_CONTROLS.map((c) => c.name).sort()).toEqual([...fields].sort());
    expect(LOSS_CONTROLS.map((c) => c.name).filter((name) => !(name in caseText.zh))).toEqual([]);
  });
  it('asks further facts only where the programme asks them', () => {
    const asks = (id: string) =>
      controlsOf(
        lossQuestions({
          asks: documents()
            .flatMap((d) => d.programmes)
            .find((p) => p.id === id)!
            .asks.map((a) => ({ ...a })),
        }),
      ).map((c) => c.name);
    expect(asks('dongguan-2019')).not.toContain('loan.contractOn');
    expect(asks('jiangsu-suzhidai-2023')).toEqual(
      expect.arrayContaining([
        'loan.contractOn',
        'loan.maturesOn',
        'loan.annualRate',
        'loan.borrowerOutstanding',
        'loan.chargesOther',
      ]),
    );
    expect(asks('guangzhou-fund-2023')).toEqual(
      expect.arrayContaining(['loan.borrowerCounted', 'fund.compensatedThisYear']),
    );
  });
});

describe('an indicator', () => {
  const names = (id: string) => indicatorControls(chosenIndicator(id)!).map((c) => `${c.name}:${c.kind}`);
  it('asks what its plan and its rule need', () => {
    expect(names('demonstration-city-2018/PLEDGE_FINANCING_AMOUNT')).toEqual([
      'designations:many',
      'baseline:amount',
      'actual:amount',
      'asOf:date',
    ]);
    expect(names('patent-navigation-2013/EXPERIMENT_ZONES')).toEqual(['actual:count', 'asOf:date']);
    expect(names('pledge-financing-notice-2019/NPL_TOLERANCE')).toEqual([
      'year:year',
      'baseline:percent',
      'actual:percent',
      'asOf:date',
    ]);
  });
  it('is found by its address alone', () => {
    for (const id of [
      '',
      '/',
      'x/y',
      '__proto__/constructor',
      'demonstration-city-2018',
      'demonstration-city-2018/PLEDGE_FINANCING_AMOUNT/x',
    ])
      expect(chosenIndicator(id)).toBeNull();
    for (const g of indicatorGroups('zh'))
      for (const i of g.indicators) expect(chosenIndicator(i.value)).not.toBeNull();
  });
});

describe('numbers to check', () => {
  it('come a line each, without what is not for reading, and so does their address', () => {
    expect(readIdentifiers(search({ kind: 'PATENT_NUMBER', numbers: ' ZL2004 \r\n\r\n\u202eCN1\r x\u0000 ' }))).toEqual(
      { kind: 'PATENT_NUMBER', lines: ['ZL2004', 'CN1', 'x'] },
    );
    expect(readIdentifiers(search({ kind: 'SHOE_SIZE' }))).toEqual({ kind: '', lines: [] });
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 260 }), { maxLength: 5 }), (lines) => {
        const once = readIdentifiers(search({ kind: 'CREDIT_CODE', numbers: lines.join('\n') }));
        expect(readIdentifiers(search(identifiersAddress(once)))).toEqual(once);
      }),
    );
  });
});
