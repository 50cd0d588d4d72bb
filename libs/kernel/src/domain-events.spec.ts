import { asOfToday, defineEvent, factFaults, readFacts, subscriptionFaults, wanting, type Json } from './index';

const repaid = defineEvent('loan.repaid', {
  id: 'id',
  paidOn: 'date',
  interestFen: 'fen',
  reference: 'text?',
  rights: 'ids',
});
const told = { id: 'c1', paidOn: '2019-12-20', interestFen: 906_250, rights: ['p', 't'] };

describe('the facts of an event', () => {
  it('are those it was defined with, each of its kind', () => {
    expect(factFaults(repaid, told)).toEqual([]);
    expect(factFaults(repaid, { ...told, reference: null })).toEqual([]);
  });

  it.each<[string, Record<string, Json | undefined>, string]>([
    ['is missing', { ...told, id: undefined }, 'loan.repaid: id is no id'],
    ['is empty', { ...told, id: '' }, 'loan.repaid: id is no id'],
    ['is a day that does not exist', { ...told, paidOn: '2019-02-30' }, 'loan.repaid: paidOn is no date'],
    ['has a part of a fen', { ...told, interestFen: 0.5 }, 'loan.repaid: interestFen is no fen'],
    ['is not a list of ids', { ...told, rights: ['p', 1] }, 'loan.repaid: rights is no ids'],
    ['is nobody’s', { ...told, amount: 1 }, 'loan.repaid: amount is not one of its facts'],
  ])('are refused where one %s', (_, payload, fault) => {
    expect(factFaults(repaid, payload)).toEqual([fault]);
  });

  it('come to a reader by name, what may be missing as null; what it did not ask for does not matter', () => {
    expect(readFacts({ name: 'count', facts: wanting(repaid, 'id', 'reference') }, told)).toEqual({
      id: 'c1',
      reference: null,
    });
    expect(() => readFacts({ name: 'count', facts: wanting(repaid, 'interestFen') }, { id: 'c1' })).toThrow(
      'count: interestFen is no fen',
    );
  });
});

describe('an event that has changed', () => {
  const now = defineEvent(
    'loan.drawn',
    { id: 'id', division: 'text', principalFen: 'fen' },
    {
      version: 3,
      earlier: {
        1: ({ amount, ...rest }) => ({ ...rest, principalFen: Number(amount) * 100 }),
        2: (p) => ({ division: '000000', ...p }),
      },
    },
  );
  it('is still read as an outbox holds it from an earlier release', () => {
    expect(asOfToday(now, { id: 'c1', amount: 2_500_000 }, 1)).toEqual({
      id: 'c1',
      principalFen: 250_000_000,
      division: '000000',
    });
    expect(asOfToday(now, { id: 'c1', principalFen: 1, division: '441900' }, 3)).toEqual({
      id: 'c1',
      principalFen: 1,
      division: '441900',
    });
  });
  it('names the step that is missing', () => {
    expect(() => asOfToday({ ...now, earlier: {} }, {}, 2)).toThrow('nothing brings version 2 to 3');
  });
});

describe('readers and events', () => {
  const reader = (on: string, facts: Parameters<typeof subscriptionFaults>[0][number]['facts']) => [
    { name: 'count', on: [on], facts },
  ];
  it('fit where every fact wanted is told', () => {
    expect(
      subscriptionFaults(reader('loan.repaid', { id: 'id', interestFen: 'fen', after: 'text?' }), [repaid]),
    ).toEqual([]);
  });
  it.each([
    ['loan.unknown', { id: 'id' }, 'count listens to loan.unknown, which nobody tells'],
    ['loan.repaid', { amountFen: 'fen' }, 'count wants amountFen of loan.repaid, which does not carry it'],
    ['loan.repaid', { interestFen: 'text' }, 'count takes interestFen of loan.repaid for text; it is fen'],
    ['loan.repaid', { reference: 'text' }, 'count counts on reference of loan.repaid, which may be missing'],
  ] as const)('are told apart: %s %p', (on, facts, fault) => {
    expect(subscriptionFaults(reader(on, facts), [repaid])).toEqual([fault]);
  });
  it('know of an event once', () => {
    expect(subscriptionFaults([], [repaid, repaid])).toEqual(['loan.repaid is defined twice']);
  });
});
