import { useActionData, useLoaderData } from '@remix-run/react';
import { ActionForm, DateField, Page, Sheet, SubmitButton, TextArea, TextField, useText } from '@zhiya/web-ui';
import { ValueField } from '../../components/rules/value-field';
import { ValueTable } from '../../components/rules/values';
import { titled } from '../../lib/meta';
import type { action, loader } from './change.server';
import { text } from './text';

export { action, loader } from './change.server';
export const meta = titled(text, (t) => t.title);

const DOCUMENTS = 'rule-documents';

export default function ChangeRule() {
  const x = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page title={x.title} over={x.summary} crumbs={[{ to: '/app/rules', label: t.list }, { to: `/app/rules/${x.id}`, label: x.summary }, { label: x.title }]}>
      <div className="stack">
        <Sheet title={t.now}>
          <ValueTable rows={x.rows} caption={t.now} />
        </Sheet>
        <ActionForm intent="change" reply={reply}>
          <input type="hidden" name="version" value={x.version} />
          <ValueField unit={x.unit} current={x.value} parties={x.parties} tiers={x.tiers} />
          <DateField name="from" label={t.from} hint={t.fromHint(x.earliest)} min={x.earliest} defaultValue={x.before?.from ?? ''} />
          <TextField name="document" label={t.document} hint={t.documentHint} list={DOCUMENTS} defaultValue={x.before?.document ?? ''} />
          <datalist id={DOCUMENTS}>
            {x.documents.map((d) => (
              <option key={d} value={d} />
            ))}
          </datalist>
          <TextField name="clause" label={t.clause} hint={t.clauseHint} width="mid" defaultValue={x.before?.clause ?? ''} />
          <TextArea name="quote" label={t.quote} hint={t.quoteHint} rows={3} defaultValue={x.before?.quote ?? ''} />
          <SubmitButton>{t.save}</SubmitButton>
        </ActionForm>
      </div>
    </Page>
  );
}
