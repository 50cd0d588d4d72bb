import { useActionData, useLoaderData } from '@remix-run/react';
import { ActionForm, DateField, Page, Select, Sheet, SubmitButton, TextField, useText } from '@zhiya/web-ui';
import { titled } from '../../kit/meta';
import type { action, loader } from './new.server';
import { text } from './text';

export { action, loader } from './new.server';
export const meta = titled(text, (t) => t.title);

export default function NewRule() {
  const { today, own, others } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page title={t.title} under={t.under} narrow crumbs={[{ to: '/app/rules', label: t.list }, { label: t.title }]}>
      <div className="stack">
        <Sheet title={t.amend} note={t.amendNote}>
          {own.length === 0 ? (
            <p>{t.noOwn}</p>
          ) : (
            <ActionForm intent="amend" reply={reply}>
              <Select
                name="programme"
                label={t.programme}
                choices={own.map((p) => ({ value: p.id, label: p.title }))}
                defaultValue={own[0]!.id}
                blank={false}
              />
              <TextField name="summary" label={t.summary} hint={t.summaryHint} />
              <SubmitButton>{t.begin}</SubmitButton>
            </ActionForm>
          )}
        </Sheet>
        <Sheet title={t.copy} note={t.copyNote}>
          <ActionForm intent="copy" reply={reply}>
            <Select
              name="programme"
              label={t.programme}
              choices={others.map((p) => ({ value: p.id, label: `${p.divisionName} · ${p.title}` }))}
            />
            <TextField name="title" label={t.name} />
            <TextField name="titleEn" label={t.nameEn} optional />
            <DateField name="from" label={t.from} min={today} />
            <TextField name="summary" label={t.summary} hint={t.summaryHint} />
            <SubmitButton quiet={own.length > 0}>{t.beginCopy}</SubmitButton>
          </ActionForm>
        </Sheet>
      </div>
    </Page>
  );
}
