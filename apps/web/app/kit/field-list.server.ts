import { leftEmpty, type AnswersOf, type DomainError, type FieldList } from '@zhiya/kernel';
import { fieldsOf } from './fields.server';
import type { Submission } from './forms.server';

/** Codes typed one behind the other, with whatever stands between them. */
export const codesTyped = (text: string): string[] => text.split(/[\s,，、;；]+/).filter(Boolean);

/**
 * Reads the controls of a form as its list says, and collects every fault at the control that holds it: figures and dates that cannot be
 * read, and with them what else was left empty, so that one answer names all of it. Words left empty alone are for the API to refuse,
 * which knows more of them. `besides`: what the page could not read of parts that are no list. What was not written reads as '' in a text that is asked for, and as null elsewhere.
 */
export function readAnswers<L extends FieldList>(
  form: Submission,
  list: L,
  besides: readonly DomainError[] = [],
): { readonly answers: AnswersOf<L>; readonly errors: readonly DomainError[] } {
  const read = fieldsOf(form);
  const answers = Object.entries(list).map(([name, field]) => {
    switch (field.kind) {
      case 'date':
        return [name, field.isOptional ? read.date(name) : read.day(name)];
      case 'whole':
        return [name, field.isOptional ? read.whole(name) : read.count(name)];
      case 'amount':
        return [name, read.amount(name, field.unit, !field.isOptional)];
      case 'percent':
        return [name, field.isOptional ? read.percent(name) : read.rate(name)];
      case 'choices':
        return [name, form.all(name)];
      case 'codes':
        return [name, codesTyped(form.text(name))];
      case 'flag':
        return [name, form.text(name) === 'yes'];
      default:
        return [name, field.isOptional ? form.optional(name) : form.text(name)];
    }
  });
  const given = Object.fromEntries(answers) as AnswersOf<L>;
  const unread = [...read.errors, ...besides];
  return { answers: given, errors: unread.length > 0 ? [...leftEmpty(list, given), ...unread] : [] };
}
