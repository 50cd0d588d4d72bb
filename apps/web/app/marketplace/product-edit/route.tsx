import { useActionData, useLoaderData } from '@remix-run/react';
import { Page, useText } from '@zhiya/web-ui';
import { ProductForm } from '../parts/product/form';
import { titled } from '../../kit/meta';
import type { action, loader } from './edit.server';
import { text } from './text';

export { action, loader } from './edit.server';
export const meta = titled(text, (t) => t.title);

export default function EditProduct() {
  const { id, name, values, version } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page
      title={t.title}
      crumbs={[{ to: '/app/products', label: t.list }, { to: `/app/products/${id}`, label: name }, { label: t.title }]}
    >
      <ProductForm reply={reply} values={values} version={version} />
    </Page>
  );
}
