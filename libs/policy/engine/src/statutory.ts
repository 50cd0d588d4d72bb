import { addDays, addYears, invariant, isWithin, yearOf, type Citation, type Fen, type LocalDate } from '@zhiya/kernel';
import {
  CATALOGUE,
  cite,
  valueOn,
  type Bilingual,
  type Confidence,
  type ExaminationForce,
  type ExaminationStage,
  type FilingChannel,
  type GroundCheck,
  type RegistryId,
  type RightKind,
  type StatutoryParameter,
  type YearBand,
} from '@zhiya/policy-catalogue';
import { decimal, mul, rational, round, sub } from './rational';
import { distinct } from './trace';

const NATION = '000000';
const tables = new Map(CATALOGUE.statutory.flatMap((t) => t.parameters.map((p) => [p.id, p] as const)));

export interface StatutoryValue<T> {
  readonly parameter: StatutoryParameter;
  readonly value: T;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

function lookUp(name: StatutoryParameter, on: LocalDate): StatutoryValue<unknown> | null {
  const parameter = tables.get(name);
  invariant(parameter, `no statutory parameter ${name}`);
  const v = valueOn(parameter, on);
  return v === null || v.value === null
    ? null
    : {
        parameter: name,
        value: v.value,
        from: v.from,
        until: v.until,
        citation: cite(v.reference),
        confidence: v.confidence,
      };
}

/** A statutory number (months, days, years) in force on a date; null where the catalogue knows none. */
export function statutoryNumber(name: StatutoryParameter, on: LocalDate): StatutoryValue<number> | null {
  const v = lookUp(name, on);
  return v === null ? null : { ...v, value: Number(v.value) };
}

export interface RefusalGround {
  readonly code: string;
  readonly check: GroundCheck;
  readonly title: Bilingual;
  readonly effect: 'REFUSAL' | 'REFUSAL_UNLESS_DECLARED';
  readonly curable: boolean;
  readonly cure: Bilingual | null;
  readonly citation: Citation;
  readonly appliesFrom: LocalDate;
  readonly appliesUntil: LocalDate | null;
  /** `unknown`: we lack the text of that date; nobody may say that it bars, nor that it does not. */
  readonly confidence: Confidence;
}
export interface RefusalRules {
  /** UNKNOWN: no version of the rules in force on that date is known, and none of another date is borrowed. */
  readonly status: 'FULL' | 'PARTIAL' | 'UNKNOWN';
  readonly version: string | null;
  readonly document: string | null;
  readonly grounds: readonly RefusalGround[];
}

/** On what grounds the registry refuses a pledge filed on a date. */
export function refusalRules(kind: RightKind, asOf: LocalDate): RefusalRules {
  const rules = CATALOGUE.pledgeRules.find((r) => r.right === kind);
  const version = rules?.versions.find((v) => v.from <= asOf && (v.until === null || asOf < v.until));
  if (!version) return { status: 'UNKNOWN', version: null, document: null, grounds: [] };
  return {
    status: version.completeness,
    version: version.id,
    document: version.document,
    grounds: version.grounds.map(({ clause, ...g }) => ({
      ...g,
      citation: cite({ document: version.document, clause }),
      appliesFrom: version.from,
      appliesUntil: version.until,
    })),
  };
}
export const refusalGrounds = (kind: RightKind, asOf: LocalDate): readonly RefusalGround[] =>
  refusalRules(kind, asOf).grounds;

const REGISTRIES: Readonly<Record<RegistryId, RightKind>> = {
  CNIPA_PATENT: 'PATENT',
  CNIPA_TRADEMARK: 'TRADEMARK',
  COPYRIGHT_CENTRE: 'COPYRIGHT',
};
export const registryOf = (kind: RightKind): RegistryId =>
  (Object.keys(REGISTRIES) as RegistryId[]).find((r) => REGISTRIES[r] === kind)!;

export interface ExaminationTime extends StatutoryValue<number> {
  readonly unit: 'WORKING_DAYS' | 'DAYS';
  readonly channel: FilingChannel | 'ANY';
  /** The place whose promise it is; the nation's for a rule. */
  readonly division: string;
  readonly force: ExaminationForce;
}
export interface ExaminationPlace {
  readonly channel?: FilingChannel;
  /** GB/T 2260 code of the pledgor's seat. */
  readonly division?: string;
}

/** Everything that is known of the time of a stage on a date, for a channel and a place: the rule, a place's promise, a window's practice. */
export function examinationTimes(
  registry: RegistryId,
  asOf: LocalDate,
  place: ExaminationPlace = {},
  stage: ExaminationStage = 'EXAMINATION',
): readonly ExaminationTime[] {
  return [...tables.values()].flatMap((p): ExaminationTime[] => {
    const e = p.examines;
    const isMeant =
      e &&
      e.registry === registry &&
      e.stage === stage &&
      (e.channel === 'ANY' || e.channel === place.channel) &&
      (e.division === NATION || (place.division !== undefined && isWithin(place.division, e.division)));
    const v = isMeant ? statutoryNumber(p.id as StatutoryParameter, asOf) : null;
    return v && e
      ? [
          {
            ...v,
            unit: p.unit === 'working-days' ? 'WORKING_DAYS' : 'DAYS',
            channel: e.channel,
            division: e.division,
            force: e.force,
          },
        ]
      : [];
  });
}

/**
 * How long a registry takes to examine a filing of a date; null where no rule of that date is known. The rule of the channel goes before
 * the general one; a place's promise can only shorten it; practice is told beside the rule and never takes its place.
 */
export function examinationDays(
  registry: RegistryId,
  asOf: LocalDate,
  place: ExaminationPlace = {},
  stage: ExaminationStage = 'EXAMINATION',
): ExaminationTime | null {
  const times = examinationTimes(registry, asOf, place, stage);
  const rules = times.filter((t) => t.force === 'RULE');
  const rule = rules.find((t) => t.channel !== 'ANY') ?? rules[0] ?? null;
  const promise = times.find(
    (t) => t.force === 'PROMISE' && (rule === null || (t.unit === rule.unit && t.value < rule.value)),
  );
  return promise ?? rule;
}

export type TermQuestion =
  | {
      readonly kind: 'PATENT';
      readonly subtype: 'INVENTION' | 'UTILITY_MODEL' | 'DESIGN';
      readonly filedOn: LocalDate;
      readonly compensationDays?: number;
    }
  /** `since`: registration, or the first day of the renewed term. */
  | { readonly kind: 'TRADEMARK'; readonly since: LocalDate }
  /** The day that decides: first publication (completion, where unpublished) for a legal person's work, the author's death else. */
  | { readonly kind: 'COPYRIGHT'; readonly since: LocalDate };

export interface Term {
  /** The last day on which the right exists; never moved by a holiday. */
  readonly lastDay: LocalDate;
  /** The day from which it no longer does. */
  readonly endsOn: LocalDate;
  readonly years: number;
  readonly parameter: StatutoryParameter;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

const TERMS = { INVENTION: 'TERM_INVENTION', UTILITY_MODEL: 'TERM_UTILITY_MODEL', DESIGN: 'TERM_DESIGN' } as const;

/** The same day so many years on; where the year has none (29 February), the day after the month's last. */
function anniversary(from: LocalDate, years: number): LocalDate {
  const on = addYears(from, years);
  return on.slice(8) === from.slice(8) ? on : addDays(on, 1);
}

/**
 * How long a right lasts. Patents count from filing (an entry through PCT from its international filing), trademarks from registration,
 * copyright to the end of the last calendar year. null where the law of that date is not modelled, unless the first law on file is asked
 * to speak for it, as its transitional rules did for older rights.
 */
export function termOfRight(q: TermQuestion, older: 'UNKNOWN' | 'FIRST_LAW' = 'UNKNOWN'): Term | null {
  const from = q.kind === 'PATENT' ? q.filedOn : q.since;
  const name: StatutoryParameter =
    q.kind === 'PATENT' ? TERMS[q.subtype] : q.kind === 'TRADEMARK' ? 'TERM_TRADEMARK' : 'TERM_COPYRIGHT';
  const years =
    statutoryNumber(name, from) ??
    (older === 'FIRST_LAW' ? statutoryNumber(name, tables.get(name)!.values[0]!.from) : null);
  if (years === null) return null;
  const endsOn =
    q.kind === 'COPYRIGHT'
      ? `${yearOf(from) + years.value + 1}-01-01`
      : addDays(anniversary(from, years.value), q.kind === 'PATENT' ? (q.compensationDays ?? 0) : 0);
  return {
    lastDay: addDays(endsOn, -1),
    endsOn,
    years: years.value,
    parameter: years.parameter,
    citation: years.citation,
    confidence: years.confidence,
  };
}

export interface AnnualFee {
  /** The full fee of the year. */
  readonly full: Fen;
  /** After the reduction of the holder. */
  readonly reduced: Fen;
  /** Of the full fee, never of the reduced one. */
  readonly lateFee: Fen;
  readonly due: Fen;
  readonly parameters: readonly StatutoryParameter[];
  readonly citations: readonly Citation[];
}
export interface AnnualFeeQuestion {
  readonly subtype: 'INVENTION' | 'UTILITY_MODEL' | 'DESIGN';
  /** The patent's year, counted from filing: 1, 2, … */
  readonly year: number;
  readonly asOf: LocalDate;
  readonly reduction?: 'NONE' | 'SINGLE' | 'JOINT';
  /** Full months since the due date; a month begun does not count. */
  readonly fullMonthsLate?: number;
}
const FEES = {
  INVENTION: 'ANNUAL_FEE_INVENTION',
  UTILITY_MODEL: 'ANNUAL_FEE_UTILITY_MODEL',
  DESIGN: 'ANNUAL_FEE_DESIGN',
} as const;

/** The annual fee of a patent's year with its surcharge; null where the year has none or the schedule of that date is not known. */
export function annualFee(q: AnnualFeeQuestion): AnnualFee | null {
  const schedule = lookUp(FEES[q.subtype], q.asOf);
  const band = (schedule?.value as readonly YearBand[] | undefined)?.find((b) => b.from <= q.year && q.year <= b.to);
  const grace = statutoryNumber('ANNUAL_FEE_GRACE', q.asOf);
  const rate = lookUp('LATE_FEE_PER_MONTH', q.asOf);
  const reductionName =
    q.reduction === 'SINGLE' ? 'FEE_REDUCTION_SINGLE' : q.reduction === 'JOINT' ? 'FEE_REDUCTION_JOINT' : null;
  const reduction = reductionName === null ? null : lookUp(reductionName, q.asOf);
  if (!schedule || !band || !grace || !rate || (reductionName !== null && !reduction)) return null;
  const months = q.fullMonthsLate ?? 0;
  invariant(months >= 0 && months < grace.value, 'months late lie within the grace period');
  const full = mul(decimal(band.amount), rational(100n));
  const reduced = Number(
    round(mul(full, sub(rational(1n), reduction === null ? rational(0n) : decimal(String(reduction.value))))),
  );
  const lateFee = Number(round(mul(mul(full, decimal(String(rate.value))), rational(BigInt(months)))));
  const sources = [schedule, ...(reduction ? [reduction] : []), ...(months > 0 ? [rate, grace] : [])];
  return {
    full: Number(round(full)),
    reduced,
    lateFee,
    due: reduced + lateFee,
    parameters: sources.map((x) => x.parameter),
    citations: distinct(sources.map((x) => x.citation)),
  };
}
