import { CATALOGUE } from '../lookup';
import { catalogueFaults } from './faults';

// A small catalogue that is right; every test breaks one thing in it and reads the sentence.
const right = () => ({
  documents: [
    {
      id: 'doc', number: null, issuer: '某局', title: { zh: '某办法', en: 'Rules' }, issuedOn: null, publishedOn: null, effectiveFrom: null, effectiveUntil: null, level: 'CITY', division: '441900', textOnFile: true, source: '某处',
      sourceUrl: null, supersedes: [], names: [], checkedOn: '2020-01-01', clauses: [{ id: 'rate', locator: '第一条', summary: { zh: '补一半', en: 'Half' }, quote: '按照50%补贴', confidence: 'official' }],
    },
  ],
  programmes: [
    {
      id: 'prog', title: { zh: '某项目', en: 'Programme' }, division: '441900', documents: ['doc'], from: '2019-01-01', until: null,
      parameters: [
        { id: 'RATE', title: { zh: '比例', en: 'Rate' }, unit: 'ratio', values: [{ from: '2019-01-01', until: '2020-01-01', value: '0.50', reference: { document: 'doc', clause: 'rate' } as object | undefined, confidence: 'official' }] },
        { id: 'SHARES', title: { zh: '分担', en: 'Shares' }, unit: 'shares', values: [{ from: '2019-01-01', until: null, value: { FUND: '0.54', BANK: '0.26', INSURER: '0.16', EVALUATOR: '0.04' }, reference: { document: 'doc', clause: 'rate' }, confidence: 'official' }] },
      ] as { id: string; unit: string; title: object; values: Record<string, unknown>[] }[],
      readings: [{ parameter: 'READING', takes: 'RATE', scopes: ['ESTIMATE'], note: { zh: '按上限', en: 'Maximum' } }] as Record<string, unknown>[],
      estimate: { items: [{ kind: 'INTEREST_SUBSIDY', base: { of: 'INTEREST_PAID' }, rate: 'RATE', yearlyCap: null as string | null }] },
      compensate: null,
    },
  ],
  plans: [],
  obligations: [],
  figures: [],
  pledgeRules: [],
  statutory: [],
});
type Draft = ReturnType<typeof right>;
const faultsAfter = (breakIt: (c: Draft) => void): readonly string[] => {
  const c = right();
  breakIt(c);
  return catalogueFaults(c);
};
const rate = (c: Draft) => c.programmes[0]!.parameters[0]!;
const shares = (c: Draft) => c.programmes[0]!.parameters[1]!;

describe('the catalogue check', () => {
  it('finds nothing in the catalogue that is shipped, nor in the small one', () => {
    expect(catalogueFaults(JSON.parse(JSON.stringify(CATALOGUE)))).toEqual([]);
    expect(catalogueFaults(right())).toEqual([]);
  });
  it('names a value without a citation', () => {
    expect(faultsAfter((c) => delete rate(c).values[0]!.reference)).toEqual(['programmes.prog.RATE from 2019-01-01: has no citation']);
  });
  it('names overlapping intervals, also with one that never ends, and one that ends before it begins', () => {
    expect(faultsAfter((c) => rate(c).values.push({ ...rate(c).values[0]!, from: '2019-12-31', until: null }))).toEqual(['programmes.prog.RATE: the interval from 2019-01-01 overlaps the one from 2019-12-31']);
    expect(faultsAfter((c) => rate(c).values.push({ ...rate(c).values[0]!, from: '2020-01-01', until: null }))).toEqual([]);
    expect(faultsAfter((c) => (rate(c).values[0]!.until = '2018-01-01'))).toEqual(['programmes.prog.RATE: the interval from 2019-01-01 ends on 2018-01-01, before it begins']);
  });
  it('names a clause that does not exist', () => {
    expect(faultsAfter((c) => (rate(c).values[0]!.reference = { document: 'doc', clause: 'nowhere' }))).toEqual(['programmes.prog.RATE from 2019-01-01: cites the clause nowhere of doc, which does not exist']);
  });
  it('names words that the clause does not hold', () => {
    expect(faultsAfter((c) => (rate(c).values[0]!.reference = { document: 'doc', clause: 'rate', quote: '按照60%补贴' }))[0]).toMatch(/quotes words that the clause rate of doc does not hold/);
  });
  it('names an unknown unit', () => {
    expect(faultsAfter((c) => (shares(c).unit = 'percent'))[0]).toBe('programmes.prog.SHARES: has the unknown unit percent');
  });
  it('names shares that do not sum to one, and sums them exactly', () => {
    expect(faultsAfter((c) => ((shares(c).values[0]!.value as Record<string, string>).EVALUATOR = '0.05'))).toEqual(['programmes.prog.SHARES from 2019-01-01: the shares sum to 1.01, not to 1']);
    expect(faultsAfter((c) => (shares(c).values[0]!.value = { FUND: '0.1', BANK: '0.2', INSURER: '0.7' }))).toEqual([]);
  });
  it('names a figure that is a number, or malformed', () => {
    expect(faultsAfter((c) => (rate(c).values[0]!.value = 0.5))[0]).toMatch(/^programmes\.prog\.parameters\.RATE\.values\.0\.value: /);
    expect(faultsAfter((c) => (rate(c).values[0]!.value = '50%'))).toEqual(['programmes.prog.RATE from 2019-01-01: is not a decimal rate, written as a string']);
  });
  it('names a parameter that a rule uses and that is not there, or is of another unit', () => {
    expect(faultsAfter((c) => (c.programmes[0]!.estimate.items[0]!.yearlyCap = 'CAP'))).toEqual(['programmes.prog.INTEREST_SUBSIDY: uses the parameter CAP, which does not exist']);
    expect(faultsAfter((c) => (c.programmes[0]!.estimate.items[0]!.rate = 'SHARES'))).toEqual(['programmes.prog.INTEREST_SUBSIDY: uses SHARES, which is in shares, where ratio is due']);
  });
  it('names a field that nobody reads, an identifier listed twice and a reading without a value', () => {
    expect(faultsAfter((c) => Object.assign(c.programmes[0]!, { colour: 'red' }))[0]).toMatch(/^programmes\.prog: .*colour/);
    expect(faultsAfter((c) => c.documents.push(c.documents[0]!))).toContain('documents: doc is listed twice');
    expect(faultsAfter((c) => delete c.programmes[0]!.readings[0]!.takes)).toEqual(['programmes.prog.READING: states either a value or the parameter whose value it is']);
  });
  it('names a clause of a text on file that has no quote', () => {
    expect(faultsAfter((c) => (c.documents[0]!.clauses[0]!.quote = ''))).toContain('documents.doc.rate: has no quote although the text is on file');
  });
});
