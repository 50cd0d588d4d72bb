import { REPAYMENT_METHODS } from '@zhiya/finance';
import {
  ActionForm,
  AmountField,
  Checkboxes,
  DateField,
  offerConditionText,
  offerFeeText,
  PercentField,
  Radios,
  repaymentMethodText,
  Select,
  Sheet,
  SubmitButton,
  TextArea,
  TextField,
  UnitField,
  useLabel,
  useText,
  type FormReply,
} from '@zhiya/web-ui';
import { offerFormText } from './form-text';

const FEES = ['VALUATION', 'PLEDGE_INSURANCE_PREMIUM', 'BANK_FEE', 'GUARANTEE_FEE', 'OTHER'] as const;
const CONDITIONS = ['PLEDGE_REGISTERED', 'INSURANCE_ISSUED', 'VALUATION_DELIVERED'] as const;

/** What the form starts with, as text in its controls. */
export interface OfferValues {
  readonly productId: string;
  readonly principal: string;
  readonly rate: string;
  readonly months: string;
  readonly method: string;
  readonly drawnOn: string;
  readonly dueDay: string;
  readonly validUntil: string;
  readonly requiresInsurance: boolean;
  readonly conditions: readonly string[];
  readonly otherConditions: string;
  readonly fees: Readonly<Record<string, { readonly amount: string; readonly on: string }>>;
}

/** The maker's form: one page, grouped as a bank thinks of it. */
export function OfferForm({
  reply,
  values,
  asked,
  products,
  version,
}: {
  reply: FormReply | undefined;
  values: OfferValues;
  asked: string;
  products: readonly { readonly id: string; readonly name: string }[];
  version?: number;
}) {
  const t = useText(offerFormText);
  const methodName = useLabel(repaymentMethodText);
  const feeName = useLabel(offerFeeText);
  const conditionName = useLabel(offerConditionText);
  return (
    <ActionForm intent="save" reply={reply} className="form">
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      <Sheet title={t.money}>
        <div className="two">
          <Select
            name="productId"
            label={t.product}
            hint={t.productHint}
            blank={t.noProduct}
            defaultValue={values.productId}
            choices={products.map((p) => ({ value: p.id, label: p.name }))}
          />
          <AmountField
            name="principalWan"
            unit="wan"
            label={t.principal}
            hint={t.principalHint(asked)}
            defaultValue={values.principal}
          />
          <PercentField name="rateBp" label={t.rate} defaultValue={values.rate} />
          <UnitField name="months" label={t.months} unit={t.monthsUnit} defaultValue={values.months} />
          <Select
            name="method"
            label={t.method}
            defaultValue={values.method}
            choices={REPAYMENT_METHODS.map((m) => ({ value: m, label: methodName(m) }))}
          />
        </div>
      </Sheet>
      <Sheet title={t.dates}>
        <div className="two">
          <DateField name="drawnOn" label={t.drawnOn} hint={t.drawnOnHint} defaultValue={values.drawnOn} />
          <DateField name="validUntil" label={t.validUntil} hint={t.validUntilHint} defaultValue={values.validUntil} />
          <TextField
            name="dueDay"
            label={t.dueDay}
            hint={t.dueDayHint}
            optional
            width="short"
            inputMode="numeric"
            defaultValue={values.dueDay}
          />
        </div>
      </Sheet>
      <Sheet title={t.fees} note={t.feesHint}>
        <div className="stack tight">
          {FEES.map((kind) => (
            <div className="two" key={kind}>
              <AmountField
                name={`fee-${kind}`}
                label={t.feeAmount(feeName(kind))}
                optional
                defaultValue={values.fees[kind]?.amount ?? ''}
              />
              <DateField
                name={`feeOn-${kind}`}
                label={t.feeOn(feeName(kind))}
                optional
                defaultValue={values.fees[kind]?.on ?? ''}
              />
            </div>
          ))}
        </div>
      </Sheet>
      <Sheet title={t.risk}>
        <div className="stack tight">
          <Radios
            name="requiresInsurance"
            row
            label={t.insurance}
            hint={t.insuranceHint}
            defaultValue={values.requiresInsurance ? 'yes' : 'no'}
            choices={[
              { value: 'yes', label: t.yes },
              { value: 'no', label: t.no },
            ]}
          />
          <Checkboxes
            name="conditions"
            label={t.conditions}
            optional
            choices={CONDITIONS.map((c) => ({ value: c, label: conditionName(c) }))}
            defaultValue={values.conditions}
          />
          <TextArea
            name="otherConditions"
            label={t.otherConditions}
            optional
            rows={3}
            defaultValue={values.otherConditions}
          />
        </div>
      </Sheet>
      <SubmitButton>{t.save}</SubmitButton>
    </ActionForm>
  );
}
