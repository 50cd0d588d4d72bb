import {
  AmountField,
  DateField,
  Select,
  TextField,
  defineText,
  journalKindText,
  useLabel,
  useText,
} from '@zhiya/web-ui';

export const movementText = defineText({
  zh: {
    kind: '事项',
    amount: '金额',
    valueDate: '入账日',
    valueDateHint: '以银行回单为准',
    counterparty: '对方',
    counterpartyHint: '付款或收款的单位',
    memo: '摘要',
  },
  en: {
    kind: 'For',
    amount: 'Amount',
    valueDate: 'Value date',
    valueDateHint: 'As the bank’s receipt says',
    counterparty: 'Other side',
    counterpartyHint: 'Who paid or was paid',
    memo: 'Note',
  },
});

interface Values {
  readonly kind?: string;
  readonly amount?: string;
  readonly valueDate: string;
  readonly counterparty?: string;
  readonly memo?: string;
}

/** What a movement entered by hand says. Of a reversal the amount is that of the entry it answers. */
export function MovementFields({
  kinds,
  values,
  isReversal = false,
  max,
}: {
  kinds: readonly string[];
  values: Values;
  isReversal?: boolean;
  max: string;
}) {
  const t = useText(movementText);
  const kind = useLabel(journalKindText);
  return (
    <>
      {isReversal ? null : (
        <>
          <Select
            name="kind"
            label={t.kind}
            blank={false}
            choices={kinds.map((value) => ({ value, label: kind(value) }))}
            defaultValue={values.kind ?? ''}
            width="mid"
          />
          <AmountField name="amountYuan" label={t.amount} defaultValue={values.amount ?? ''} />
        </>
      )}
      <DateField
        name="valueDate"
        label={t.valueDate}
        hint={t.valueDateHint}
        defaultValue={values.valueDate}
        max={max}
      />
      {isReversal ? null : (
        <TextField
          name="counterparty"
          label={t.counterparty}
          hint={t.counterpartyHint}
          defaultValue={values.counterparty ?? ''}
        />
      )}
      <TextField name="memo" label={t.memo} optional={!isReversal} defaultValue={values.memo ?? ''} />
    </>
  );
}
