import type { ActionFunctionArgs } from '@remix-run/node';
import { moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { atProductControls, readProduct } from '../parts/product/products.server';
import { text } from './text';

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const product = readProduct(form);
    if (!product.ok) return faultReply(form, product.errors);
    const result = await api(request).mutate(moves.createLoanProduct, { input: product.value }, form.key);
    return result.__typename === 'Refusal'
      ? refusalReply(form, atProductControls(result, product.value))
      : redirectWithFlash(`/app/products/${result.id}`, textIn(text, form.language).saved);
  });
}
