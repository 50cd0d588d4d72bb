import { addDays, addMonths, invariant, type LocalDate } from '@zhiya/kernel';
import {
  CATALOGUE,
  type DatedValue,
  type Parameter,
  type ReferenceRate,
  type ReferenceSeries,
} from '@zhiya/policy-catalogue';
import { add, decimal, mul, type Rational } from './rational';
import { inForce, textOf, used } from './trace';
import type { Needed, UsedParameter } from './vocabulary';

const tables: ReadonlyMap<string, Parameter> = new Map(
  CATALOGUE.statutory.flatMap((t) => t.parameters.map((p) => [p.id, p] as const)),
);
export const SERIES_TITLES: Readonly<Record<ReferenceSeries, { readonly zh: string; readonly en: string }>> = {
  LPR_1Y: { zh: '一年期 LPR', en: 'one-year LPR' },
};

const lastDayOf = (month: string): LocalDate => addDays(addMonths(`${month}-01`, 1), -1);
const monthBefore = (on: LocalDate): string => addMonths(`${on.slice(0, 7)}-01`, -1).slice(0, 7);

/** The day on which a contract was signed, where an answer waits for it. */
export const contractDay = (loan: string): Needed => ({
  fact: `${loan}.contractOn`,
  title: { zh: '借款合同签订日期', en: 'date on which the contract was signed' },
});

export interface Referred {
  readonly exact: Rational;
  /** The month whose rate it is, YYYY-MM, and the rate itself. */
  readonly month: string;
  readonly reference: string;
  readonly factor: string;
  readonly sign: '×' | '+';
  readonly used: readonly UsedParameter[];
}

/**
 * A rate told by a reference rate. The rate of a month is the one published in it, else the last before it. Where the date that names
 * the month, or the rate of that month, is not known, what is missing is said.
 */
export function referred(
  rule: ReferenceRate,
  parameters: readonly Parameter[],
  contractOn: LocalDate | undefined,
  paidOn: LocalDate,
  loan: string,
): Referred | readonly Needed[] {
  if (rule.month !== 'DECEMBER_OF_PAYMENT' && contractOn === undefined) return [contractDay(loan)];
  const month =
    rule.month === 'DECEMBER_OF_PAYMENT'
      ? `${paidOn.slice(0, 4)}-12`
      : rule.month === 'OF_CONTRACT'
        ? contractOn!.slice(0, 7)
        : monthBefore(contractOn!);
  const table = tables.get(rule.series);
  invariant(table, `no reference rate ${rule.series}`);
  const value = inForce([table], rule.series, lastDayOf(month));
  if (value === null)
    return [
      {
        fact: `${rule.series} ${month}`,
        title: {
          zh: `${month} 的${SERIES_TITLES[rule.series].zh}`,
          en: `${SERIES_TITLES[rule.series].en} of ${month}`,
        },
      },
    ];
  const name = (rule.times ?? rule.plus)!;
  const factor = factorOf(rule, parameters, contractOn, paidOn);
  const reference = textOf(value);
  if (factor === null) return [{ fact: name, title: { zh: name, en: name } }];
  const [a, b] = [decimal(reference), decimal(textOf(factor))];
  return {
    exact: rule.times === undefined ? add(a, b) : mul(a, b),
    month,
    reference,
    factor: textOf(factor),
    sign: rule.times === undefined ? '+' : '×',
    used: [used(rule.series, value), used(name, factor)],
  };
}
/** What a reference rate is multiplied by, or what is added: that of the day of the contract, else of the payment; null where neither is in force. */
export function factorOf(
  rule: ReferenceRate,
  parameters: readonly Parameter[],
  contractOn: LocalDate | undefined,
  paidOn: LocalDate,
): DatedValue | null {
  const name = (rule.times ?? rule.plus)!;
  return inForce(parameters, name, contractOn ?? paidOn) ?? inForce(parameters, name, paidOn);
}
export const isNeeded = (r: Referred | readonly Needed[]): r is readonly Needed[] => Array.isArray(r);
