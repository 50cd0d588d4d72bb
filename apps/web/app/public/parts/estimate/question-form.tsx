import {
  AmountField,
  Checkboxes,
  DateField,
  enterpriseSizeText,
  Field,
  PercentField,
  QueryForm,
  Radios,
  Select,
  SubmitButton,
  UnitField,
  assetKindText,
  repaymentMethodText,
  useField,
  useLabel,
  useText,
  type FormReply,
} from '@zhiya/web-ui';
import type { ReactNode } from 'react';
import type { DivisionChoice, DivisionGroup } from '../../../kit/division-choices.server';
import { ABOUT, RIGHTS, SIZES, UNSURE, type QuestionValues } from './estimate-values';
import { YES_NO } from '../calculators/typed-values';
import { questionText } from './question-text';

export const METHODS = ['INTEREST_FIRST', 'EQUAL_INSTALMENTS', 'EQUAL_PRINCIPAL', 'BULLET'];

/** Several controls that are one question. */
export function Question({ legend, hint, children }: { legend: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="field one-question">
      <legend>{legend}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {children}
    </fieldset>
  );
}

/** Every province with its cities in one list: a key press finds a name, no script is needed. `other` is a place that the list leaves out (a county of a link). */
function DivisionSelect({
  groups,
  other,
  chosen,
}: {
  groups: readonly DivisionGroup[];
  other: DivisionChoice | null;
  chosen: string;
}) {
  const t = useText(questionText);
  const { value } = useField('division', chosen);
  return (
    <Field name="division" label={t.division} hint={t.divisionHint}>
      {(c) => (
        <select {...c} defaultValue={String(value)}>
          <option value={UNSURE}>{t.unsure}</option>
          {other ? <option value={other.code}>{other.name}</option> : null}
          {groups.map((g) =>
            g.cities.length === 0 ? (
              <option key={g.code} value={g.code}>
                {g.name}
              </option>
            ) : (
              <optgroup key={g.code} label={g.name}>
                <option value={g.code}>{t.wholeProvince(g.name)}</option>
                {g.cities.map((city) => (
                  <option key={city.code} value={city.code}>
                    {city.name}
                  </option>
                ))}
              </optgroup>
            ),
          )}
        </select>
      )}
    </Field>
  );
}

/** The one question that is asked only where a programme of the division asks it. */
export function AboutQuestion({ values }: { values: QuestionValues }) {
  const t = useText(questionText);
  const size = useLabel(enterpriseSizeText);
  const yesNo = YES_NO.map((value) => ({ value, label: t[value] }));
  return (
    <Question legend={t.about} hint={t.aboutWhy}>
      <div className="parts-of-one">
        <Select
          name="size"
          label={t.size}
          hint={t.sizeHint}
          width="mid"
          defaultValue={values.size}
          choices={SIZES.map((value) => ({ value, label: size(value) }))}
        />
        <Radios name="firstPledge" label={t.firstPledge} row defaultValue={values.firstPledge} choices={yesNo} />
        <Radios name="owner" label={t.owner} row defaultValue={values.owner} choices={yesNo} />
      </div>
    </Question>
  );
}

/** Answers that a form carries along without asking them again. */
export function Carried({ values, names }: { values: QuestionValues; names: readonly (keyof QuestionValues)[] }) {
  return (
    <>
      {names.flatMap((name) =>
        [values[name]]
          .flat()
          .filter((v) => v !== '')
          .map((v) => <input key={`${name}${v}`} type="hidden" name={name} value={v} />),
      )}
    </>
  );
}

export interface QuestionFormProps {
  readonly values: QuestionValues;
  readonly reply: FormReply | null;
  readonly groups: readonly DivisionGroup[];
  readonly other: DivisionChoice | null;
  /** Whether a programme of the place asks about the enterprise and that was answered: then it is shown to be changed. */
  readonly withAbout: boolean;
  readonly isAnswered: boolean;
}

/** All questions on one page, sent by GET: the address of the answer is the question. */
export function QuestionForm({ values, reply, groups, other, withAbout, isAnswered }: QuestionFormProps) {
  const t = useText(questionText);
  const methodName = useLabel(repaymentMethodText);
  const kindName = useLabel(assetKindText);
  return (
    <QueryForm id="estimate" action="/estimate" reply={reply} key={JSON.stringify(values)}>
      <AmountField name="principal" label={t.principal} unit="wan" defaultValue={values.principal} />
      <Question legend={t.term}>
        <div className="two keep calc">
          <UnitField
            name="months"
            label={t.months}
            unit={t.monthUnit}
            inputMode="numeric"
            defaultValue={values.months}
          />
          <DateField name="drawnOn" label={t.drawnOn} hint={t.drawnOnHint} defaultValue={values.drawnOn} />
        </div>
      </Question>
      <Select
        name="method"
        label={t.method}
        blank={false}
        width="mid"
        defaultValue={values.method}
        choices={METHODS.map((value) => ({ value, label: methodName(value) }))}
      />
      <PercentField name="rate" label={t.rate} hint={t.rateHint} defaultValue={values.rate} />
      <DivisionSelect groups={groups} other={other} chosen={values.division} />
      <Question legend={t.fees} hint={t.feesHint}>
        <div className="two keep calc">
          <AmountField name="valuation" label={t.valuation} unit="wan" defaultValue={values.valuation} />
          <AmountField name="premium" label={t.premium} unit="wan" defaultValue={values.premium} />
        </div>
      </Question>
      <Question legend={t.pledge}>
        <Checkboxes
          name="rights"
          label={t.rights}
          row
          defaultValue={values.rights}
          choices={RIGHTS.map((value) => ({ value, label: kindName(value) }))}
        />
        <PercentField name="share" label={t.share} hint={t.shareHint} defaultValue={values.share} />
      </Question>
      {withAbout ? <AboutQuestion values={values} /> : <Carried values={values} names={ABOUT} />}
      <SubmitButton quiet={isAnswered}>{isAnswered ? t.again : t.submit}</SubmitButton>
    </QueryForm>
  );
}
