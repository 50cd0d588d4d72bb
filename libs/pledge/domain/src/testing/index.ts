import type { PreflightFacts } from '../preflight-facts';

/** An invention patent with nothing in the way of its pledge. */
export const clearFacts = (change: Partial<PreflightFacts> = {}): PreflightFacts => ({
  rightKind: 'INVENTION',
  isPledgorOnRegister: true,
  isGranted: true,
  isEnded: false,
  term: { protectedUntil: '2039-02-13', endsOn: '2039-02-14', basis: 'FROM_FILING' },
  annualFeePaidUntil: '2039-02-13',
  isSuspended: false,
  isSeizedByCourt: false,
  isOwnershipDisputed: false,
  isPledgedAlready: false,
  isInvalidationPending: false,
  hasSameDayInvention: false,
  isDeclared: false,
  isCoOwned: false,
  haveCoOwnersConsented: null,
  similarMarksLeftOut: [],
  maturityOn: '2023-12-20',
  missingContractItems: [],
  isContractLawful: true,
  hasForfeitureClause: false,
  hasOtherObstacle: false,
  ...change,
});
