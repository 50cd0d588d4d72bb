import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AssetKind } from '@zhiya/assets-domain';
import { CATALOGUE } from '@zhiya/policy-catalogue';
import { parse as parseYaml } from 'yaml';
import { preflight } from './preflight';
import type { PreflightFacts } from './preflight-facts';
import { refusalGroundsOn } from './refusal-ground';
import { clearFacts } from './testing';

const report = (kind: AssetKind, asOf: string, change: Partial<PreflightFacts>) =>
  preflight(clearFacts(change), refusalGroundsOn(kind, asOf)!.grounds, asOf);
const DAY_461 = '2022-03-01';
const DAY_358 = '2020-06-01';

const [utilityModel, mark] = [{ rightKind: 'UTILITY_MODEL' }, { rightKind: 'TRADEMARK' }] as const;

interface GroundCase {
  readonly name: string;
  readonly right: AssetKind;
  readonly asOf: string;
  readonly given: Partial<PreflightFacts>;
  readonly fails?: readonly string[];
  readonly passes?: readonly string[];
}
const CASES = parseYaml(
  readFileSync(fileURLToPath(new URL('../cases/preflight.case.yaml', import.meta.url)), 'utf8'),
) as readonly GroundCase[];

describe('pre-flight', () => {
  it.each(CASES.map((c) => [c.name, c] as const))('%s', (_, { right, asOf, given, fails = [], passes = [] }) => {
    const r = report(right, asOf, given);
    const verdictOf = (code: string) => r.answers.find((a) => a.ground.code === code)!;
    expect(fails.length + passes.length).toBeGreaterThan(0);
    expect(r.failed).toEqual(fails);
    expect(r.mayFile).toBe(fails.length === 0);
    expect(passes.map((code) => verdictOf(code).verdict)).toEqual(passes.map(() => 'PASS'));
    for (const code of fails) expect(verdictOf(code).todo).not.toBeNull();
  });
  it('has a case that bars and a case that lets pass for every ground of every version of the rules whose text is on file', () => {
    const versions = CATALOGUE.pledgeRules.flatMap((r) =>
      r.versions.map((v) => [r.right, refusalGroundsOn(r.right, v.from)!] as const),
    );
    const listed = versions.flatMap(([right, v]) =>
      v.grounds.filter((g) => g.citation !== null).map((g) => `${right} ${v.versionId} ${g.code}`),
    );
    const shown = (of: (c: GroundCase) => readonly string[]) =>
      new Set(
        CASES.flatMap((c) => of(c).map((code) => `${c.right} ${refusalGroundsOn(c.right, c.asOf)!.versionId} ${code}`)),
      );
    const [bars, lets] = [shown((c) => c.fails ?? []), shown((c) => c.passes ?? [])];
    expect(listed.filter((g) => !bars.has(g) || !lets.has(g))).toEqual([]);
  });
  it('lets N10 and N11 give way to a declaration since 2021', () => {
    const r = report('PATENT', DAY_461, {
      ...utilityModel,
      hasSameDayInvention: true,
      isInvalidationPending: true,
      isDeclared: true,
    });
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
      rightKind: 'UTILITY_MODEL',
      isPledgorOnRegister: null,
      isGranted: null,
      isEnded: null,
      term: null,
      annualFeePaidUntil: null,
      isSuspended: null,
      isSeizedByCourt: null,
      isOwnershipDisputed: null,
      isPledgedAlready: null,
      isInvalidationPending: null,
      hasSameDayInvention: null,
      isDeclared: true,
      isCoOwned: null,
      haveCoOwnersConsented: null,
      similarMarksLeftOut: null,
      maturityOn: null,
      missingContractItems: null,
      isContractLawful: null,
      hasForfeitureClause: null,
      hasOtherObstacle: null,
    };
    for (const [kind, day] of [
      ['PATENT', DAY_461],
      ['TRADEMARK', DAY_358],
      ['COPYRIGHT', DAY_461],
    ] as const) {
      const r = preflight(nothing, refusalGroundsOn(kind, day)!.grounds, day);
      expect(r.unknown).toEqual(r.answers.map((a) => a.ground.code));
      expect(r.answers.every((a) => a.todo !== null)).toBe(true);
    }
    expect(
      report('PATENT', DAY_461, { term: null, maturityOn: null }).answers.find((a) => a.ground.code === 'N06')!.facts,
    ).toEqual({ missing: ['term', 'maturityOn'] });
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
  const until = (protectedUntil: string | null) =>
    ({ term: { protectedUntil, endsOn: null, basis: 'FROM_FILING' } }) as const;
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
