import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { productView } from '../parts/product/products.server';
import { text } from './text';

const ProductOfBank = graphql(`
  query ProductOfBank($id: ID!) {
    loanProduct(id: $id) {
      ...ProductParts
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ loanProduct }, language] = await Promise.all([
    api(request).query(ProductOfBank, { id: params.id! }),
    languageOf(request),
  ]);
  return { product: productView(loanProduct, language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { mutate } = api(request);
  return replying(form, async () => {
    const at = { id: params.id!, version: Number(form.text('version')) || 0 };
    const reason = form.text('reason');
    const byIntent = {
      submit: () => mutate(moves.submitLoanProduct, at, form.key),
      activate: () => mutate(moves.activateLoanProduct, at, form.key),
      return: () => mutate(moves.returnLoanProduct, { ...at, reason }, form.key),
      suspend: () => mutate(moves.suspendLoanProduct, { ...at, reason }, form.key),
    };
    const intent = form.intent as keyof typeof byIntent;
    if (!(intent in byIntent)) throw Response.json({ code: 'BAD_FORM' }, { status: 400 });
    const result = await byIntent[intent]();
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/products/${at.id}`, textIn(text, form.language).done[intent]);
  });
}
