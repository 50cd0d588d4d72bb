import { copyrightTerm, maturityFault, patentTerm, termCitation, trademarkTerm } from './right-term';

const patent = (patentType: 'INVENTION' | 'UTILITY_MODEL' | 'DESIGN', filingDate: string, compensationDays = 0) =>
  patentTerm({ patentType, filingDate, compensationDays });

describe('patent term (Patent Law art. 42: counted from the filing date)', () => {
  it('protects a utility model filed on 1999-09-06 up to 2009-09-05, ended on 2009-09-06', () => {
    expect(patent('UTILITY_MODEL', '1999-09-06')).toEqual({
      protectedUntil: '2009-09-05',
      endsOn: '2009-09-06',
      basis: 'FROM_FILING',
    });
  });
  it('gives inventions twenty years', () => {
    expect(patent('INVENTION', '2019-02-14').protectedUntil).toBe('2039-02-13');
  });
  it.each([
    ['2021-05-31', '2031-05-30'],
    ['2021-06-01', '2036-05-31'],
  ])('gives a design filed on %s protection up to %s', (filed, until) => {
    expect(patent('DESIGN', filed).protectedUntil).toBe(until);
  });
  it('adds the days of compensation', () => {
    expect(patent('INVENTION', '2019-02-14', 20).protectedUntil).toBe('2039-03-05');
  });
  it('protects a patent filed on 29 February to the end of February, where the last year has no such day', () => {
    expect(patent('UTILITY_MODEL', '2016-02-29')).toMatchObject({ protectedUntil: '2026-02-28', endsOn: '2026-03-01' });
    expect(patent('INVENTION', '2016-02-29').protectedUntil).toBe('2036-02-28');
    expect(patent('UTILITY_MODEL', '2014-03-01').protectedUntil).toBe('2024-02-29');
  });
  it('cites the law of the filing date', () => {
    const cited = (filingDate: string) =>
      termCitation({
        kind: 'PATENT',
        number: '',
        title: '',
        owners: [],
        patentType: 'DESIGN',
        filingDate,
        grantDate: null,
        isDivisional: false,
        compensationDays: 0,
      }).document;
    expect([cited('2021-05-31'), cited('2021-06-01')]).toEqual(['patent-law-2008', 'patent-law-2020']);
  });
});

describe('trademark term (Trademark Law art. 39, 40)', () => {
  it('runs ten years from registration and ten more with each renewal', () => {
    expect(trademarkTerm({ registrationDate: '2010-02-21', renewals: 0 }).protectedUntil).toBe('2020-02-20');
    expect(trademarkTerm({ registrationDate: '2010-02-21', renewals: 1 }).protectedUntil).toBe('2030-02-20');
  });
});

describe('copyright term (Copyright Law art. 23, Software Regulations art. 14)', () => {
  const software = {
    completedOn: '2018-11-05',
    firstPublishedOn: '2019-01-03',
    author: 'LEGAL_PERSON',
    authorDiedOn: null,
  } as const;
  it('of a legal person runs to the end of the fiftieth year after publication', () => {
    expect(copyrightTerm(software)).toEqual({
      protectedUntil: '2069-12-31',
      endsOn: '2070-01-01',
      basis: 'FROM_PUBLICATION',
    });
  });
  it('of an unpublished work runs to the end of the fiftieth year after completion', () => {
    expect(copyrightTerm({ ...software, firstPublishedOn: null })).toEqual({
      protectedUntil: '2068-12-31',
      endsOn: '2069-01-01',
      basis: 'FROM_COMPLETION',
    });
  });
  it('is not brought back by publication after fifty years', () => {
    expect(
      copyrightTerm({ ...software, completedOn: '1960-03-01', firstPublishedOn: '2019-01-03' }).protectedUntil,
    ).toBe('2010-12-31');
  });
  it('of a natural person cannot be told while the author lives, then runs fifty years', () => {
    expect(copyrightTerm({ ...software, author: 'NATURAL_PERSON' })).toEqual({
      protectedUntil: null,
      endsOn: null,
      basis: 'AUTHOR_LIVING',
    });
    expect(copyrightTerm({ ...software, author: 'NATURAL_PERSON', authorDiedOn: '2020-06-01' }).protectedUntil).toBe(
      '2070-12-31',
    );
  });
});

it('lets a debt fall due on the last day of protection, not the day after', () => {
  expect(maturityFault('2020-12-20', '2020-12-20')).toBeNull();
  expect(maturityFault('2020-12-20', '2020-12-21')).toMatchObject({
    code: 'ASSET.MATURITY_BEYOND_LIFE',
    field: 'maturityOn',
  });
  expect(maturityFault(null, '2099-01-01')).toBeNull();
});
