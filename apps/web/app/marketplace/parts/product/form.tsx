import { RIGHT_KINDS } from '@zhiya/assets-domain';
import { REPAYMENT_METHODS } from '@zhiya/finance';
import {
  ActionForm,
  AmountField,
  Checkboxes,
  PercentField,
  preferenceText,
  Radios,
  repaymentMethodText,
  rightKindText,
  Sheet,
  SubmitButton,
  TextArea,
  TextField,
  UnitField,
  useLabel,
  useText,
  type FormReply,
} from '@zhiya/web-ui';
import { productText } from './text';

export interface ProductValues {
  readonly name: string;
  readonly summary: string;
  readonly acceptedKinds: readonly string[];
  readonly minAmount: string;
  readonly maxAmount: string;
  readonly minMonths: string;
  readonly maxMonths: string;
  readonly divisions: string;
  readonly minYears: string;
  readonly minRate: string;
  readonly maxRate: string;
  readonly methods: readonly string[];
  readonly requiresInsurance: boolean;
  readonly preferences: Readonly<
    Record<string, { readonly weight: string; readonly kinds: readonly string[]; readonly text: string }>
  >;
}

const WISHES = [
  'RIGHT_KIND',
  'RIGHTS_AT_LEAST',
  'LIFE_BEYOND_LOAN',
  'INDUSTRY',
  'DIVISION',
  'YEARS_REGISTERED',
] as const;

function Wish({
  code,
  value,
}: {
  code: (typeof WISHES)[number];
  value: ProductValues['preferences'][string] | undefined;
}) {
  const t = useText(productText);
  const wishName = useLabel(preferenceText);
  const kindName = useLabel(rightKindText);
  const name = wishName(code);
  return (
    <div className="two">
      {code === 'RIGHT_KIND' ? (
        <Checkboxes
          name={`value-${code}`}
          row
          optional
          label={name}
          defaultValue={value?.kinds ?? []}
          choices={RIGHT_KINDS.map((k) => ({ value: k, label: kindName(k) }))}
        />
      ) : (
        <TextField
          name={`value-${code}`}
          optional
          label={t.valueOf(name)}
          hint={code === 'INDUSTRY' ? t.industryHint : code === 'DIVISION' ? t.divisionHint : t.numberHint}
          defaultValue={value?.text ?? ''}
        />
      )}
      <TextField
        name={`weight-${code}`}
        optional
        width="short"
        inputMode="numeric"
        label={t.weightOf(name)}
        defaultValue={value?.weight ?? ''}
      />
    </div>
  );
}

export function ProductForm({
  reply,
  values,
  version,
}: {
  reply: FormReply | undefined;
  values: ProductValues;
  version?: number;
}) {
  const t = useText(productText);
  const kindName = useLabel(rightKindText);
  const methodName = useLabel(repaymentMethodText);
  return (
    <ActionForm intent="save" reply={reply} className="form">
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      <Sheet title={t.basics}>
        <div className="stack tight">
          <TextField name="name" label={t.name} width="mid" defaultValue={values.name} />
          <TextArea
            name="summary"
            label={t.summary}
            hint={t.summaryHint}
            optional
            rows={2}
            defaultValue={values.summary}
          />
        </div>
      </Sheet>
      <Sheet title={t.hard} note={t.hardNote}>
        <div className="stack tight">
          <Checkboxes
            name="acceptedKinds"
            row
            label={t.kinds}
            defaultValue={values.acceptedKinds}
            choices={RIGHT_KINDS.map((k) => ({ value: k, label: kindName(k) }))}
          />
          <div className="two">
            <AmountField name="minAmountWan" unit="wan" label={t.minAmount} defaultValue={values.minAmount} />
            <AmountField name="maxAmountWan" unit="wan" label={t.maxAmount} defaultValue={values.maxAmount} />
            <UnitField name="minMonths" unit={t.monthsUnit} label={t.minMonths} defaultValue={values.minMonths} />
            <UnitField name="maxMonths" unit={t.monthsUnit} label={t.maxMonths} defaultValue={values.maxMonths} />
            <TextField name="divisions" label={t.divisions} hint={t.divisionsHint} defaultValue={values.divisions} />
            <UnitField name="minYearsRegistered" unit={t.yearsUnit} label={t.minYears} defaultValue={values.minYears} />
          </div>
        </div>
      </Sheet>
      <Sheet title={t.price}>
        <div className="stack tight">
          <div className="two">
            <PercentField name="minRateBp" label={t.minRate} defaultValue={values.minRate} />
            <PercentField name="maxRateBp" label={t.maxRate} defaultValue={values.maxRate} />
          </div>
          <Checkboxes
            name="methods"
            row
            label={t.methods}
            defaultValue={values.methods}
            choices={REPAYMENT_METHODS.map((m) => ({ value: m, label: methodName(m) }))}
          />
          <Radios
            name="requiresInsurance"
            row
            label={t.insurance}
            defaultValue={values.requiresInsurance ? 'yes' : 'no'}
            choices={[
              { value: 'yes', label: t.yes },
              { value: 'no', label: t.no },
            ]}
          />
        </div>
      </Sheet>
      <Sheet title={t.wishes} note={t.wishesNote}>
        <div className="stack tight">
          {WISHES.map((code) => (
            <Wish key={code} code={code} value={values.preferences[code]} />
          ))}
        </div>
      </Sheet>
      <SubmitButton>{t.save}</SubmitButton>
    </ActionForm>
  );
}
