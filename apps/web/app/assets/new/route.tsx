import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { RIGHT_KINDS } from '@zhiya/assets-domain';
import { Button, Page, Radios, Sheet, rightKindText, useLabel, useText } from '@zhiya/web-ui';
import { AssetForm } from '../parts/asset-form';
import { titled } from '../../kit/meta';
import type { action, loader } from './new-asset.server';
import { text } from './text';

export { action, loader } from './new-asset.server';
export const meta = titled(text, (t) => t.title);

/** One question, then the certificate. The choice is in the address, so that it survives without scripts. */
export default function NewAsset() {
  const { kind, organisation } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  const kindName = useLabel(rightKindText);
  return (
    <Page
      narrow
      title={kind ? kindName(kind) : t.title}
      over={kind ? t.title : undefined}
      under={kind ? t.intro : undefined}
      crumbs={[{ to: '/app/assets', label: t.list }, { label: t.title }]}
    >
      <Sheet aside={kind ? <Link to="/app/assets/new">{t.change}</Link> : null}>
        {kind ? (
          <AssetForm
            kind={kind}
            values={{ ownerName: organisation }}
            reply={reply}
            submit={t.submit}
            intent="register"
          />
        ) : (
          <Form method="get" className="form">
            <Radios
              name="kind"
              label={t.question}
              choices={RIGHT_KINDS.map((k) => ({ value: k, label: kindName(k), hint: t[k] }))}
              defaultValue="INVENTION"
            />
            <Button type="submit">{t.next}</Button>
          </Form>
        )}
      </Sheet>
    </Page>
  );
}
