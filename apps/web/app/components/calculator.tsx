import { formatBp, formatYuan } from '@zhiya/kernel';
import { AmountField, DateField, PercentField, QueryForm, Select, SubmitButton, UnitField, repaymentMethodText, supportKindText, useLabel, useText, type FormReply } from '@zhiya/web-ui';
import { Fragment } from 'react';
import type { Calculation, QuestionValues } from '../lib/calculator.server';
import { calculatorText } from './calculator-text';

const METHODS = ['INTEREST_FIRST', 'EQUAL_INSTALMENTS', 'EQUAL_PRINCIPAL', 'BULLET'];

/** The question. With `full`, fees and the date too; otherwise they are kept as they stand. */
export function CalculatorForm({ values, reply, full = false }: { values: QuestionValues; reply: FormReply | null; full?: boolean }) {
  const t = useText(calculatorText);
  const methodName = useLabel(repaymentMethodText);
  return (
    <QueryForm id="estimate" action="/estimate" reply={reply} key={JSON.stringify(values)}>
      <div className="two keep calc">
        <AmountField name="principal" label={t.principal} unit="wan" defaultValue={values.principal} />
        <PercentField name="rate" label={t.rate} defaultValue={values.rate} />
        <UnitField name="months" label={t.months} unit={t.monthUnit} inputMode="numeric" defaultValue={values.months} />
        <Select name="method" label={t.method} blank={false} defaultValue={values.method} choices={METHODS.map((value) => ({ value, label: methodName(value) }))} />
        {full ? (
          <>
            <AmountField name="valuation" label={t.valuation} unit="wan" defaultValue={values.valuation} />
            <AmountField name="premium" label={t.premium} unit="wan" defaultValue={values.premium} />
            <DateField name="drawnOn" label={t.drawnOn} defaultValue={values.drawnOn} />
          </>
        ) : (
          (['valuation', 'premium', 'drawnOn'] as const).map((name) => <input key={name} type="hidden" name={name} value={values[name]} />)
        )}
      </div>
      <SubmitButton quiet={!full}>{t.submit}</SubmitButton>
    </QueryForm>
  );
}

/** The answer: what it costs, what comes back, what is left as a yearly rate. */
export function CalculatorResult({ result }: { result: Calculation }) {
  const t = useText(calculatorText);
  const kindName = useLabel(supportKindText);
  const manyYears = new Set(result.items.map((i) => i.year)).size > 1;
  const amount = (fen: number) => `${formatYuan(fen)} ${t.yuan}`;
  return (
    <>
      <dl className="sum-list">
        <dt>{t.interest}</dt>
        <dd>{amount(result.interestFen)}</dd>
        {result.feesFen > 0 ? (
          <>
            <dt>{t.fees}</dt>
            <dd>{amount(result.feesFen)}</dd>
          </>
        ) : null}
        {result.items.map((i) => (
          <Fragment key={`${i.kind}${i.year}`}>
            <dt>
              {kindName(i.kind)} <span className="small">{[manyYears ? t.supportIn(i.year) : null, i.rate ? t.rateOf(`${Number((Number(i.rate) * 100).toFixed(2))}%`) : null].filter(Boolean).join(' · ')}</span>
            </dt>
            <dd className="good">− {amount(i.amount)}</dd>
          </Fragment>
        ))}
        <dt className="total-label">{t.net}</dt>
        <dd className="total">{result.yearlyBp === null ? '–' : formatBp(result.yearlyBp)}</dd>
      </dl>
      <p className="small muted">
        {t.netHint(result.withoutSupportBp === null ? '–' : formatBp(result.withoutSupportBp))}
      </p>
    </>
  );
}
