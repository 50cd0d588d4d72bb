import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
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
const Submit = graphql(`
  mutation SubmitProduct($id: ID!, $version: Int!) {
    submitLoanProduct(id: $id, version: $version) {
      ...OutcomeParts
    }
  }
`);
const Activate = graphql(`
  mutation ActivateProduct($id: ID!, $version: Int!) {
    activateLoanProduct(id: $id, version: $version) {
      ...OutcomeParts
    }
  }
`);
const Return = graphql(`
  mutation ReturnProduct($id: ID!, $version: Int!, $reason: String!) {
    returnLoanProduct(id: $id, version: $version, reason: $reason) {
      ...OutcomeParts
    }
  }
`);
const Suspend = graphql(`
  mutation SuspendProduct($id: ID!, $version: Int!, $reason: String!) {
    suspendLoanProduct(id: $id, version: $version, reason: $reason) {
      ...OutcomeParts
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
    const moves = {
      submit: () => mutate(Submit, at, form.key),
      activate: () => mutate(Activate, at, form.key),
      return: () => mutate(Return, { ...at, reason }, form.key),
      suspend: () => mutate(Suspend, { ...at, reason }, form.key),
    };
    const intent = form.intent as keyof typeof moves;
    if (!(intent in moves)) throw Response.json({ code: 'BAD_FORM' }, { status: 400 });
    const result = await moves[intent]();
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/products/${at.id}`, textIn(text, form.language).done[intent]);
  });
}
