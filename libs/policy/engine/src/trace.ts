import { invariant, type Citation, type LocalDate } from '@zhiya/kernel';
import {
  cite,
  valueOn,
  type Bilingual,
  type Confidence,
  type DatedValue,
  type Parameter,
  type Reading,
} from '@zhiya/policy-catalogue';
import type { Assumption, UsedParameter } from './vocabulary';

const find = (parameters: readonly Parameter[], id: string): Parameter => {
  const found = parameters.find((p) => p.id === id);
  invariant(found, `no parameter ${id}`);
  return found;
};

/** The value of a parameter in force on a date, null where none is (before it, after it, or repealed). */
export function inForce(parameters: readonly Parameter[], id: string, on: LocalDate): DatedValue | null {
  const v = valueOn(find(parameters, id), on);
  return v === null || v.value === null ? null : v;
}

export const textOf = (v: DatedValue): string => {
  invariant(typeof v.value === 'string', 'a plain value');
  return v.value;
};

/** Where a value comes from that was not compared with its text; nothing where it was, or is a reading of ours. */
const unverifiedOf = (v: DatedValue): Pick<UsedParameter, 'unverified'> =>
  v.confidence === 'official' || v.confidence === 'reading' ? {} : { unverified: v.confidence };

export const used = (parameter: string, v: DatedValue): UsedParameter => ({
  ...unverifiedOf(v),
  parameter,
  value: typeof v.value === 'string' ? v.value : JSON.stringify(v.value),
  from: v.from,
  until: v.until,
  citation: cite(v.reference),
});

const SOURCE: Readonly<Record<Confidence, Bilingual | null>> = {
  official: null,
  reading: null,
  mirror: { zh: '据转载，尚未与原文核对', en: 'from a copy, not compared with the text' },
  recollection: { zh: '凭记录，尚未与原文核对', en: 'from memory, not compared with the text' },
  unknown: { zh: '来源未知', en: 'of unknown source' },
};
/** What is said beside a figure that nobody has compared with its text; null where somebody has, and of a reading of ours. */
export const unverifiedWords = (confidence: Confidence | undefined): Bilingual | null =>
  SOURCE[confidence ?? 'official'];
/** A figure that could not be verified says so wherever it was relied on. */
function unverifiedIn(relied: readonly UsedParameter[]): readonly Assumption[] {
  const doubtful = relied.flatMap((p) => {
    const words = unverifiedWords(p.unverified);
    return words
      ? [
          {
            parameter: `UNVERIFIED_${p.parameter}`,
            value: p.value,
            note: {
              zh: `${p.parameter} = ${p.value}：${words.zh}，以原文为准`,
              en: `${p.parameter} = ${p.value} is ${words.en}: the text decides`,
            },
          },
        ]
      : [];
  });
  return [...new Map(doubtful.map((d) => [`${d.parameter} ${d.value}`, d])).values()];
}

/** The readings of a scope as they stand in an answer; a reading that takes a parameter's value takes the one in force. */
export function assumptionsOf(
  readings: readonly Reading[],
  scopes: readonly string[],
  parameters: readonly Parameter[],
  on: LocalDate,
  relied: readonly UsedParameter[] = [],
): readonly Assumption[] {
  const read = readings
    .filter((r) => r.scopes.some((s) => scopes.includes(s)))
    .map((r) => ({
      parameter: r.parameter,
      value: r.value ?? textOf(inForce(parameters, r.takes!, on) ?? find(parameters, r.takes!).values[0]!),
      note: r.note,
    }));
  return [...read, ...unverifiedIn(relied)];
}

/** Citations without repetition, in the order of their first use. */
export function distinct(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter((c) => {
    const key = `${c.document}#${c.clause}#${c.quote}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
