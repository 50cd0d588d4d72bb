import { isProtected } from '@zhiya/assets-domain';
import { assertNever, type Facts, type LocalDate } from '@zhiya/kernel';
import type { Bilingual } from '@zhiya/policy-catalogue';
import type { PreflightFacts } from './preflight-facts';
import type { GroundAnswer, GroundVerdict, PreflightReport, RefusalGround } from './refusal-ground';

type Finding = readonly [verdict: GroundVerdict, facts: Facts];

const ANOTHER_RIGHT: Bilingual = { zh: '更换质押的权利', en: 'Pledge another right' };
const ASK_REGISTRY: Bilingual = {
  zh: '该日施行的条文未收录，请向登记机构核实后确认',
  en: 'The text in force that day is not on file: ask the registry and confirm',
};
const COMPLETE_FACTS: Bilingual = {
  zh: '补充所缺信息，或核实后确认',
  en: 'Complete the missing facts, or look into it and confirm',
};

const missing = (...names: readonly (keyof PreflightFacts)[]): Finding => ['UNKNOWN', { missing: names }];
/** FAIL where the fact holds, PASS where it does not, UNKNOWN where nobody has told us. */
const unless = (facts: PreflightFacts, name: keyof PreflightFacts): Finding =>
  facts[name] === null ? missing(name) : [facts[name] === true ? 'FAIL' : 'PASS', {}];
const provided = (facts: PreflightFacts, name: keyof PreflightFacts): Finding =>
  facts[name] === null ? missing(name) : [facts[name] === true ? 'PASS' : 'FAIL', {}];
const empty = (list: readonly string[] | null, name: keyof PreflightFacts): Finding =>
  list === null ? missing(name) : [list.length > 0 ? 'FAIL' : 'PASS', { items: list }];

/** Fails if either fails; passes only if both pass. */
function either(a: Finding, b: Finding): Finding {
  const verdict: GroundVerdict =
    a[0] === 'FAIL' || b[0] === 'FAIL' ? 'FAIL' : a[0] === 'UNKNOWN' || b[0] === 'UNKNOWN' ? 'UNKNOWN' : 'PASS';
  return [
    verdict,
    verdict === 'UNKNOWN'
      ? { missing: [a, b].flatMap((x) => (x[1].missing as readonly string[] | undefined) ?? []) }
      : {},
  ];
}

function ended(facts: PreflightFacts, asOf: LocalDate): Finding {
  if (facts.term !== null && !isProtected(facts.term.protectedUntil, asOf))
    return ['FAIL', { protectedUntil: facts.term.protectedUntil }];
  return unless(facts, 'isEnded');
}

/** The debt must mature on the right's last day of protection at the latest; a term that runs with a living author outlasts any loan. */
function outlasts({ term, maturityOn }: PreflightFacts): Finding {
  if (term === null || maturityOn === null)
    return missing(
      ...(term === null ? (['term'] as const) : []),
      ...(maturityOn === null ? (['maturityOn'] as const) : []),
    );
  return [
    isProtected(term.protectedUntil, maturityOn) ? 'PASS' : 'FAIL',
    { maturityOn, protectedUntil: term.protectedUntil },
  ];
}

function coOwners(facts: PreflightFacts): Finding {
  if (facts.isCoOwned === null) return missing('isCoOwned');
  return facts.isCoOwned ? provided(facts, 'haveCoOwnersConsented') : ['PASS', {}];
}

function find(ground: RefusalGround, facts: PreflightFacts, asOf: LocalDate): Finding {
  switch (ground.check) {
    case 'PLEDGOR_IS_NOT_OWNER':
      return provided(facts, 'isPledgorOnRegister');
    case 'RIGHT_ENDED_OR_INVALID':
      return ended(facts, asOf);
    case 'NOT_GRANTED':
      return provided(facts, 'isGranted');
    case 'ANNUAL_FEE_UNPAID':
      return facts.annualFeePaidUntil === null
        ? missing('annualFeePaidUntil')
        : [facts.annualFeePaidUntil >= asOf ? 'PASS' : 'FAIL', { paidUntil: facts.annualFeePaidUntil }];
    case 'SUSPENDED_OR_PRESERVED':
      return either(unless(facts, 'isSuspended'), unless(facts, 'isSeizedByCourt'));
    case 'SEIZED_BY_COURT':
      return unless(facts, 'isSeizedByCourt');
    case 'OWNERSHIP_DISPUTED':
      return unless(facts, 'isOwnershipDisputed');
    case 'DEBT_OUTLASTS_RIGHT':
      return outlasts(facts);
    case 'CONTRACT_LACKS_ITEMS':
      return empty(facts.missingContractItems, 'missingContractItems');
    case 'CONTRACT_UNLAWFUL':
      return provided(facts, 'isContractLawful');
    case 'FORFEITURE_CLAUSE':
      return unless(facts, 'hasForfeitureClause');
    case 'CO_OWNER_CONSENT_MISSING':
      return coOwners(facts);
    case 'ALREADY_PLEDGED':
      return unless(facts, 'isPledgedAlready');
    case 'SAME_DAY_APPLICATION':
      return facts.rightKind === 'UTILITY_MODEL'
        ? unless(facts, 'hasSameDayInvention')
        : ['PASS', { notApplicable: true }];
    case 'INVALIDATION_PENDING':
      return unless(facts, 'isInvalidationPending');
    case 'SIMILAR_MARKS_LEFT_OUT':
      return empty(facts.similarMarksLeftOut, 'similarMarksLeftOut');
    case 'OTHER':
      return unless(facts, 'hasOtherObstacle');
    case 'UNLISTED':
      return ['UNKNOWN', {}];
    default:
      return assertNever(ground.check);
  }
}

function answer(ground: RefusalGround, facts: PreflightFacts, asOf: LocalDate): GroundAnswer {
  // A ground that does not apply to this kind of right needs no text; any other without its text cannot be answered.
  const [verdict, found] = find(ground, facts, asOf);
  if (ground.citation === null && found.notApplicable !== true)
    return { ground, verdict: 'UNKNOWN', facts: { ...found, noText: true }, todo: ASK_REGISTRY };
  if (verdict === 'FAIL' && ground.isWaivedByDeclaration && facts.isDeclared)
    return { ground, verdict: 'PASS', facts: { ...found, declared: true }, todo: null };
  const todo =
    verdict === 'PASS'
      ? null
      : verdict === 'UNKNOWN'
        ? COMPLETE_FACTS
        : ground.curable
          ? (ground.cure ?? ASK_REGISTRY)
          : ANOTHER_RIGHT;
  return { ground, verdict, facts: found, todo };
}

/**
 * Looks at a right and its contract as the registry will, before anything is filed. Every ground in force that day is answered, none
 * is passed over: a fact that nobody told us, or a text we do not have, is UNKNOWN and wants the filer's own word.
 */
export function preflight(facts: PreflightFacts, grounds: readonly RefusalGround[], asOf: LocalDate): PreflightReport {
  const answers = grounds.map((g) => answer(g, facts, asOf));
  const codes = (verdict: GroundVerdict) => answers.filter((a) => a.verdict === verdict).map((a) => a.ground.code);
  const failed = codes('FAIL');
  return { asOf, answers, failed, unknown: codes('UNKNOWN'), mayFile: failed.length === 0 };
}
