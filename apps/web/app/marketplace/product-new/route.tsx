import { useActionData } from '@remix-run/react';
import { noAnswers } from '@zhiya/kernel';
import { PRODUCT_FORM } from '@zhiya/marketplace-domain';
import { Page, useText } from '@zhiya/web-ui';
import { ProductForm, type ProductValues } from '../parts/product/form';
import { titled } from '../../kit/meta';
import type { action } from './new.server';
import { text } from './text';

export { action } from './new.server';
export const meta = titled(text, (t) => t.title);

const EMPTY: ProductValues = { answers: { ...noAnswers(PRODUCT_FORM), minYearsRegistered: 0 }, preferences: {} };

export default function NewProduct() {
  const reply = useActionData<typeof action>();
  const t = useText(text);
  return (
    <Page title={t.title} crumbs={[{ to: '/app/products', label: t.list }, { label: t.title }]}>
      <ProductForm reply={reply} values={EMPTY} />
    </Page>
  );
}
