import {
  AmountField,
  PercentField,
  QueryForm,
  Select,
  SubmitButton,
  UnitField,
  repaymentMethodText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import type { QuestionKey, QuestionValues } from '../parts/estimate/estimate-values';
import { calculatorText } from './calculator-text';
import { Carried, METHODS } from '../parts/estimate/question-form';

const CARRIED: readonly QuestionKey[] = ['division', 'valuation', 'premium', 'rights', 'share'];

/** The four questions that move the answer most; the rest go along as they stand in the example and are asked on the answer's page. */
export function ShortForm({ values }: { values: QuestionValues }) {
  const t = useText(calculatorText);
  const methodName = useLabel(repaymentMethodText);
  return (
    <QueryForm id="estimate" action="/estimate">
      <div className="two keep calc">
        <AmountField name="principal" label={t.principal} unit="wan" defaultValue={values.principal} />
        <PercentField name="rate" label={t.rate} defaultValue={values.rate} />
        <UnitField name="months" label={t.months} unit={t.monthUnit} inputMode="numeric" defaultValue={values.months} />
        <Select
          name="method"
          label={t.method}
          blank={false}
          defaultValue={values.method}
          choices={METHODS.map((value) => ({ value, label: methodName(value) }))}
        />
      </div>
      <Carried values={values} names={CARRIED} />
      <SubmitButton quiet>{t.submit}</SubmitButton>
    </QueryForm>
  );
}
