import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { Page, Sheet, rightKindText, useLabel, useText } from '@zhiya/web-ui';
import { AssetForm } from '../parts/asset-form';
import { titled } from '../../kit/meta';
import type { action, loader } from './edit-asset.server';
import { text } from './text';

export { action, loader } from './edit-asset.server';
export const meta = titled(text, (t) => t.title);

export default function EditAsset() {
  const { kind, title, values } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { id } = useParams();
  const t = useText(text);
  const kindName = useLabel(rightKindText);
  return (
    <Page
      narrow
      title={t.title}
      over={kindName(kind)}
      under={t.note}
      crumbs={[{ to: '/app/assets', label: t.list }, { to: `/app/assets/${id}`, label: title }, { label: t.title }]}
    >
      <Sheet>
        <AssetForm kind={kind} values={values} reply={reply} submit={t.submit} intent="amend" />
      </Sheet>
    </Page>
  );
}
