import type { DomainError } from '@zhiya/kernel';
import { RETURN_FORM } from '@zhiya/oversight-domain';
import type { ReportLendingInput } from '@zhiya/web-api-client';
import { readAnswers } from '../../kit/field-list.server';
import type { Submission } from '../../kit/forms.server';

/** The form of a return as the API takes it, with what could not be read. The source counts where it says anything at all. */
export function returnInputOf(form: Submission): {
  readonly input: ReportLendingInput;
  readonly errors: readonly DomainError[];
} {
  const { answers, errors } = readAnswers(form, RETURN_FORM);
  const [document, clause, quote] = [form.text('document'), form.text('clause'), form.text('quote')];
  const input: ReportLendingInput = {
    metric: 'PLEDGE_FINANCING_AMOUNT',
    ...answers,
    citation: document || clause || quote ? { document, clause, quote } : null,
  };
  return { input, errors };
}
