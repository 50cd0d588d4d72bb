import { CATALOGUE, programmeOf } from '@zhiya/policy-catalogue';
import { programmeFor as ruling } from '@zhiya/policy-domain';
import * as rule from './subsidy-rule';

const programmeFor = (division: string, on: string) => ruling(CATALOGUE.programmes, division, on);
const subsidyOf = (q: rule.SubsidyQuestion) => rule.subsidyOf(q, programmeOf);

const question: rule.SubsidyQuestion = {
  programme: 'dongguan-2019',
  division: '441900',
  kind: 'INTEREST_SUBSIDY',
  year: 2020,
  takenFen: 0,
  asOf: '2020-12-31',
  facts: [{ kind: 'INTEREST', paidOn: '2020-06-21', amountFen: 5_437_500, contractId: 'c1' }],
};

describe('the programme of an enterprise', () => {
  it('is that of its city from its first day on, and none elsewhere or before', () => {
    expect([
      programmeFor('441900', '2019-01-01'),
      programmeFor('441900', '2018-12-31'),
      programmeFor('440300', '2019-06-01'),
      programmeFor('440000', '2019-06-01'),
    ]).toEqual(['dongguan-2019', null, null, null]);
  });
});

describe('a subsidy', () => {
  it('is seventy per cent of the interest paid (bulletin 2019-12)', () => {
    expect(subsidyOf(question)?.item).toMatchObject({
      base: 5_437_500,
      amount: 3_806_250,
      capRemaining: 100_000_000,
      citations: [{ document: 'ip-operation-bulletin-2019-12', clause: 'interest-subsidy' }],
    });
  });
  it('leaves what other claims have taken of the year’s million, to the fen', () => {
    expect(subsidyOf({ ...question, takenFen: 96_193_750 })?.item).toMatchObject({
      amount: 3_806_250,
      capRemaining: 3_806_250,
    });
    expect(subsidyOf({ ...question, takenFen: 96_193_751 })?.item).toMatchObject({ amount: 3_806_249 });
    expect(subsidyOf({ ...question, takenFen: 100_000_000 })?.item).toMatchObject({ amount: 0, capRemaining: 0 });
  });
  it('of fees knows no cap, and each kind rests on its own payments', () => {
    const fees = [
      { kind: 'VALUATION_FEE' as const, paidOn: '2020-01-02', amountFen: 3_000_000, contractId: null },
      { kind: 'PREMIUM' as const, paidOn: '2020-01-02', amountFen: 5_000_000, contractId: null },
    ];
    expect(
      subsidyOf({ ...question, kind: 'VALUATION_FEE_SUBSIDY', facts: fees, takenFen: 999_999_999 })?.item,
    ).toMatchObject({ amount: 1_500_000, capRemaining: null });
    expect(subsidyOf({ ...question, kind: 'PREMIUM_SUBSIDY', facts: fees })?.item).toMatchObject({ amount: 2_500_000 });
    expect(subsidyOf({ ...question, facts: fees })).toBeNull();
  });
  it('is not for an enterprise of another city, nor for a payment still to come', () => {
    expect(subsidyOf({ ...question, division: '440300' })).toBeNull();
    expect(subsidyOf({ ...question, asOf: '2020-06-20' })).toBeNull();
  });
});

describe('a subsidy under conditions', () => {
  const facts = {
    ipTypes: ['PATENT' as const],
    ipShare: '1.0000',
    contractOn: '2024-05-15',
    annualRate: '0.0435',
    firstPledge: true,
    borrowerOwnsRights: true,
    registeredOn: '2024-05-24',
  };
  const asked: rule.SubsidyQuestion = {
    programme: 'qingdao-subsidy-2024',
    division: '370200',
    kind: 'INTEREST_SUBSIDY',
    year: 2024,
    takenFen: 0,
    asOf: '2025-05-31',
    facts: [{ kind: 'INTEREST', paidOn: '2024-12-20', amountFen: 5_437_500, contractId: 'c1' }],
    records: {
      enterprise: { size: 'SMALL' },
      loans: [{ contractId: 'c1', facts: { ...facts, settledOn: '2025-05-20' } }],
    },
  };
  it('is computed from the records of its loans', () => {
    expect(subsidyOf(asked)).toMatchObject({ item: { amount: 2_587_500 }, open: null });
  });
  it('is open without them, and says which are missing', () => {
    const { records: _, ...bare } = asked;
    const answer = subsidyOf({
      ...asked,
      records: { enterprise: { size: 'SMALL' }, loans: [{ contractId: 'c1', facts }] },
    })!;
    expect([answer.item, answer.open?.status, answer.open?.needed.map((n) => n.fact)]).toEqual([
      null,
      'UNKNOWN',
      ['loans[0].settledOn'],
    ]);
    expect(subsidyOf(bare)?.open?.needed).toHaveLength(6);
    expect(rule.openFault(answer.open!)).toMatchObject({
      code: 'SUPPORT.FACTS_NEEDED',
      facts: { what: '贷款结清日期', whatEn: 'date on which the loan was settled' },
    });
  });
  it('is barred by a condition that is not met', () => {
    const { open } = subsidyOf({ ...asked, records: { ...asked.records!, enterprise: { size: 'LARGE' } } })!;
    expect([open?.status, rule.openFault(open!).code]).toEqual(['INELIGIBLE', 'SUPPORT.CONDITION_NOT_MET']);
  });
});
