import { CATALOGUE, programmeOf } from '@zhiya/policy-catalogue';
import { assessSupport, bestMix, type MixQuestion } from '@zhiya/policy-engine';
import * as answers from './answers';
import { bookEntryOf, caseOf, caseOfEntry, enterpriseFacts, loanFacts, type CaseFacts } from './support-case';

const { bestLawfulMix, nearestProgramme } = answers;
const interest = { kind: 'INTEREST' as const, on: '2020-06-21', amountFen: 5_437_500 };
const fee = { kind: 'VALUATION' as const, on: '2020-01-02', amountFen: 3_000_000 };
const asked: CaseFacts = {
  asOf: '2020-12-31',
  division: '441900',
  loans: [
    { id: 'a', facts: loanFacts({ principalFen: 1_000 }) },
    { id: 'b', facts: loanFacts({ rateBp: 435 }) },
  ],
  payments: [{ ...interest, loan: 'b' }],
};

describe('a case for the policies', () => {
  it('leaves out what nobody has said: unknown is no value', () => {
    expect(Object.keys(loanFacts({ principalFen: 1, settledOn: null, firstPledge: false }))).toEqual([
      'principal',
      'firstPledge',
    ]);
    expect(enterpriseFacts({ size: null, revenueFen: 0 })).toEqual({ annualRevenue: 0 });
    expect(caseOf({ ...asked, enterprise: {} })).not.toHaveProperty('enterprise');
  });
  it('names loans that were paid for first, and those that stand by where a fee may rest on them', () => {
    const loans = (more: Partial<CaseFacts>) => caseOf({ ...asked, ...more }).loans.map((l) => l.id);
    const withFee = { payments: [...asked.payments, fee] };
    expect(loans({})).toEqual(['b', 'a']);
    expect(loans({ standing: 'FOR_FEES' })).toEqual(['b']);
    expect(loans({ standing: 'FOR_FEES', ...withFee })).toEqual(['b', 'a']);
    expect(loans({ label: (i) => `L${i + 1}` })).toEqual(['L1', 'L2']);
    expect(loans({ loans: [], payments: [interest] })).toEqual(['']);
  });
  it('is the same by way of a book, to the fen', () => {
    const payments = [...asked.payments, fee].map((p) => ({ ...p, bank: 'Bank' }));
    const facts = { ...asked, enterprise: enterpriseFacts({ size: 'SMALL', revenueFen: 7 }), payments };
    const entry = bookEntryOf({ ...facts, id: 'e', name: 'E' });
    expect(entry.loans.map((l) => [l.id, l.bank, l.principal])).toEqual([
      ['b', 'Bank', undefined],
      ['a', null, 1_000n],
    ]);
    expect(caseOfEntry(entry)).toEqual(caseOf({ ...facts, asOf: '2020-06-21' }));
  });
  it('cannot be put together by hand', () => {
    const byHand: MixQuestion = { asOf: '2020-12-31', division: '441900', loans: [] };
    // @ts-expect-error what no builder made is no case
    expect(bestLawfulMix(byHand, []).parts).toEqual([]);
  });
});

describe('the policies', () => {
  const inCity = CATALOGUE.programmes.filter((p) => p.division === '441900');
  it('have two answers, no more', () => {
    expect(Object.keys(answers).sort()).toEqual(['bestLawfulMix', 'nearestProgramme']);
  });
  it('answer an offer by the mix that pays most, and say of each programme what it would pay alone', () => {
    const c = caseOf(asked);
    const { asked: each, ...mix } = bestLawfulMix(c, inCity);
    expect(mix).toEqual(
      bestMix(
        c,
        inCity.filter((p) => p.estimate !== null),
      ),
    );
    const own = each.find((a) => a.programme.id === 'dongguan-2019')!;
    expect(own.alone.items).toEqual(own.counted);
    expect(own.counted.map((i) => i.amount)).toEqual([3_806_250]);
  });
  it('answer a claim by the one programme, and of the kind and year alone', () => {
    const c = caseOf({ ...asked, payments: [...asked.payments, fee] });
    const claimed = { programme: 'dongguan-2019', kind: 'INTEREST_SUBSIDY', year: 2020 };
    const answer = nearestProgramme(c, claimed, programmeOf)!;
    expect(answer.item).toEqual(assessSupport(answer.question).items.find((i) => i.kind === 'INTEREST_SUBSIDY'));
    expect(nearestProgramme(c, { ...claimed, year: 2019 }, programmeOf)).toBeNull();
  });
});
