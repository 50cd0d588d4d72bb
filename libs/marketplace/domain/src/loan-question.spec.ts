import { loanQuestionFaults } from './loan-question';

const TODAY = '2019-12-02';
const codes = (q: Partial<Parameters<typeof loanQuestionFaults>[0]>) =>
  loanQuestionFaults({ division: '441900', drawnOn: TODAY, ipShareBp: 10_000, ...q }, TODAY).map((e) => [
    e.code,
    e.field,
  ]);

describe('a public question about a loan', () => {
  it('may leave the division and the part open', () => expect(codes({ division: null, ipShareBp: null })).toEqual([]));
  it('names a division of the table', () => {
    expect(codes({ division: '370202' })).toEqual([]);
    expect(codes({ division: '999999' })).toEqual([['ESTIMATE.UNKNOWN_DIVISION', 'division']]);
  });
  it('is of a loan near the day of asking', () => {
    expect(codes({ drawnOn: '2029-12-02' })).toEqual([]);
    for (const drawnOn of ['2029-12-03', '2009-12-01'])
      expect(codes({ drawnOn })).toEqual([['ESTIMATE.DRAWN_OUT_OF_RANGE', 'drawnOn']]);
  });
  it('has a part above nothing and not above all', () => {
    for (const ipShareBp of [0, -1, 10_001, 0.5])
      expect(codes({ ipShareBp })).toEqual([['ESTIMATE.SHARE_OUT_OF_RANGE', 'ipShareBp']]);
  });
});
