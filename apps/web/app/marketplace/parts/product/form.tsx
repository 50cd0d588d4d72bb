import { RIGHT_KINDS } from '@zhiya/assets-domain';
import { REPAYMENT_METHODS } from '@zhiya/finance';
import { PRODUCT_FORM } from '@zhiya/marketplace-domain';
import {
  ActionForm,
  Checkboxes,
  preferenceText,
  repaymentMethodText,
  rightKindText,
  Sheet,
  SubmitButton,
  TextField,
  useLabel,
  useText,
  type FormReply,
} from '@zhiya/web-ui';
import { Controls } from '../../../kit/field-list';
import { productText } from './text';

export interface ProductValues {
  readonly answers: { readonly [K in keyof typeof PRODUCT_FORM]: unknown };
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
  const form = {
    list: PRODUCT_FORM,
    names: {
      name: t.name,
      summary: t.summary,
      acceptedKinds: t.kinds,
      minAmountFen: t.minAmount,
      maxAmountFen: t.maxAmount,
      minMonths: t.minMonths,
      maxMonths: t.maxMonths,
      divisions: t.divisions,
      minYearsRegistered: t.minYears,
      minRateBp: t.minRate,
      maxRateBp: t.maxRate,
      methods: t.methods,
      requiresInsurance: t.insurance,
    },
    values: values.answers,
    looks: {
      name: { width: 'mid' },
      summary: { hint: t.summaryHint, rows: 2 },
      acceptedKinds: { as: 'row', choices: RIGHT_KINDS.map((k) => ({ value: k, label: kindName(k) })) },
      minMonths: { unit: t.monthsUnit },
      maxMonths: { unit: t.monthsUnit },
      divisions: { hint: t.divisionsHint },
      minYearsRegistered: { unit: t.yearsUnit },
      methods: { as: 'row', choices: REPAYMENT_METHODS.map((m) => ({ value: m, label: methodName(m) })) },
      requiresInsurance: {
        choices: [
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ],
      },
    },
  } as const;
  return (
    <ActionForm intent="save" reply={reply} className="form">
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      <Sheet title={t.basics}>
        <div className="stack tight">
          <Controls {...form} only={['name', 'summary']} />
        </div>
      </Sheet>
      <Sheet title={t.hard} note={t.hardNote}>
        <div className="stack tight">
          <Controls {...form} only={['acceptedKinds']} />
          <div className="two">
            <Controls
              {...form}
              only={['minAmountFen', 'maxAmountFen', 'minMonths', 'maxMonths', 'divisions', 'minYearsRegistered']}
            />
          </div>
        </div>
      </Sheet>
      <Sheet title={t.price}>
        <div className="stack tight">
          <div className="two">
            <Controls {...form} only={['minRateBp', 'maxRateBp']} />
          </div>
          <Controls {...form} only={['methods', 'requiresInsurance']} />
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
