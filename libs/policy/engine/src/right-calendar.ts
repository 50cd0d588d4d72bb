import { addDays, addMonths, addYears, type Citation, type Fen, type LocalDate } from '@zhiya/kernel';
import type { Confidence } from '@zhiya/policy-catalogue';
import { annualFee, statutoryNumber, termOfRight, type StatutoryValue } from './statutory';

export const RIGHT_EVENTS = [
  'FEE_DUE',
  'FEE_SURCHARGE',
  'FEE_GRACE_ENDS',
  'ENDED_FOR_FEE',
  'RESTORATION_ENDS',
  'RENEWAL_OPENS',
  'RENEWAL_CLOSES',
  'RENEWAL_GRACE_ENDS',
  'RENEWED_TERM_BEGINS',
  'TERM_ENDS',
  'PLEDGE_LAPSES',
] as const;
export type RightEventKind = (typeof RIGHT_EVENTS)[number];

/** Something that happens to a right on a day by the law alone, with the clause it rests on. */
export interface RightEvent {
  readonly kind: RightEventKind;
  /** null where the day cannot be told from what is known. */
  readonly on: LocalDate | null;
  /** What is to be paid then, surcharge included; null where nothing is, or the schedule is not known. */
  readonly amountFen: Fen | null;
  /** Full months late at a surcharge; the day from which a right that ended for want of its fee had ended, at ENDED_FOR_FEE. */
  readonly months: number | null;
  readonly backTo: LocalDate | null;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

interface Pledged {
  /** When the pledge was registered. */
  readonly since: LocalDate;
  /** Last day of the registered term; null where nobody told us. */
  readonly termEndsOn: LocalDate | null;
}
export type CalendarRight =
  | {
      readonly kind: 'PATENT';
      readonly subtype: 'INVENTION' | 'UTILITY_MODEL' | 'DESIGN';
      readonly filedOn: LocalDate;
      readonly compensationDays?: number;
      readonly feePaidUntil: LocalDate | null;
      readonly reduction?: 'SINGLE' | 'JOINT';
    }
  /** `since`: first day of the present term. */
  | { readonly kind: 'TRADEMARK'; readonly since: LocalDate; readonly pledges?: readonly Pledged[] }
  /** null while the author lives. */
  | { readonly kind: 'COPYRIGHT'; readonly since: LocalDate | null };

type Rule = Pick<StatutoryValue<unknown>, 'citation' | 'confidence'>;
const event = (kind: RightEventKind, on: LocalDate | null, rule: Rule, more: Partial<RightEvent> = {}): RightEvent => ({
  kind,
  on,
  amountFen: null,
  months: null,
  backTo: null,
  citation: rule.citation,
  confidence: rule.confidence,
  ...more,
});

/** Which year of a patent begins the day after its fees are paid up. */
function yearAfter(filedOn: LocalDate, paidUntil: LocalDate): number {
  let year = 1;
  while (addYears(filedOn, year) <= addDays(paidUntil, 1)) year += 1;
  return year;
}

/** The next annual fee: due when the former is used up, dearer with each full month, and the right ended as of the due day where the grace ran out. */
function feeEvents(
  right: Extract<CalendarRight, { kind: 'PATENT' }>,
  termEndsOn: LocalDate | null,
  asOf: LocalDate,
): readonly RightEvent[] {
  const due = right.feePaidUntil;
  const grace = statutoryNumber('ANNUAL_FEE_GRACE', due ?? asOf);
  if (grace === null) return [];
  if (due === null) return [event('FEE_DUE', null, grace)];
  if (termEndsOn !== null && addDays(due, 1) >= termEndsOn) return [];
  const feeOf = (fullMonthsLate: number) =>
    annualFee({
      subtype: right.subtype,
      year: yearAfter(right.filedOn, due),
      asOf: due,
      fullMonthsLate,
      ...(right.reduction ? { reduction: right.reduction } : {}),
    });
  const surcharges = Array.from({ length: grace.value - 1 }, (_, i) => i + 1).map((months) =>
    event('FEE_SURCHARGE', addMonths(due, months), grace, { months, amountFen: feeOf(months)?.due ?? null }),
  );
  const graceEnds = addMonths(due, grace.value);
  const restoration = statutoryNumber('RESTORATION_PERIOD', graceEnds);
  return [
    event('FEE_DUE', due, grace, { amountFen: feeOf(0)?.due ?? null }),
    ...surcharges,
    event('FEE_GRACE_ENDS', graceEnds, grace),
    ...(asOf > graceEnds
      ? [
          event('ENDED_FOR_FEE', addDays(graceEnds, 1), grace, { backTo: due }),
          ...(restoration ? [event('RESTORATION_ENDS', null, restoration, { months: restoration.value })] : []),
        ]
      : []),
  ];
}

function renewalEvents(
  right: Extract<CalendarRight, { kind: 'TRADEMARK' }>,
  lastDay: LocalDate,
  endsOn: LocalDate,
): readonly RightEvent[] {
  const [window, grace] = [
    statutoryNumber('TRADEMARK_RENEWAL_WINDOW', lastDay),
    statutoryNumber('TRADEMARK_RENEWAL_GRACE', lastDay),
  ];
  const pledges = (right.pledges ?? []).flatMap((p) => {
    const outlives = statutoryNumber('TRADEMARK_PLEDGE_OUTLIVES', p.since);
    return outlives
      ? [event('PLEDGE_LAPSES', p.termEndsOn === null ? null : addDays(p.termEndsOn, outlives.value + 1), outlives)]
      : [];
  });
  return [
    ...(window
      ? [event('RENEWAL_OPENS', addMonths(endsOn, -window.value), window), event('RENEWAL_CLOSES', lastDay, window)]
      : []),
    ...(grace
      ? [
          event('RENEWAL_GRACE_ENDS', addMonths(lastDay, grace.value), grace),
          event('RENEWED_TERM_BEGINS', endsOn, grace),
        ]
      : []),
    ...pledges,
  ];
}

/** What the law has in store for a right, soonest first; days that cannot be told come last. What no text of the time tells is left out. */
export function rightCalendar(right: CalendarRight, asOf: LocalDate): readonly RightEvent[] {
  if (right.kind === 'COPYRIGHT' && right.since === null) return [];
  const term = termOfRight(
    right.kind === 'COPYRIGHT' ? { kind: 'COPYRIGHT', since: right.since! } : right,
    'FIRST_LAW',
  );
  const own =
    right.kind === 'PATENT'
      ? feeEvents(right, term?.endsOn ?? null, asOf)
      : right.kind === 'TRADEMARK' && term
        ? renewalEvents(right, term.lastDay, term.endsOn)
        : [];
  const all = [...own, ...(term ? [event('TERM_ENDS', term.endsOn, term)] : [])];
  const key = (e: RightEvent): string => e.on ?? '9999-12-31';
  return all.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
