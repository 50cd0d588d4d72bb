import {
  FACTS,
  type ConditionRule,
  type FactId,
  type Programme,
  type ReferenceRate,
  type SupportBase,
} from '@zhiya/policy-catalogue';

/** A fact that a programme cannot do without, by its field in a case, with the conditions that ask for it. */
export interface AskedFact {
  readonly command: 'estimate' | 'compensate';
  readonly path: string;
  readonly conditions: readonly string[];
}

const pathsOf = (fact: FactId, loan: string): readonly string[] =>
  FACTS[fact].paths.map((p) => (p.startsWith('enterprise.') ? p : `${loan}.${p}`));
const ofReference = (r: ReferenceRate, loan: string): readonly string[] =>
  r.month === 'DECEMBER_OF_PAYMENT' ? [] : [`${loan}.contractOn`];

const ofBase = (b: SupportBase, loan: string): readonly string[] =>
  b.of === 'PRINCIPAL'
    ? [`${loan}.principal`, ...(b.underAYear ? pathsOf('loan.termMonths', loan) : [`${loan}.contractOn`])]
    : [];

function ofConditions(rules: readonly ConditionRule[], loan: string): readonly (readonly [string, string])[] {
  return rules.flatMap((r) =>
    [...pathsOf(r.fact, loan), ...(r.referenceRate ? ofReference(r.referenceRate, loan) : [])].map(
      (p) => [p, r.id] as const,
    ),
  );
}

function gathered(command: AskedFact['command'], rows: readonly (readonly [string, string])[]): readonly AskedFact[] {
  const byPath = new Map<string, Set<string>>();
  for (const [path, id] of rows) byPath.set(path, (byPath.get(path) ?? new Set()).add(id));
  return [...byPath].map(([path, ids]) => ({ command, path, conditions: [...ids] }));
}

/** What must be stated beside payments for a programme to be computed: the facts of its conditions, of principal, reference rates, tiers and yearly limits. */
export function factsAsked(p: Programme): readonly AskedFact[] {
  const loan = 'loans[]';
  const estimate = (p.estimate?.items ?? []).flatMap((i) => [
    ...ofConditions(i.conditions ?? [], loan),
    ...ofBase(i.base, loan).map((x) => [x, i.kind] as const),
    ...(typeof i.rate !== 'string' && 'instead' in i.rate
      ? [`${loan}.annualRate`, ...ofReference(i.rate.instead, loan)].map((x) => [x, i.kind] as const)
      : []),
    ...(i.countedUpTo
      ? [`${loan}.annualRate`, ...ofReference(i.countedUpTo, loan)].map((x) => [x, i.kind] as const)
      : []),
    ...(i.byIpShare ? [[`${loan}.ipShare`, i.kind] as const] : []),
  ]);
  const c = p.compensate;
  const YEARS = {
    BORROWER_YEAR: 'loan.borrowerCounted',
    BANK_YEAR: 'bank.compensatedThisYear',
    CITY_YEAR: 'fund.compensatedThisYear',
  } as const;
  const loss = c
    ? [
        ...ofConditions(c.conditions ?? [], 'loan'),
        ...(typeof c.shares === 'string' ? [] : pathsOf(c.shares.by, 'loan').map((x) => [x, 'SHARES'] as const)),
        ...c.limits.flatMap((l) => (l.rule in YEARS ? [[YEARS[l.rule as keyof typeof YEARS], l.name] as const] : [])),
      ]
    : [];
  return [
    ...gathered('estimate', [...ofConditions(p.estimate?.conditions ?? [], loan), ...estimate]),
    ...gathered('compensate', loss),
  ];
}
