import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { LOAN_PURPOSES } from '@zhiya/marketplace-domain';
import {
  ActionForm,
  AmountField,
  Radios,
  SubmitButton,
  TextArea,
  UnitField,
  loanPurposeText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { SectionPage, sectionPageText } from '../parts/listing/section-page';
import { wanText } from '../../kit/amount-text';
import { titled } from '../../kit/meta';
import type { action, loader } from './financing.server';
import { text } from './text';

export { action, loader } from './financing.server';
export const meta = titled(text, (t) => t.title);

export default function Financing() {
  const { listing: l } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const words = useText(sectionPageText);
  const purposeName = useLabel(loanPurposeText);
  return (
    <SectionPage listing={l} section="FINANCING" lead={<Link to="/estimate">{t.estimate}</Link>}>
      <ActionForm intent="financing" reply={reply}>
        <input type="hidden" name="version" value={l.version} />
        <AmountField
          name="amountFen"
          unit="wan"
          label={t.amount}
          hint={t.amountHint}
          defaultValue={wanText(l.amountFen)}
        />
        <UnitField
          name="months"
          unit={t.monthsUnit}
          label={t.months}
          hint={t.monthsHint}
          inputMode="numeric"
          defaultValue={l.months === null ? '' : String(l.months)}
        />
        <Radios
          name="purpose"
          label={t.purpose}
          choices={LOAN_PURPOSES.map((value) => ({ value, label: purposeName(value) }))}
          defaultValue={l.purpose ?? ''}
        />
        <TextArea
          name="purposeNote"
          label={t.note}
          hint={t.noteHint}
          optional
          rows={3}
          defaultValue={l.purposeNote ?? ''}
        />
        <SubmitButton>{words.save}</SubmitButton>
      </ActionForm>
    </SectionPage>
  );
}
