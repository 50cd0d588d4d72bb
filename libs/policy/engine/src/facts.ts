import type { LocalDate } from '@zhiya/kernel';
import { FACTS, type FactId } from '@zhiya/policy-catalogue';
import { decimal, fixed, rational, yuan, type Rational } from './rational';
import type { EnterpriseFacts, LoanFacts, Needed } from './vocabulary';

/** What a condition may look at. `loan` is where the loan stands in the case, to name what is missing. */
export interface FactSource {
  readonly asOf: LocalDate;
  readonly enterprise?: EnterpriseFacts;
  readonly loan?: LoanFacts;
  readonly loanPath?: string;
  readonly overdueSince?: LocalDate;
  readonly pool?: { readonly compensationRatio?: string | undefined; readonly nonPerformingRatio?: string | undefined };
}

/** A span of time is compared by its two dates, so that no month has a length. */
export type FactValue =
  | { readonly flag: boolean }
  | { readonly codes: readonly string[] }
  | { readonly exact: Rational; readonly text: string }
  | { readonly from: LocalDate; readonly to: LocalDate };

const flag = (v: boolean | undefined): FactValue | null => (v === undefined ? null : { flag: v });
const code = (v: string | undefined): FactValue | null => (v === undefined ? null : { codes: [v] });
const money = (v: bigint | undefined): FactValue | null =>
  v === undefined ? null : { exact: rational(v, 100n), text: yuan(v) };
const ratio = (v: string | undefined): FactValue | null => (v === undefined ? null : { exact: decimal(v), text: v });
const span = (from: LocalDate | undefined, to: LocalDate | undefined): FactValue | null =>
  from === undefined || to === undefined ? null : { from, to };

const READ: Readonly<Record<FactId, (s: FactSource) => FactValue | null>> = {
  'enterprise.size': (s) => code(s.enterprise?.size),
  'enterprise.annualRevenue': (s) => money(s.enterprise?.annualRevenue),
  'enterprise.ageMonths': (s) => span(s.enterprise?.registeredOn, s.asOf),
  'loan.ipTypes': (s) => (s.loan?.ipTypes ? { codes: s.loan.ipTypes } : null),
  'loan.ipShare': (s) => ratio(s.loan?.ipShare),
  'loan.principal': (s) => money(s.loan?.principal),
  'loan.annualRate': (s) => ratio(s.loan?.annualRate),
  'loan.termMonths': (s) => span(s.loan?.contractOn, s.loan?.maturesOn),
  'loan.firstPledge': (s) => flag(s.loan?.firstPledge),
  'loan.isRegistered': (s) => flag(s.loan?.registeredOn === undefined ? undefined : s.loan.registeredOn <= s.asOf),
  'loan.isSettled': (s) => flag(s.loan?.settledOn === undefined ? undefined : s.loan.settledOn <= s.asOf),
  'loan.inPool': (s) => flag(s.loan?.inPool),
  'loan.borrowerOwnsRights': (s) => flag(s.loan?.borrowerOwnsRights),
  'loan.borrowerOutstanding': (s) => money(s.loan?.borrowerOutstanding),
  'loan.classification': (s) => code(s.loan?.classification),
  'loan.chargesOther': (s) => flag(s.loan?.chargesOther),
  'loss.overdueDays': (s) => span(s.overdueSince, s.asOf),
  'loss.overdueMonths': (s) => span(s.overdueSince, s.asOf),
  'pool.compensationRatio': (s) => ratio(s.pool?.compensationRatio),
  'pool.nonPerformingRatio': (s) => ratio(s.pool?.nonPerformingRatio),
};

/** null: nobody stated it. */
export const factOf = (id: FactId, source: FactSource): FactValue | null => READ[id](source);

const fieldOf = (path: string, s: FactSource): unknown => {
  const bare = path.replace('enterprise.', '') as never;
  if (path.startsWith('enterprise.')) return s.enterprise?.[bare];
  return path === 'overdueSince' ? s.overdueSince : (s.loan?.[bare] ?? s.pool?.[bare]);
};

/** The fields that a fact still lacks, by the paths of the case. */
export const missingOf = (id: FactId, source: FactSource): readonly Needed[] =>
  FACTS[id].paths
    .filter((path) => fieldOf(path, source) === undefined)
    .map((path) => ({
      fact: path.startsWith('enterprise.') || source.loanPath === undefined ? path : `${source.loanPath}.${path}`,
      title: FACTS[id].title,
    }));

export const shown = (v: FactValue): string =>
  'flag' in v ? String(v.flag) : 'codes' in v ? v.codes.join('、') : 'exact' in v ? v.text : `${v.from} – ${v.to}`;
/** A rate as people write it: at most six places, none of them idle. */
export const rateText = (r: Rational): string => fixed(r, 6).replace(/0+$/, '').replace(/\.$/, '.00');
