import { invariant } from '@zhiya/kernel';
import type { LimitRule, LimitSide, Programme } from '@zhiya/policy-catalogue';
import { atLeastZero, decimal, mul, rational, round, sub, yuan, ZERO, type Rational } from './rational';
import { step, type Step } from './steps';
import { inForce, textOf, used } from './trace';
import type { LimitFacts, Needed, UsedParameter } from './vocabulary';

const HUNDRED = rational(100n);
const NO_RATIO = '0.00';

export interface Limit {
  readonly name: string;
  readonly on: LimitSide;
  readonly exact: Rational;
  readonly step: Step;
  readonly parameters: readonly UsedParameter[];
}

/** How much of a yearly limit has been used, and what the fact is called where nobody said. */
const USED_UP = {
  BORROWER_YEAR: {
    of: (c: LimitFacts) => c.loan.borrowerCounted,
    fact: 'loan.borrowerCounted',
    title: { zh: '同一借款人当年已计入的金额', en: 'amount of the same borrower that counted this year' },
  },
  BANK_YEAR: {
    of: (c: LimitFacts) => c.bank.compensatedThisYear,
    fact: 'bank.compensatedThisYear',
    title: { zh: '该行当年已获补偿', en: 'compensation that the bank received this year' },
  },
  CITY_YEAR: {
    of: (c: LimitFacts) => c.fund.compensatedThisYear,
    fact: 'fund.compensatedThisYear',
    title: { zh: '全市当年已补偿', en: 'compensation paid in the city this year' },
  },
} as const;

/** What a limit leaves on a date; or what is missing to say so. A limit whose parameter is not in force leaves nothing: the programme is not. */
function limitOf(rule: LimitRule, programme: Programme, c: LimitFacts): Limit | Needed {
  const on = rule.on ?? 'PAYABLE';
  const made = (exact: Rational, s: Step, parameters: readonly UsedParameter[]): Limit => ({
    name: rule.name,
    on,
    exact,
    step: s,
    parameters,
  });
  if (rule.rule === 'FUND_BALANCE')
    return made(
      rational(c.fund.balance),
      step('LIMIT_BALANCE', { name: rule.name, remaining: yuan(c.fund.balance) }),
      [],
    );
  const value = inForce(programme.parameters, rule.rule === 'SHARE_OF_COVERED_LOANS' ? rule.ratio : rule.limit, c.asOf);
  const name = rule.rule === 'SHARE_OF_COVERED_LOANS' ? rule.ratio : rule.limit;
  const parameters = value === null ? [] : [used(name, value)];
  if (rule.rule === 'SHARE_OF_COVERED_LOANS') {
    const pool = value === null ? ZERO : mul(rational(c.bank.coveredLoanTotal), decimal(textOf(value)));
    const exact = atLeastZero(sub(pool, rational(c.bank.compensatedToDate)));
    const facts = {
      name: rule.name,
      ratio: value === null ? NO_RATIO : textOf(value),
      total: yuan(c.bank.coveredLoanTotal),
      compensated: yuan(c.bank.compensatedToDate),
      remaining: yuan(round(exact)),
    };
    return made(exact, step('LIMIT_POOL', facts), parameters);
  }
  const cap = value === null ? ZERO : mul(decimal(textOf(value)), HUNDRED);
  if (rule.rule === 'PER_LOAN')
    return made(cap, step('LIMIT_LOAN', { name: rule.name, remaining: yuan(round(cap)) }), parameters);
  const { of, fact, title } = USED_UP[rule.rule];
  const before = of(c);
  if (before === undefined) return { fact, title };
  const exact = atLeastZero(sub(cap, rational(before)));
  return made(
    exact,
    step('LIMIT_YEAR', { name: rule.name, cap: yuan(round(cap)), before: yuan(before), remaining: yuan(round(exact)) }),
    parameters,
  );
}

export function limitsOf(
  rules: readonly LimitRule[],
  programme: Programme,
  c: LimitFacts,
): { readonly limits: readonly Limit[]; readonly needed: readonly Needed[] } {
  const all = rules.map((r) => limitOf(r, programme, c));
  const limits = all.filter((l): l is Limit => 'exact' in l);
  const needed = all.filter((l): l is Needed => 'fact' in l);
  invariant(limits.length + needed.length === rules.length, 'every limit is one or the other');
  return { limits, needed };
}
