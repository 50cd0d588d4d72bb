import { useActionData, useLoaderData } from '@remix-run/react';
import { ActionForm, AmountField, DateField, Select, SubmitButton, TextArea, TextField, useText } from '@zhiya/web-ui';
import { SectionPage, sectionPageText } from '../parts/listing/section-page';
import { wanText } from '../../kit/amount-text';
import { titled } from '../../kit/meta';
import type { action, loader } from './company.server';
import { text } from './text';

export { action, loader } from './company.server';
export const meta = titled(text, (t) => t.title);

export default function Company() {
  const { listing: l, industries } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const words = useText(sectionPageText);
  return (
    <SectionPage listing={l} section="COMPANY" lead={t.lead}>
      <ActionForm intent="company" reply={reply}>
        <input type="hidden" name="version" value={l.version} />
        <DateField
          name="establishedOn"
          label={t.establishedOn}
          hint={t.establishedHint}
          defaultValue={l.establishedOn ?? ''}
        />
        <Select
          name="industry"
          label={t.industry}
          hint={t.industryHint}
          width="mid"
          choices={industries}
          defaultValue={l.industry ?? ''}
        />
        <div className="two">
          <TextField
            name="employees"
            label={t.employees}
            optional
            inputMode="numeric"
            defaultValue={l.employees === null ? '' : String(l.employees)}
          />
          <AmountField name="revenueFen" unit="wan" label={t.revenue} optional defaultValue={wanText(l.revenueFen)} />
        </div>
        <TextField
          name="contactName"
          label={t.contact}
          width="mid"
          autoComplete="name"
          defaultValue={l.contactName ?? ''}
        />
        <TextField
          name="contactPhone"
          label={t.phone}
          hint={t.phoneHint}
          width="mid"
          autoComplete="tel"
          inputMode="tel"
          defaultValue={l.contactPhone ?? ''}
        />
        <TextArea
          name="introduction"
          label={t.introduction}
          hint={t.introductionHint}
          optional
          defaultValue={l.introduction ?? ''}
        />
        <SubmitButton>{words.save}</SubmitButton>
      </ActionForm>
    </SectionPage>
  );
}
