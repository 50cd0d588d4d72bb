import { useState, type ComponentProps, type ReactNode } from 'react';
import { useText } from '../text';
import { useField, type FormFault } from './form-context';
import { fileSize } from './format';
import { uiText } from './ui-text';

export interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly width?: 'short' | 'mid';
}

export function Faults({ id, faults }: { id: string; faults: readonly FormFault[] }) {
  if (faults.length === 0) return null;
  return (
    <div className="fault" id={id}>
      {faults.map((f) => (
        <p key={f.code}>{f.message}</p>
      ))}
    </div>
  );
}

const describedBy = (...ids: (string | false | undefined)[]) => ids.filter(Boolean).join(' ') || undefined;

type Control = { id: string; name: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

/** Label, hint, fault, control. Every single-control field is made of it. */
export function Field({
  name,
  label,
  hint,
  optional,
  width,
  children,
}: FieldProps & { children: (control: Control) => ReactNode }) {
  const t = useText(uiText);
  const { control, hintId, faultId, faults } = useField(name);
  const wrong = faults.length > 0;
  return (
    <div className={`field${wrong ? ' wrong' : ''}${width ? ` w-${width}` : ''}`}>
      <label htmlFor={control}>
        {label}
        {optional ? <span className="optional">{t.optional}</span> : null}
      </label>
      {hint ? (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      ) : null}
      <Faults id={faultId} faults={faults} />
      {children({
        id: control,
        name,
        'aria-describedby': describedBy(hint ? hintId : false, wrong && faultId),
        'aria-invalid': wrong ? true : undefined,
      })}
    </div>
  );
}

const single = (value: string | readonly string[]): string => (typeof value === 'string' ? value : (value[0] ?? ''));

type InputProps = Omit<ComponentProps<'input'>, 'name' | 'width' | 'defaultValue'> &
  FieldProps & { defaultValue?: string };

export function TextField({ name, label, hint, optional, width, defaultValue, type = 'text', ...rest }: InputProps) {
  const { value } = useField(name, defaultValue);
  return (
    <Field {...{ name, label, hint, optional, width }}>
      {(c) => <input {...rest} {...c} type={type} defaultValue={type === 'password' ? undefined : single(value)} />}
    </Field>
  );
}

export function TextArea({
  name,
  label,
  hint,
  optional,
  width,
  defaultValue,
  rows = 5,
  ...rest
}: Omit<ComponentProps<'textarea'>, 'name' | 'defaultValue'> & FieldProps & { defaultValue?: string }) {
  const { value } = useField(name, defaultValue);
  return (
    <Field {...{ name, label, hint, optional, width }}>
      {(c) => <textarea {...rest} {...c} rows={rows} defaultValue={single(value)} />}
    </Field>
  );
}

/** A figure with its unit fixed beside it. Typed as text: commas and full-width figures are forgiven by the reader. */
export function UnitField({ name, label, hint, optional, unit, defaultValue, ...rest }: InputProps & { unit: string }) {
  const { value } = useField(name, defaultValue);
  return (
    <Field {...{ name, label, hint, optional }}>
      {(c) => (
        <div className="unit">
          <input {...rest} {...c} type="text" inputMode="decimal" autoComplete="off" defaultValue={single(value)} />
          <span>{unit}</span>
        </div>
      )}
    </Field>
  );
}

/** An amount in yuan, or in 万元 where the field's users think in it. The unit is part of the field, never of the number, and of its name (`feeWan`); a form that asks by its address keeps its plain keys, since addresses are shared and kept. */
export function AmountField({ unit = 'yuan', ...rest }: InputProps & { unit?: 'yuan' | 'wan' }) {
  const t = useText(uiText);
  return <UnitField {...rest} unit={unit === 'wan' ? t.wan : t.yuan} />;
}

/** A yearly rate or a share in percent; how many decimals is for its reader to say. */
export const PercentField = (props: InputProps) => <UnitField {...props} unit="%" />;

export function DateField({ name, label, hint, optional, defaultValue, ...rest }: InputProps) {
  const { value } = useField(name, defaultValue);
  return (
    <Field {...{ name, label, hint, optional }}>
      {(c) => <input {...rest} {...c} type="date" defaultValue={single(value)} />}
    </Field>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

export function Select({
  name,
  label,
  hint,
  optional,
  width,
  choices,
  defaultValue,
  blank = true,
  ...rest
}: Omit<ComponentProps<'select'>, 'name' | 'defaultValue'> &
  FieldProps & { choices: readonly Choice[]; defaultValue?: string; blank?: boolean | string }) {
  const t = useText(uiText);
  const { value } = useField(name, defaultValue);
  return (
    <Field {...{ name, label, hint, optional, width }}>
      {(c) => (
        <select {...rest} {...c} defaultValue={single(value)}>
          {blank ? <option value="">{blank === true ? t.choose : blank}</option> : null}
          {choices.map((o) => (
            <option key={o.value} value={o.value} disabled={o.disabled}>
              {o.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface GroupProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly row?: boolean;
  /** The legend is the page's own question (one thing per page): it becomes the h1. */
  readonly asQuestion?: boolean;
}

function Picks({
  name,
  label,
  hint,
  optional,
  choices,
  row,
  asQuestion,
  type,
  chosen,
}: GroupProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }) {
  const t = useText(uiText);
  const { control, hintId, faultId, faults } = useField(name);
  const wrong = faults.length > 0;
  const words = (
    <>
      {label}
      {optional ? <span className="optional">{t.optional}</span> : null}
    </>
  );
  return (
    <fieldset
      className={wrong ? 'field wrong' : 'field'}
      aria-describedby={describedBy(hint ? hintId : false, wrong && faultId)}
    >
      <legend className={asQuestion ? 'page-question' : undefined}>{asQuestion ? <h1>{words}</h1> : words}</legend>
      {hint ? (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      ) : null}
      <Faults id={faultId} faults={faults} />
      <div className={row ? 'picks row' : 'picks'}>
        {choices.map((o, i) => {
          const id = i === 0 ? control : `${control}-${i}`;
          return (
            <div className="pick" key={o.value}>
              <input
                id={id}
                type={type}
                name={name}
                value={o.value}
                defaultChecked={chosen.includes(o.value)}
                disabled={o.disabled}
              />
              <label htmlFor={id}>
                {o.label}
                {o.hint ? <span className="hint">{o.hint}</span> : null}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

export function Radios({ defaultValue, ...props }: GroupProps & { defaultValue?: string }) {
  const { value } = useField(props.name, defaultValue);
  return <Picks {...props} type="radio" chosen={[single(value)]} />;
}

export function Checkboxes({ defaultValue = [], ...props }: GroupProps & { defaultValue?: readonly string[] }) {
  const { value } = useField(props.name, defaultValue);
  return <Picks {...props} type="checkbox" chosen={typeof value === 'string' ? [value] : value} />;
}

/** One yes/no statement to confirm. */
export const Confirm = ({
  name,
  label,
  hint,
  value = 'yes',
}: {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  value?: string;
}) => {
  const { control, faultId, faults, value: chosen } = useField(name);
  return (
    <div className={faults.length > 0 ? 'field wrong' : 'field'}>
      <Faults id={faultId} faults={faults} />
      <div className="pick">
        <input
          id={control}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={single(chosen) === value}
          aria-describedby={faults.length > 0 ? faultId : undefined}
        />
        <label htmlFor={control}>
          {label}
          {hint ? <span className="hint">{hint}</span> : null}
        </label>
      </div>
    </div>
  );
};

/** What the file store keeps; it looks into the bytes, this only says so beforehand. */
const FILE_TYPES = 'PDF, PNG, JPEG, DOCX, XLSX';
const FILE_ACCEPT = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx';
const FILE_MAX_BYTES = 10 * 1024 * 1024;

/** Says kinds and size before the choice; with scripts on, an oversized file is named at once instead of after the upload. */
export function FileField({
  name,
  label,
  hint,
  optional,
  accept = FILE_ACCEPT,
  types = FILE_TYPES,
  maxBytes = FILE_MAX_BYTES,
  multiple,
}: FieldProps & { accept?: string; types?: string; maxBytes?: number; multiple?: boolean }) {
  const t = useText(uiText);
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const rule = t.fileRule(types, fileSize(maxBytes));
  return (
    <Field
      {...{ name, label, optional }}
      hint={
        hint ? (
          <>
            {hint} {rule}
          </>
        ) : (
          rule
        )
      }
    >
      {(c) => (
        <>
          <input
            {...c}
            type="file"
            accept={accept}
            multiple={multiple}
            onChange={(e) => {
              const big = [...(e.currentTarget.files ?? [])].find((f) => f.size > maxBytes);
              setTooLarge(big ? t.fileTooLarge(big.name, fileSize(maxBytes)) : null);
              e.currentTarget.setCustomValidity(big ? t.fileTooLarge(big.name, fileSize(maxBytes)) : '');
            }}
          />
          <p className="fault" role="status">
            {tooLarge}
          </p>
        </>
      )}
    </Field>
  );
}
