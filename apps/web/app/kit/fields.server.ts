import {
  amountControl,
  fault,
  parseAmount,
  parseLocalDate,
  parsePercent,
  type AmountUnit,
  type Bp,
  type DomainError,
  type Fen,
  type LocalDate,
  type Result,
} from '@zhiya/kernel';
import type { Submission } from './forms.server';

/**
 * Reads typed controls of a form and collects every fault, so that a page answers all of them at once. An empty optional
 * control reads as null; where something could not be read the value is null too, and `errors` says why.
 */
export function fieldsOf(form: Submission) {
  const errors: DomainError[] = [];
  const keep = <T>(read: Result<T>): T | null => {
    if (read.ok) return read.value;
    errors.push(...read.errors);
    return null;
  };
  return {
    errors,
    date: (name: string): LocalDate | null =>
      form.text(name) === '' ? null : keep(parseLocalDate(form.text(name), name)),
    /** A date that must be given: an empty control is a fault too. */
    day: (name: string): LocalDate => keep(parseLocalDate(form.text(name), name)) ?? '',
    /** An amount of the API by the name of its field, from the control that bears the unit. */
    amount(field: string, unit: AmountUnit, isRequired: boolean): Fen | null {
      const name = amountControl(field, unit);
      return !isRequired && form.text(name) === '' ? null : keep(parseAmount(form.text(name), name, unit));
    },
    percent: (name: string): Bp | null => (form.text(name) === '' ? null : keep(parsePercent(form.text(name), name))),
    /** A percentage that must be given. */
    rate: (name: string): Bp | null => keep(parsePercent(form.text(name), name)),
    whole(name: string): number | null {
      const typed = form.text(name).normalize('NFKC');
      if (typed === '') return null;
      if (/^[-+]?\d{1,9}$/.test(typed)) return Number(typed);
      errors.push(fault('INPUT.IS_INT', {}, name));
      return null;
    },
    /** A whole number that must be given. */
    count(name: string): number | null {
      if (form.text(name) !== '') return this.whole(name);
      errors.push(fault('TEXT.REQUIRED', {}, name));
      return null;
    },
  };
}
/** The version of the record that the page was drawn from: an older one is refused. */
export const versionOf = (form: Submission): number | null =>
  /^\d{1,9}$/.test(form.text('version')) ? Number(form.text('version')) : null;
