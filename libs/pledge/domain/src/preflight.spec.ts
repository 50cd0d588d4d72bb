import type { AssetKind } from '@zhiya/assets-domain';
import { preflight } from './preflight';
import type { PreflightFacts } from './preflight-facts';
import { refusalGroundsOn } from './refusal-ground';
import { clearFacts } from './testing';

const report = (kind: AssetKind, asOf: string, change: Partial<PreflightFacts>) => preflight(clearFacts(change), refusalGroundsOn(kind, asOf)!.grounds, asOf);
const DAY_461 = '2022-03-01';
const DAY_358 = '2020-06-01';

type Fixture = readonly [code: string, kind: AssetKind, asOf: string, change: Partial<PreflightFacts>];
const utilityModel = { rightKind: 'UTILITY_MODEL' } as const;
const mark = { rightKind: 'TRADEMARK' } as const;
const software = { rightKind: 'SOFTWARE' } as const;
const shortLived = { term: { protectedUntil: '2023-12-19', endsOn: '2023-12-20', basis: 'FROM_FILING' } } as const;

/** One right per ground that fails it and nothing else. */
const FIXTURES: readonly Fixture[] = [
  ['N01', 'PATENT', DAY_461, { isPledgorOnRegister: false }],
  ['N02', 'PATENT', DAY_461, { isEnded: true }],
  ['N03', 'PATENT', DAY_461, { isGranted: false }],
  ['N04', 'PATENT', DAY_461, { annualFeePaidUntil: '2022-02-28' }],
  ['N05', 'PATENT', DAY_461, { isSuspended: true }],
  ['N05', 'PATENT', DAY_461, { isSeizedByCourt: true }],
  ['N06', 'PATENT', DAY_461, shortLived],
  ['N07', 'PATENT', DAY_461, { missingContractItems: ['担保的范围'] }],
  ['N08', 'PATENT', DAY_461, { isCoOwned: true, haveCoOwnersConsented: false }],
  ['N09', 'PATENT', DAY_461, { isPledgedAlready: true }],
  ['N10', 'PATENT', DAY_461, { ...utilityModel, hasSameDayInvention: true }],
  ['N11', 'PATENT', DAY_461, { isInvalidationPending: true }],
  ['N12', 'PATENT', DAY_461, { hasOtherObstacle: true }],
  ['N11', 'PATENT', '2019-12-16', { isInvalidationPending: true, isDeclared: true }],
  ['N13', 'PATENT', '2019-12-16', { hasForfeitureClause: true }],
  ['T01', 'TRADEMARK', DAY_358, { ...mark, isPledgorOnRegister: false }],
  ['T02', 'TRADEMARK', DAY_358, { ...mark, isContractLawful: false }],
  ['T03', 'TRADEMARK', DAY_358, { ...mark, isEnded: true }],
  ['T04', 'TRADEMARK', DAY_358, { ...mark, isSeizedByCourt: true }],
  ['T05', 'TRADEMARK', DAY_358, { ...mark, hasOtherObstacle: true }],
  ['T06', 'TRADEMARK', DAY_358, { ...mark, similarMarksLeftOut: ['12345679/9'] }],
  ['C01', 'COPYRIGHT', '2019-12-16', { ...software, isPledgorOnRegister: false }],
  ['C02', 'COPYRIGHT', '2019-12-16', { ...software, isContractLawful: false }],
  ['C03', 'COPYRIGHT', '2019-12-16', { ...software, isEnded: true }],
  ['C04', 'COPYRIGHT', '2019-12-16', { ...software, ...shortLived }],
  ['C05', 'COPYRIGHT', '2019-12-16', { ...software, isOwnershipDisputed: true }],
  ['C06', 'COPYRIGHT', '2019-12-16', { ...software, hasOtherObstacle: true }],
];

describe('pre-flight', () => {
  it.each(FIXTURES)('finds %s of %s on %s alone for %j', (code, kind, asOf, change) => {
    const r = report(kind, asOf, change);
    expect(r.failed).toEqual([code]);
    expect(r.mayFile).toBe(false);
    expect(r.answers.find((a) => a.ground.code === code)!.todo).not.toBeNull();
  });
  it('has a fixture for every ground whose text is on file', () => {
    const covered = new Set(FIXTURES.map(([code]) => code));
    const listed = [['PATENT', DAY_461], ['TRADEMARK', DAY_358], ['COPYRIGHT', DAY_461], ['PATENT', '2019-12-16']] as const;
    const codes = listed.flatMap(([kind, day]) => refusalGroundsOn(kind, day)!.grounds.filter((g) => g.citation !== null).map((g) => g.code));
    expect(codes.filter((c) => !covered.has(c))).toEqual([]);
  });
  it('lets a clear patent pass every ground of announcement 461', () => {
    expect(report('PATENT', DAY_461, {})).toMatchObject({ failed: [], unknown: [], mayFile: true });
  });
  it('lets N10 and N11 give way to a declaration since 2021', () => {
    const r = report('PATENT', DAY_461, { ...utilityModel, hasSameDayInvention: true, isInvalidationPending: true, isDeclared: true });
    expect(r).toMatchObject({ failed: [], unknown: [] });
    expect(r.answers.filter((a) => a.facts.declared === true).map((a) => a.ground.code)).toEqual(['N10', 'N11']);
  });
  it('applies the rules of the day: those of 2010 up to 14 November 2021, announcement 461 from the 15th', () => {
    expect(refusalGroundsOn('PATENT', '2021-11-14')!.versionId).toBe('rules-2010');
    expect(refusalGroundsOn('PATENT', '2021-11-15')!.versionId).toBe('rules-2021');
    expect(refusalGroundsOn('TRADEMARK', '2020-04-30')!.versionId).toBe('rules-2009');
    expect(refusalGroundsOn('TRADEMARK', '2020-05-01')!.versionId).toBe('rules-2020');
    expect(refusalGroundsOn('COPYRIGHT', '2010-12-31')).toBeNull();
  });
});

describe('what is not known', () => {
  it('is UNKNOWN for every fact that nobody has told us, and names it', () => {
    const nothing: PreflightFacts = {
      rightKind: 'UTILITY_MODEL', isPledgorOnRegister: null, isGranted: null, isEnded: null, term: null, annualFeePaidUntil: null, isSuspended: null, isSeizedByCourt: null,
      isOwnershipDisputed: null, isPledgedAlready: null, isInvalidationPending: null, hasSameDayInvention: null, isDeclared: true, isCoOwned: null, haveCoOwnersConsented: null,
      similarMarksLeftOut: null, maturityOn: null, missingContractItems: null, isContractLawful: null, hasForfeitureClause: null, hasOtherObstacle: null,
    };
    for (const [kind, day] of [['PATENT', DAY_461], ['TRADEMARK', DAY_358], ['COPYRIGHT', DAY_461]] as const) {
      const r = preflight(nothing, refusalGroundsOn(kind, day)!.grounds, day);
      expect(r.unknown).toEqual(r.answers.map((a) => a.ground.code));
      expect(r.answers.every((a) => a.todo !== null)).toBe(true);
    }
    expect(report('PATENT', DAY_461, { term: null, maturityOn: null }).answers.find((a) => a.ground.code === 'N06')!.facts).toEqual({ missing: ['term', 'maturityOn'] });
    expect(report('PATENT', DAY_461, { isCoOwned: true }).unknown).toEqual(['N08']);
    expect(report('PATENT', DAY_461, { isSuspended: null }).unknown).toEqual(['N05']);
  });
  it('does not hide a failure behind a missing fact', () => {
    expect(report('PATENT', DAY_461, { isSuspended: null, isSeizedByCourt: true }).failed).toEqual(['N05']);
  });
  it('is a ground without its text, whatever the facts, and the rest of a list not fully on file', () => {
    const marks = report('TRADEMARK', '2019-12-16', mark);
    expect(marks).toMatchObject({ failed: [], unknown: ['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'UNLISTED'] });
    expect(report('TRADEMARK', '2019-12-16', { ...mark, isEnded: true }).failed).toEqual([]);
    expect(report('PATENT', '2019-12-16', {}).unknown).toEqual(['UNLISTED']);
    expect(report('PATENT', '2019-12-16', utilityModel).unknown).toEqual(['N10', 'UNLISTED']);
  });
});

describe('term of the debt', () => {
  const until = (protectedUntil: string | null) => ({ term: { protectedUntil, endsOn: null, basis: 'FROM_FILING' } }) as const;
  it('may end on the last day of protection, not the day after', () => {
    expect(report('PATENT', DAY_461, until('2023-12-20')).failed).toEqual([]);
    expect(report('PATENT', DAY_461, until('2023-12-19')).failed).toEqual(['N06']);
  });
  it('fails a right that has run out as ended too, whatever was recorded', () => {
    expect(report('PATENT', DAY_461, until('2022-02-28')).failed).toEqual(['N02', 'N06']);
  });
  it('is no matter while the author of a work lives', () => {
    expect(report('COPYRIGHT', DAY_461, { rightKind: 'WORK', ...until(null) }).failed).toEqual([]);
  });
});
