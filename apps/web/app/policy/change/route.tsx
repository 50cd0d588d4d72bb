import { useActionData, useLoaderData } from '@remix-run/react';
import { ActionForm, DateField, Page, Sheet, SubmitButton, TextArea, TextField, useText } from '@zhiya/web-ui';
import { ValueField } from '../parts/value-field';
import { ValueTable } from '../parts/values';
import { titled } from '../../kit/meta';
import type { action, loader } from './change.server';
import { Source } from './source';
import { text } from './text';

export { action, loader } from './change.server';
export const meta = titled(text, (t) => t.title);

const PLACES = 'rule-places';
/** So many places stand in the hint; all of them are offered. */
const NAMED = 3;

export default function ChangeRule() {
  const x = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page
      title={x.title}
      over={x.summary}
      crumbs={[{ to: '/app/rules', label: t.list }, { to: `/app/rules/${x.id}`, label: x.summary }, { label: x.title }]}
    >
      <div className="stack">
        <Sheet title={t.now}>
          <ValueTable rows={x.rows} caption={t.now} />
        </Sheet>
        <Source />
        <Sheet title={t.change}>
          <ActionForm intent="change" reply={reply}>
            <input type="hidden" name="version" value={x.version} />
            <ValueField unit={x.unit} current={x.value} parties={x.parties} tiers={x.tiers} />
            <DateField
              name="from"
              label={t.from}
              hint={t.fromHint(x.earliest)}
              min={x.earliest}
              defaultValue={x.from}
            />
            {x.source ? (
              <input type="hidden" name="document" value={x.source.id} />
            ) : (
              <>
                <TextField name="documentTitle" label={t.documentTitle} defaultValue={x.before?.documentTitle ?? ''} />
                <TextField name="documentNumber" label={t.documentNumber} width="mid" optional />
              </>
            )}
            <TextField
              name="clause"
              label={t.clause}
              hint={
                x.source && x.source.places.length > 0
                  ? t.clauseFrom(x.source.places.slice(0, NAMED).join('、'))
                  : t.clauseHint
              }
              width="mid"
              list={PLACES}
              defaultValue={x.before?.clause ?? ''}
            />
            <datalist id={PLACES}>
              {(x.source?.places ?? []).map((p) => (
                <option key={p} value={p} />
              ))}
            </datalist>
            <TextArea name="quote" label={t.quote} hint={t.quoteHint} rows={3} defaultValue={x.before?.quote ?? ''} />
            <SubmitButton>{t.save}</SubmitButton>
          </ActionForm>
        </Sheet>
      </div>
    </Page>
  );
}
