import { fail, failAll, fault, isLocalDate, ok, type DomainError, type LocalDate, type Result } from '@zhiya/kernel';
import {
  valueFaults,
  valueOn,
  type Bilingual,
  type Confidence,
  type DatedValue,
  type Parameter,
  type ParameterValue,
  type Programme,
  type Reference,
} from '@zhiya/policy-catalogue';

/** One value that is to be another from a date on, with the words it rests on. */
export interface ParameterChange {
  readonly parameter: string;
  readonly from: LocalDate;
  readonly value: ParameterValue;
  readonly reference: Reference & { readonly quote: string };
  /** How sure we are of those words; absent where nobody compared them with a text. */
  readonly confidence?: Confidence;
}
export interface ReviseOptions {
  /** Before this day nothing may change: what was decided under a rule stands. null for a question about what might have been. */
  readonly notBefore: LocalDate | null;
}

const key = (c: ParameterChange): string => `${c.parameter} ${c.from}`;

function faultsIn(
  base: Programme,
  changes: readonly ParameterChange[],
  notBefore: LocalDate | null,
): readonly DomainError[] {
  return changes.flatMap((c, i) => {
    const at = (field: string): string => `changes[${i}].${field}`;
    const parameter = base.parameters.find((p) => p.id === c.parameter);
    const found: DomainError[] = [];
    if (!parameter) found.push(fault('RULE.PARAMETER_UNKNOWN', { parameter: c.parameter }, at('parameter')));
    else if (valueFaults('value', parameter.unit, c.value).length > 0)
      found.push(
        fault(
          parameter.unit.endsWith('shares') ? 'RULE.SHARES_INVALID' : 'RULE.VALUE_INVALID',
          { unit: parameter.unit },
          at('value'),
        ),
      );
    if (!isLocalDate(c.from)) found.push(fault('RULE.DATE_INVALID', { from: c.from }, at('from')));
    else if (notBefore !== null && c.from < notBefore)
      found.push(fault('RULE.HISTORY', { from: c.from, notBefore }, at('from')));
    else if (c.from < base.from || (base.until !== null && c.from >= base.until))
      found.push(
        fault('RULE.OUTSIDE_PROGRAMME', { from: c.from, since: base.from, until: base.until ?? '' }, at('from')),
      );
    if (c.reference.document.trim() === '' || c.reference.clause.trim() === '' || c.reference.quote.trim() === '')
      found.push(fault('RULE.CITATION_REQUIRED', {}, at('reference')));
    if (changes.findIndex((x) => key(x) === key(c)) !== i)
      found.push(fault('RULE.CHANGED_TWICE', { parameter: c.parameter, from: c.from }, at('from')));
    return found;
  });
}

/** From the first changed day on, the changes alone count; before it every value stays as it was. */
function changed(parameter: Parameter, changes: readonly ParameterChange[]): Parameter {
  const own = changes.filter((c) => c.parameter === parameter.id).sort((a, b) => (a.from < b.from ? -1 : 1));
  if (own.length === 0) return parameter;
  const first = own[0]!.from;
  const before = parameter.values
    .filter((v) => v.from < first)
    .map((v) => (v.until === null || v.until > first ? { ...v, until: first } : v));
  const after: DatedValue[] = own.map((c, i) => ({
    from: c.from,
    until: own[i + 1]?.from ?? null,
    value: c.value,
    reference: c.reference,
    confidence: c.confidence ?? 'unknown',
  }));
  return { ...parameter, values: [...before, ...after] };
}

/**
 * A programme with values that change from a date on. History is never rewritten: what was paid before is computed by what was in force then.
 * Errors, each at `changes[i].…`: RULE.PARAMETER_UNKNOWN, RULE.VALUE_INVALID, RULE.SHARES_INVALID, RULE.DATE_INVALID, RULE.HISTORY,
 * RULE.OUTSIDE_PROGRAMME, RULE.CITATION_REQUIRED, RULE.CHANGED_TWICE; RULE.NOTHING_CHANGED.
 */
export function revise(
  base: Programme,
  changes: readonly ParameterChange[],
  { notBefore }: ReviseOptions,
): Result<Programme> {
  if (changes.length === 0) return fail('RULE.NOTHING_CHANGED');
  const faults = faultsIn(base, changes, notBefore);
  return faults.length > 0
    ? failAll(faults)
    : ok({ ...base, parameters: base.parameters.map((p) => changed(p, changes)) });
}

export interface CopyOf {
  readonly id: string;
  readonly title: Bilingual;
  readonly division: string;
  readonly from: LocalDate;
}
/**
 * A programme of another place to begin with: its rules and the values in force on its first day, each still citing where it comes from.
 * Errors: RULE.DOCUMENT_ONLY, RULE.NOT_IN_FORCE.
 */
export function copyProgramme(base: Programme, { id, title, division, from }: CopyOf): Result<Programme> {
  if ((base.missing?.length ?? 0) > 0) return fail('RULE.DOCUMENT_ONLY', { programme: base.id });
  const values = base.parameters.map((p) => [p, valueOn(p, from)] as const);
  const gone = values.find(([, v]) => v === null || v.value === null);
  if (gone) return fail('RULE.NOT_IN_FORCE', { parameter: gone[0].id, from }, 'from');
  return ok({
    ...base,
    id,
    title,
    division,
    from,
    until: null,
    parameters: values.map(([p, v]) => ({ ...p, values: [{ ...v!, from, until: null }] })),
  });
}
