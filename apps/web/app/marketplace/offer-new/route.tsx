import { useActionData, useLoaderData } from '@remix-run/react';
import { Page, useText } from '@zhiya/web-ui';
import { OfferForm } from '../parts/offer/form';
import { titled } from '../../kit/meta';
import type { action, loader } from './offer.server';
import { text } from './text';

export { action, loader } from './offer.server';
export const meta = titled(text, (t) => t.title);

export default function NewOffer() {
  const { id, caseNo, asked, values, products } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page
      title={t.title}
      under={t.under}
      crumbs={[
        { to: '/app/market', label: t.market },
        { to: `/app/market/${id}`, label: caseNo ?? id },
        { label: t.title },
      ]}
    >
      <OfferForm reply={reply} values={values} asked={asked} products={products} />
    </Page>
  );
}
