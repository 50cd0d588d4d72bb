import { documentFaults } from './document-faults';

type RawDocument = Parameters<typeof documentFaults>[0][number];

const clause = {
  id: 'rate',
  locator: '第一条',
  summary: { zh: '补一半', en: 'Half' },
  quote: '',
  confidence: 'mirror' as const,
};
const doc = (id: string, more: Partial<RawDocument> = {}): RawDocument => ({
  id,
  number: null,
  issuer: '某局',
  title: { zh: '某办法', en: 'Rules' },
  issuedOn: null,
  publishedOn: null,
  effectiveFrom: null,
  effectiveUntil: null,
  level: 'CITY',
  division: '441900',
  textOnFile: false,
  source: '某处',
  sourceUrl: null,
  supersedes: [],
  names: [],
  checkedOn: '2020-01-01',
  clauses: [clause],
  ...more,
});

describe('the check of documents', () => {
  it('finds nothing wrong where the older one ends on the day the newer one begins, or before it', () => {
    const newer = doc('newer', { effectiveFrom: '2021-11-15', supersedes: ['older'], names: ['older'] });
    expect(documentFaults([newer, doc('older', { effectiveUntil: '2021-11-15' })])).toEqual([]);
    expect(documentFaults([newer, doc('older', { effectiveUntil: '2021-01-01' })])).toEqual([]);
  });
  it('names a document that does not exist, itself, and one that stands twice', () => {
    expect(documentFaults([doc('a', { names: ['b'], supersedes: ['c'] })])).toEqual([
      'documents.a: names b, which does not exist',
      'documents.a: supersedes c, which does not exist',
    ]);
    expect(documentFaults([doc('a', { names: ['a'] })])).toEqual(['documents.a: names itself']);
    expect(documentFaults([doc('a', { supersedes: ['a'] })])).toEqual(['documents.a: supersedes itself']);
    expect(documentFaults([doc('a', { names: ['b', 'b'] }), doc('b')])).toEqual(['documents.a: names b twice']);
  });
  it('names an end that does not fit the document that takes its place', () => {
    const newer = doc('newer', { effectiveFrom: '2021-11-15', supersedes: ['older'] });
    expect(documentFaults([newer, doc('older')])).toEqual([
      'documents.older: is superseded by newer from 2021-11-15 and has no end',
    ]);
    expect(documentFaults([newer, doc('older', { effectiveUntil: '2021-11-16' })])).toEqual([
      'documents.older: applies until 2021-11-16, beyond 2021-11-15, when newer supersedes it',
    ]);
  });
  it('asks for no end where nobody knows when the newer one begins', () => {
    expect(documentFaults([doc('newer', { supersedes: ['older'] }), doc('older')])).toEqual([]);
  });
  it('tells a circle once, wherever it is entered', () => {
    expect(
      documentFaults([
        doc('c', { supersedes: ['a'] }),
        doc('a', { supersedes: ['b'] }),
        doc('b', { supersedes: ['c'] }),
        doc('d', { supersedes: ['b'] }),
      ]),
    ).toEqual(['documents: a supersedes b supersedes c supersedes a']);
  });
  it('names dates that run backwards', () => {
    expect(documentFaults([doc('a', { issuedOn: '2018-03-15', publishedOn: '2018-03-14' })])).toEqual([
      'documents.a: was published on 2018-03-14, before it was signed on 2018-03-15',
    ]);
    expect(documentFaults([doc('a', { issuedOn: '2018-03-15', publishedOn: '2018-03-15' })])).toEqual([]);
    expect(documentFaults([doc('a', { effectiveFrom: '2019-01-01', effectiveUntil: '2019-01-01' })])).toEqual([
      'documents.a: ends on 2019-01-01, before it begins on 2019-01-01',
    ]);
  });
  it('lets nobody quote a text that is not there, nor leave one out that is', () => {
    expect(documentFaults([doc('a', { clauses: [{ ...clause, quote: '补一半' }] })])).toEqual([
      'documents.a.rate: has a quote although the text is not on file',
    ]);
    expect(documentFaults([doc('a', { textOnFile: true })])).toEqual([
      'documents.a.rate: has no quote although the text is on file',
    ]);
  });
});
