import { tableFaults, vetoes, walk, whoDid } from '@zhiya/kernel/testing';
import { protectionQuoteLifecycle, type ProtectionQuoteSnapshot } from './protection-quote.lifecycle';
import { PROTECTION_PERMISSIONS } from './protection.permissions';
import type { QuoteTerms } from './protection-forms';
import { premiumOf, quoteTermsFaults } from './quote-terms';

const TODAY = '2019-12-17';
const terms: QuoteTerms = {
  sumInsuredFen: 250_000_000,
  premiumFen: 5_000_000,
  lossShareBp: 8_000,
  coverFrom: '2019-12-20',
  coverUntil: '2020-12-20',
  validUntil: '2019-12-24',
};
const quote: ProtectionQuoteSnapshot = {
  terms,
  loan: { principalFen: 250_000_000, maturityOn: '2020-12-20' },
  policyNo: 'PICC-1',
};

describe('protection quote', () => {
  it('has no faults in its table and runs to an issued policy', () => {
    expect(tableFaults(protectionQuoteLifecycle, PROTECTION_PERMISSIONS)).toEqual([]);
    expect(walk(protectionQuoteLifecycle, quote, ['quote', 'accept', 'issue'], TODAY)).toBe('ISSUED');
  });
  it('can be declined by the insurer asked, the enterprise quoted to, and the insurer’s approver', () => {
    expect(walk(protectionQuoteLifecycle, quote, ['decline'], TODAY)).toBe('DECLINED');
    expect(walk(protectionQuoteLifecycle, quote, ['quote', 'decline'], TODAY)).toBe('DECLINED');
    expect(walk(protectionQuoteLifecycle, quote, ['quote', 'accept', 'decline'], TODAY)).toBe('DECLINED');
  });
  it('is issued by another person than its maker, with a policy number', () => {
    expect(
      vetoes(protectionQuoteLifecycle, 'ACCEPTED', 'issue', { ...quote, policyNo: ' ' }, whoDid('quote', TODAY)),
    ).toEqual(['CHECK.SAME_PERSON', 'PROTECTION.NO_POLICY_NO']);
  });
  it('needs terms, and unsound ones are named', () => {
    expect(vetoes(protectionQuoteLifecycle, 'REQUESTED', 'quote', { ...quote, terms: null }, TODAY)).toEqual([
      'PROTECTION.NO_TERMS',
    ]);
    expect(
      vetoes(protectionQuoteLifecycle, 'REQUESTED', 'quote', { ...quote, terms: { ...terms, lossShareBp: 0 } }, TODAY),
    ).toEqual(['PROTECTION.SHARE_OUT_OF_RANGE']);
  });
  it('is accepted up to its last day and expires after it', () => {
    expect(vetoes(protectionQuoteLifecycle, 'QUOTED', 'accept', quote, '2019-12-24')).toEqual([]);
    expect(vetoes(protectionQuoteLifecycle, 'QUOTED', 'accept', quote, '2019-12-25')).toEqual([
      'PROTECTION.VALIDITY_PASSED',
    ]);
    expect(vetoes(protectionQuoteLifecycle, 'QUOTED', 'expire', quote, '2019-12-24')).toEqual([
      'PROTECTION.STILL_VALID',
    ]);
  });
});

describe('quote terms', () => {
  it.each([
    [{ sumInsuredFen: 0, premiumFen: -1 }, ['PROTECTION.SUM_NOT_POSITIVE', 'PROTECTION.PREMIUM_OUT_OF_RANGE']],
    [{ sumInsuredFen: 250_000_001 }, ['PROTECTION.SUM_ABOVE_PRINCIPAL']],
    [{ premiumFen: 250_000_000 }, ['PROTECTION.PREMIUM_OUT_OF_RANGE']],
    [{ lossShareBp: 10_001 }, ['PROTECTION.SHARE_OUT_OF_RANGE']],
    [{ coverUntil: '2020-12-19' }, ['PROTECTION.COVER_ENDS_EARLY']],
    [{ coverFrom: '2021-01-01' }, ['PROTECTION.COVER_REVERSED']],
    [{ validUntil: '2019-12-16' }, ['PROTECTION.VALIDITY_PASSED']],
  ] as const)('refuses %j', (change, codes) => {
    expect(quoteTermsFaults({ ...terms, ...change }, quote.loan, TODAY).map((e) => e.code)).toEqual(codes);
  });
  it('rounds a premium up to the fen', () => {
    expect(premiumOf(250_000_000, 200)).toBe(5_000_000);
    expect(premiumOf(333, 1)).toBe(1);
  });
});
