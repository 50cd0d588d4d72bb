import type { RightKind } from '@zhiya/assets-domain';
import {
  ActionForm,
  Confirm,
  DateField,
  Radios,
  SubmitButton,
  TextArea,
  TextField,
  rightKindText,
  useLabel,
  useText,
  type FormReply,
} from '@zhiya/web-ui';
import { assetText } from './asset-text';

export interface AssetFormValues {
  readonly number?: string;
  readonly title?: string;
  readonly ownerName?: string;
  readonly coOwners?: string;
  readonly coOwnersAgreed?: boolean;
  readonly filingDate?: string | null;
  readonly grantDate?: string | null;
  readonly isDivisional?: boolean | null;
  readonly compensationDays?: number | null;
  readonly annualFeePaidUntil?: string | null;
  readonly niceClass?: number | null;
  readonly registrationDate?: string | null;
  readonly renewals?: number | null;
  readonly completedOn?: string | null;
  readonly firstPublishedOn?: string | null;
  readonly registeredOn?: string | null;
  readonly author?: string | null;
  readonly authorDiedOn?: string | null;
  readonly version?: number;
}

const isPatent = (kind: RightKind) => kind === 'INVENTION' || kind === 'UTILITY_MODEL' || kind === 'DESIGN';
const shown = (value: number | string | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** The certificate, in the order in which it is printed; each kind asks for its own dates and nothing else. */
export function AssetForm({
  kind,
  values,
  reply,
  submit,
  intent,
}: {
  kind: RightKind;
  values: AssetFormValues;
  reply: FormReply | null | undefined;
  submit: string;
  intent: string;
}) {
  const t = useText(assetText);
  const kindName = useLabel(rightKindText);
  const numberHint = isPatent(kind)
    ? t.numberHintPatent
    : kind === 'TRADEMARK'
      ? t.numberHintTrademark
      : kind === 'SOFTWARE'
        ? t.numberHintSoftware
        : t.numberHintWork;
  return (
    <ActionForm intent={intent} reply={reply}>
      <input type="hidden" name="rightKind" value={kind} />
      {values.version === undefined ? null : <input type="hidden" name="version" value={values.version} />}
      <TextField
        name="number"
        label={`${kindName(kind)} · ${t.number}`}
        hint={numberHint}
        width="mid"
        autoComplete="off"
        defaultValue={values.number}
      />
      {kind === 'TRADEMARK' ? (
        <TextField
          name="niceClass"
          label={t.niceClass}
          hint={t.classHint}
          width="short"
          inputMode="numeric"
          defaultValue={shown(values.niceClass)}
        />
      ) : null}
      <TextField name="title" label={t.title} hint={t.titleHint} defaultValue={values.title} />
      {isPatent(kind) ? (
        <>
          <div className="two level">
            <DateField
              name="filingDate"
              label={t.filingDate}
              hint={t.filingHint}
              defaultValue={shown(values.filingDate)}
            />
            <DateField
              name="grantDate"
              label={t.grantDate}
              hint={t.grantHint}
              optional
              defaultValue={shown(values.grantDate)}
            />
          </div>
          <DateField
            name="annualFeePaidUntil"
            label={t.annualFeePaidUntil}
            hint={t.feeHint}
            defaultValue={shown(values.annualFeePaidUntil)}
          />
        </>
      ) : null}
      {kind === 'TRADEMARK' ? (
        <div className="two level">
          <DateField name="registrationDate" label={t.registrationDate} defaultValue={shown(values.registrationDate)} />
          <TextField
            name="renewals"
            label={t.renewals}
            hint={t.renewalsHint}
            width="short"
            inputMode="numeric"
            defaultValue={shown(values.renewals ?? 0)}
          />
        </div>
      ) : null}
      {kind === 'SOFTWARE' || kind === 'WORK' ? (
        <>
          <div className="two level">
            <DateField name="completedOn" label={t.completedOn} defaultValue={shown(values.completedOn)} />
            <DateField
              name="firstPublishedOn"
              label={t.firstPublishedOn}
              hint={t.publishedHint}
              optional
              defaultValue={shown(values.firstPublishedOn)}
            />
          </div>
          <DateField name="registeredOn" label={t.registeredOn} defaultValue={shown(values.registeredOn)} />
          <Radios
            name="author"
            label={t.author}
            row
            choices={(['LEGAL_PERSON', 'NATURAL_PERSON'] as const).map((value) => ({ value, label: t[value] }))}
            defaultValue={values.author ?? 'LEGAL_PERSON'}
          />
          {kind === 'WORK' ? (
            <DateField name="authorDiedOn" label={t.authorDiedOn} optional defaultValue={shown(values.authorDiedOn)} />
          ) : null}
        </>
      ) : null}
      <TextField name="ownerName" label={t.owner} hint={t.ownerHint} defaultValue={values.ownerName} />
      <TextArea
        name="coOwners"
        label={t.coOwners}
        hint={t.coOwnersHint}
        optional
        rows={2}
        defaultValue={values.coOwners}
      />
      <Checked
        name="coOwnersAgreed"
        label={t.coOwnersAgreed}
        hint={t.coOwnersAgreedHint}
        isChecked={values.coOwnersAgreed ?? false}
        reply={reply}
      />
      {isPatent(kind) ? (
        <>
          <Checked
            name="isDivisional"
            label={t.isDivisional}
            hint={t.isDivisionalHint}
            isChecked={values.isDivisional ?? false}
            reply={reply}
          />
          {kind === 'INVENTION' ? (
            <TextField
              name="compensationDays"
              label={t.compensationDays}
              hint={t.compensationHint}
              optional
              width="short"
              inputMode="numeric"
              defaultValue={shown(values.compensationDays || null)}
            />
          ) : null}
        </>
      ) : null}
      <SubmitButton>{submit}</SubmitButton>
    </ActionForm>
  );
}

/** A box that was ticked when the record was saved; once the form has come back it shows what was sent. */
function Checked({
  name,
  label,
  hint,
  isChecked,
  reply,
}: {
  name: string;
  label: string;
  hint: string;
  isChecked: boolean;
  reply: FormReply | null | undefined;
}) {
  if (reply || !isChecked) return <Confirm name={name} label={label} hint={hint} />;
  return (
    <div className="field">
      <div className="pick">
        <input id={`set-${name}`} type="checkbox" name={name} value="yes" defaultChecked />
        <label htmlFor={`set-${name}`}>
          {label}
          <span className="hint">{hint}</span>
        </label>
      </div>
    </div>
  );
}
