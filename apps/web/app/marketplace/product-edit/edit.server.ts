import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { atProductControls, readProduct, valuesOf } from '../parts/product/products.server';
import { text } from './text';

const ProductToEdit = graphql(`
  query ProductToEdit($id: ID!) {
    loanProduct(id: $id) {
      ...ProductParts
    }
  }
`);

const EDITABLE: readonly string[] = ['DRAFT', 'SUSPENDED'];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { loanProduct: p } = await api(request).query(ProductToEdit, { id: params.id! });
  if (!EDITABLE.includes(p.state)) throw redirect(`/app/products/${p.id}`);
  return { id: p.id, name: p.name, version: p.version, values: valuesOf(p) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const product = readProduct(form);
    if (!product.ok) return faultReply(form, product.errors);
    const result = await api(request).mutate(
      moves.editLoanProduct,
      { id: params.id!, version: Number(form.text('version')) || 0, input: product.value },
      form.key,
    );
    return result.__typename === 'Refusal'
      ? refusalReply(form, atProductControls(result, product.value))
      : redirectWithFlash(`/app/products/${params.id}`, textIn(text, form.language).saved);
  });
}
