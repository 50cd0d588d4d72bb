import { REPAYMENT_METHODS } from '@zhiya/finance';
import { OFFER_CONDITIONS, OFFER_FEE_KINDS, OFFER_FORM } from '@zhiya/marketplace-domain';
import {
  ActionForm,
  AmountField,
  DateField,
  offerConditionText,
  offerFeeText,
  repaymentMethodText,
  Sheet,
  SubmitButton,
  useLabel,
  useText,
  type FormReply,
} from '@zhiya/web-ui';
import { Controls } from '../../../kit/field-list';
import { offerFormText } from './form-text';

/** What the form starts with; the fees as text in their controls. */
export interface OfferValues {
  readonly answers: { readonly [K in keyof typeof OFFER_FORM]: unknown };
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
  const form = {
    list: OFFER_FORM,
    names: {
      productId: t.product,
      principalFen: t.principal,
      rateBp: t.rate,
      months: t.months,
      method: t.method,
      drawnOn: t.drawnOn,
      validUntil: t.validUntil,
      dueDay: t.dueDay,
      requiresInsurance: t.insurance,
      conditions: t.conditions,
      otherConditions: t.otherConditions,
    },
    values: values.answers,
    looks: {
      productId: {
        hint: t.productHint,
        as: 'select',
        blank: t.noProduct,
        isAsked: true,
        choices: products.map((p) => ({ value: p.id, label: p.name })),
      },
      principalFen: { hint: t.principalHint(asked) },
      months: { unit: t.monthsUnit },
      method: { as: 'select', choices: REPAYMENT_METHODS.map((m) => ({ value: m, label: methodName(m) })) },
      drawnOn: { hint: t.drawnOnHint },
      validUntil: { hint: t.validUntilHint },
      dueDay: { hint: t.dueDayHint, width: 'short' },
      requiresInsurance: {
        hint: t.insuranceHint,
        choices: [
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ],
      },
      conditions: { choices: OFFER_CONDITIONS.map((c) => ({ value: c, label: conditionName(c) })) },
      otherConditions: { rows: 3 },
    },
  } as const;
  return (
    <ActionForm intent="save" reply={reply} className="form">
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      <Sheet title={t.money}>
        <div className="two">
          <Controls {...form} only={['productId', 'principalFen', 'rateBp', 'months', 'method']} />
        </div>
      </Sheet>
      <Sheet title={t.dates}>
        <div className="two">
          <Controls {...form} only={['drawnOn', 'validUntil', 'dueDay']} />
        </div>
      </Sheet>
      <Sheet title={t.fees} note={t.feesHint}>
        <div className="stack tight">
          {OFFER_FEE_KINDS.map((kind) => (
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
          <Controls {...form} only={['requiresInsurance', 'conditions', 'otherConditions']} />
        </div>
      </Sheet>
      <SubmitButton>{t.save}</SubmitButton>
    </ActionForm>
  );
}
