import { useActionData, useLoaderData } from '@remix-run/react';
import { Page, useText } from '@zhiya/web-ui';
import { OfferForm } from '../parts/offer/form';
import { titled } from '../../kit/meta';
import type { action, loader } from './edit.server';
import { text } from './text';

export { action, loader } from './edit.server';
export const meta = titled(text, (t) => t.title);

export default function EditOffer() {
  const { id, caseNo, asked, values, products, version } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page
      title={t.title}
      crumbs={[
        { to: '/app/offers', label: t.list },
        { to: `/app/offers/${id}`, label: caseNo ?? id },
        { label: t.title },
      ]}
    >
      <OfferForm reply={reply} values={values} asked={asked} products={products} version={version} />
    </Page>
  );
}
