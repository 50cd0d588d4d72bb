import { useActionData, useLoaderData } from '@remix-run/react';
import { REPAYMENT_METHODS } from '@zhiya/finance';
import {
  ActionForm,
  DateField,
  PercentField,
  Radios,
  SubmitButton,
  repaymentMethodText,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { SectionPage, sectionPageText } from '../parts/listing/section-page';
import { percentText } from '../../kit/amount-text';
import { titled } from '../../kit/meta';
import { text } from './text';
import type { action, loader } from './wishes.server';

export { action, loader } from './wishes.server';
export const meta = titled(text, (t) => t.title);

export default function Wishes() {
  const { listing: l } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const words = useText(sectionPageText);
  const methodName = useLabel(repaymentMethodText);
  return (
    <SectionPage listing={l} section="WISHES" lead={t.lead}>
      <ActionForm intent="wishes" reply={reply}>
        <input type="hidden" name="version" value={l.version} />
        <PercentField
          name="maxRateBp"
          label={t.rate}
          hint={t.rateHint}
          optional
          defaultValue={percentText(l.maxRateBp)}
        />
        <Radios
          name="method"
          label={t.method}
          optional
          choices={[
            { value: '', label: t.any },
            ...REPAYMENT_METHODS.map((value) => ({ value, label: methodName(value) })),
          ]}
          defaultValue={l.method ?? ''}
        />
        <DateField name="wantedOn" label={t.wantedOn} hint={t.wantedHint} optional defaultValue={l.wantedOn ?? ''} />
        <SubmitButton>{words.save}</SubmitButton>
      </ActionForm>
    </SectionPage>
  );
}
