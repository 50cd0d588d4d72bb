import { fault, IDENTIFIER_KINDS } from '@zhiya/kernel';
import {
  CATALOGUE,
  CLASSIFICATIONS,
  DESIGNATIONS,
  ENTERPRISE_SIZES,
  FEE_KINDS,
  IP_TYPES,
  planOf,
  SUPPORT_KINDS,
  type Programme,
} from '@zhiya/policy-catalogue';
import { bindingOf, indicatorOf, needsBaseline, periodOf } from '../indicator';
import type { IndicatorCase } from '../vocabulary';
import {
  amount,
  count,
  creditCode,
  date,
  division,
  flag,
  got,
  isObject,
  list,
  maybe,
  name,
  object,
  oneOf,
  optional,
  rate,
  required,
  share,
  year,
  type Fault,
} from './reader';

/** A programme that is a document only takes every question: its answer says what is missing. */
const answers = (p: Programme, part: 'estimate' | 'compensate'): boolean =>
  p[part] !== null || (p.missing?.length ?? 0) > 0;
const programmesWith = (programmes: readonly Programme[], part: 'estimate' | 'compensate') =>
  oneOf(
    programmes.filter((p) => answers(p, part)).map((p) => p.id),
    'programme',
  );
const ipTypes = list(oneOf(IP_TYPES));
const payment = { on: required(date), amount: required(amount) };

/** What programmes beyond the first may ask of an enterprise and a loan; nobody has to know it. */
const enterpriseFacts = {
  size: maybe(oneOf(ENTERPRISE_SIZES)),
  registeredOn: maybe(date),
  annualRevenue: maybe(amount),
};
const loanFacts = {
  contractOn: maybe(date),
  maturesOn: maybe(date),
  annualRate: maybe(share),
  firstPledge: maybe(flag),
  registeredOn: maybe(date),
  settledOn: maybe(date),
  inPool: maybe(flag),
  borrowerOwnsRights: maybe(flag),
  borrowerOutstanding: maybe(amount),
  classification: maybe(oneOf(CLASSIFICATIONS)),
  chargesOther: maybe(flag),
};

export const estimateFieldsOf = (programmes: readonly Programme[]) => ({
  programme: required(programmesWith(programmes, 'estimate')),
  asOf: required(date),
  enterprise: required(object({ creditCode: required(creditCode), division: required(division), ...enterpriseFacts })),
  loans: required(
    list(
      object({
        id: required(name),
        principal: required(amount),
        ipTypes: required(ipTypes),
        interestPaid: required(list(object(payment))),
        ipShare: maybe(share),
        ...loanFacts,
      }),
    ),
  ),
  fees: optional(list(object({ kind: required(oneOf(FEE_KINDS)), ...payment })), []),
  alreadyReceived: optional(
    list(
      object({
        kind: required(oneOf(SUPPORT_KINDS)),
        year: required(year),
        amount: required(amount),
        programme: maybe(name),
      }),
    ),
    [],
  ),
});
export const estimateFields = estimateFieldsOf(CATALOGUE.programmes);

export const compensateFieldsOf = (programmes: readonly Programme[]) => ({
  programme: required(programmesWith(programmes, 'compensate')),
  asOf: required(date),
  enterprise: maybe(object(enterpriseFacts)),
  fund: required(object({ balance: required(amount), compensatedThisYear: maybe(amount) })),
  bank: required(
    object({
      coveredLoanTotal: required(amount),
      compensatedToDate: required(amount),
      compensatedThisYear: maybe(amount),
    }),
  ),
  loan: required(
    object({
      ipTypes: required(ipTypes),
      ipShare: required(share),
      unpaidPrincipal: required(amount),
      unpaidInterest: required(amount),
      recovered: optional(amount, 0n),
      paidByInsurer: optional(amount, 0n),
      paidByGuarantor: optional(amount, 0n),
      overdueSince: required(date),
      returnedToDate: optional(amount, 0n),
      principal: maybe(amount),
      borrowerCounted: maybe(amount),
      ...loanFacts,
    }),
  ),
  recovery: optional<bigint | null>(amount, null),
  recoveryCosts: optional(amount, 0n),
});
export const compensateFields = compensateFieldsOf(CATALOGUE.programmes);
const estimateCase = object(estimateFields);
const compensateCase = object(compensateFields);
/** The readers of the catalogue's programmes are made once; those of others for the call. */
export const estimateCaseOf = (programmes: readonly Programme[]) =>
  programmes === CATALOGUE.programmes ? estimateCase : object(estimateFieldsOf(programmes));
export const compensateCaseOf = (programmes: readonly Programme[]) =>
  programmes === CATALOGUE.programmes ? compensateCase : object(compensateFieldsOf(programmes));

export const identifierCase = object({
  kind: required(oneOf(IDENTIFIER_KINDS)),
  value: required({ ...name, type: 'text', read: anyText }),
});
function anyText(value: unknown, path: string, faults: Fault[]): string | undefined {
  return typeof value === 'string' ? value : void faults.push({ path, message: `must be a string, got ${got(value)}` });
}

/** A loss cannot be younger than the day it is looked at. */
export function overdueFault(raw: unknown, path: string, faults: Fault[]): void {
  if (!isObject(raw) || !isObject(raw.loan)) return;
  const quiet: Fault[] = [];
  const asOf = date.read(raw.asOf, '', quiet);
  const since = date.read(raw.loan.overdueSince, '', quiet);
  if (asOf === undefined || since === undefined || since <= asOf) return;
  faults.push({
    path: `${path}.loan.overdueSince`,
    message: `must not be after asOf (${asOf}), got ${got(since)}`,
    error: fault('COMPENSATION.NOT_OVERDUE', { overdueSince: since, asOf }),
  });
}

/** A case of an indicator: what must be there follows from the plan, so it is read in two passes, the names first. */
export function readIndicatorCase(raw: unknown, path: string, faults: Fault[]): IndicatorCase | undefined {
  const plans = oneOf(
    CATALOGUE.plans.map((p) => p.id),
    'plan',
  );
  const quiet: Fault[] = [];
  const plan = isObject(raw) ? planOf(plans.read(raw.plan, '', quiet) ?? '') : null;
  const indicators = oneOf((plan ? plan.indicators : CATALOGUE.plans.flatMap((p) => p.indicators)).map((i) => i.id));
  const rule = plan && isObject(raw) ? indicatorOf(plan.id, indicators.read(raw.indicator, '', quiet) ?? '') : null;
  const figure = rule?.unit === 'count' ? count : rule?.unit === 'ratio' ? rate : amount;

  const designations = list(oneOf(DESIGNATIONS));
  const held = isObject(raw) ? (designations.read(raw.designations ?? [], '', quiet) ?? []) : [];
  const compared = rule !== null && needsBaseline(rule);
  // A city that is judged has no figure to reach, so its baseline may stay away.
  const judged = compared && bindingOf(rule, held) === null;

  const reader = object({
    plan: required(plans),
    indicator: required(indicators),
    designations: plan && plan.designations.length === 0 ? optional(designations, []) : required(designations),
    year: required(year),
    asOf: required(date),
    baseline: compared && !judged ? required<bigint | null>(figure) : optional<bigint | null>(figure, null),
    actual: required(figure),
  });
  const value = reader.read(raw, path, faults);
  if (!isObject(raw) || !plan) return value;
  if (rule && !compared && Object.hasOwn(raw, 'baseline'))
    faults.push({ path: `${path}.baseline`, message: `must not be given: ${rule.id} is not measured by growth` });
  if (value?.year === undefined) return value;
  if (plan.everyYear && value.year < plan.year)
    faults.push({
      path: `${path}.year`,
      message: `must be ${plan.year} or later, the first year of ${plan.id}, got ${value.year}`,
      error: fault('INPUT.MIN', { min: plan.year }),
    });
  else if (!plan.everyYear && value.year !== plan.year)
    faults.push({ path: `${path}.year`, message: `must be ${plan.year}, the year of ${plan.id}, got ${value.year}` });
  const period = periodOf(plan, value.year);
  if (value.asOf !== undefined && value.asOf < period.from)
    faults.push({
      path: `${path}.asOf`,
      message: `must not be before ${period.from}, when the period of ${plan.id} begins, got ${got(value.asOf)}`,
      error: fault('INDICATOR.BEFORE_PERIOD', { from: period.from }),
    });
  return value;
}

/** The fields of an indicator's case, for the list of inputs. */
export const indicatorFields = {
  plan: required(
    oneOf(
      CATALOGUE.plans.map((p) => p.id),
      'plan',
    ),
  ),
  indicator: required(name),
  designations: required(list(oneOf(DESIGNATIONS))),
  year: required(year),
  asOf: required(date),
  baseline: optional<bigint | null>(amount, null),
  actual: required(amount),
};
