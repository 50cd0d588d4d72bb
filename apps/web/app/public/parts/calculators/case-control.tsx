import {
  AmountField,
  assetKindText,
  Checkboxes,
  DateField,
  designationText,
  enterpriseSizeText,
  loanClassText,
  PercentField,
  Radios,
  Select,
  TextField,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { YES_NO, type CaseControl, type TypedValues } from './typed-values';
import { caseHintText, caseText } from './case-text';

/** The name of a code among the choices of a control. */
function useChoiceName(control: string): (code: string) => string {
  const names: Readonly<Record<string, (code: string) => string>> = {
    'loan.ipTypes': useLabel(assetKindText),
    'loan.classification': useLabel(loanClassText),
    designations: useLabel(designationText),
    'enterprise.size': useLabel(enterpriseSizeText),
  };
  return names[control] ?? ((code) => code);
}

/** One question of a case. `label` and `hint` where this case calls it something else. */
export function CaseField({
  control: c,
  values,
  name,
  label,
  hint,
  optional,
}: {
  control: CaseControl;
  values: TypedValues;
  name: string;
  label: string;
  hint?: string | undefined;
  optional?: boolean | undefined;
}) {
  const t = useText(caseText);
  const choiceName = useChoiceName(name);
  const value = values[name] ?? '';
  const choices = (c.choices ?? []).map((code) => ({ value: code, label: choiceName(code) }));
  if (typeof value !== 'string')
    return <Checkboxes name={name} label={label} hint={hint} row choices={choices} defaultValue={value} />;
  const field = { name, label, hint, optional, defaultValue: value };
  switch (c.kind) {
    case 'amount':
      return <AmountField {...field} unit="wan" />;
    case 'percent':
      return <PercentField {...field} />;
    case 'date':
      return <DateField {...field} />;
    case 'flag':
      return <Radios {...field} row choices={YES_NO.map((v) => ({ value: v, label: t[v] }))} />;
    case 'one':
      return <Select {...field} width="mid" choices={choices} />;
    default:
      return <TextField {...field} inputMode="numeric" autoComplete="off" width="short" />;
  }
}

/** What a question of a case is called. The words are properties of its element, so that a summary of faults finds them. */
export function useCaseWords(): (c: CaseControl) => {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly optional: boolean;
} {
  const labels = useLabel(caseText);
  const hints = useText(caseHintText) as Readonly<Record<string, string>>;
  return (c) => ({ name: c.name, label: labels(c.name), hint: hints[c.name], optional: c.optional === true });
}
