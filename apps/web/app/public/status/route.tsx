import { Form, useLoaderData } from '@remix-run/react';
import { Button, DateText, DefinitionList, Notice, TextField, useText } from '@zhiya/web-ui';
import { Gate } from '../../kit/gate';
import { titled } from '../../kit/meta';
import type { loader } from './status.server';
import { text } from './text';

export { loader } from './status.server';
export const meta = titled(
  text,
  (t) => t.title,
  (t) => t.lead,
);

type Stage = keyof typeof text.zh.stages;

export default function Status() {
  const { code, status } = useLoaderData<typeof loader>();
  const t = useText(text);
  return (
    <Gate title={t.title} lead={t.lead}>
      <Form method="get" className="form">
        <TextField
          name="code"
          label={t.code}
          hint={t.hint}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          defaultValue={code}
        />
        <Button type="submit">{t.find}</Button>
      </Form>
      {code !== '' && !status ? (
        <div className="form-after">
          <Notice tone="bad" title={t.unknown} live>
            {t.unknownBody}
          </Notice>
        </div>
      ) : null}
      {status ? (
        <section className="form apart" aria-label={t.stage} role="status">
          <DefinitionList
            items={[
              { label: t.stage, value: <b>{t.stages[status.stage as Stage] ?? status.stage}</b> },
              { label: t.promised, value: status.promisedBy ? <DateText value={status.promisedBy} /> : t.none },
            ]}
          />
        </section>
      ) : null}
    </Gate>
  );
}
