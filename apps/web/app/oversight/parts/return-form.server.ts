import type { DomainError } from '@zhiya/kernel';
import type { ReportLendingInput } from '@zhiya/web-api-client';
import { fieldsOf } from '../../kit/fields.server';
import type { Submission } from '../../kit/forms.server';

/** The form of a return as the API takes it, with what could not be read. The source counts where it says anything at all. */
export function returnInputOf(form: Submission): {
  readonly input: ReportLendingInput;
  readonly errors: readonly DomainError[];
} {
  const read = fieldsOf(form);
  const [document, clause, quote] = [form.text('document'), form.text('clause'), form.text('quote')];
  const input: ReportLendingInput = {
    metric: 'PLEDGE_FINANCING_AMOUNT',
    periodFrom: read.date('periodFrom') ?? '',
    periodLast: read.date('periodLast') ?? '',
    value: read.amount('value', 'wan', true) ?? 0,
    basis: form.text('basis'),
    basisNote: form.text('basisNote'),
    printed: form.optional('printed'),
    citation: document || clause || quote ? { document, clause, quote } : null,
  };
  return { input, errors: read.errors };
}
