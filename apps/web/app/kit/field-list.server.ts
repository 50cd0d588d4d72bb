import type { AnswersOf, DomainError, FieldList } from '@zhiya/kernel';
import { fieldsOf } from './fields.server';
import type { Submission } from './forms.server';

/**
 * Reads the controls of a form as its list says, and collects every fault at the control that holds it. What was not written reads as
 * '' in a text or a date that is asked for, and as null elsewhere.
 */
export function readAnswers<L extends FieldList>(
  form: Submission,
  list: L,
): { readonly answers: AnswersOf<L>; readonly errors: readonly DomainError[] } {
  const read = fieldsOf(form);
  const answers = Object.entries(list).map(([name, field]) => {
    switch (field.kind) {
      case 'date':
        return [name, read.date(name) ?? (field.isOptional ? null : '')];
      case 'whole':
        return [name, field.isOptional ? read.whole(name) : read.count(name)];
      case 'amount':
        return [name, read.amount(name, field.unit, !field.isOptional)];
      case 'percent':
        return [name, read.percent(name)];
      default:
        return [name, field.isOptional ? form.optional(name) : form.text(name)];
    }
  });
  return { answers: Object.fromEntries(answers) as AnswersOf<L>, errors: read.errors };
}
