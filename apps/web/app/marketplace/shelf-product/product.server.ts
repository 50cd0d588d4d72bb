import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { productView } from '../parts/product/products.server';

const ProductOnShelf = graphql(`
  query ProductOnShelf($id: ID!) {
    loanProduct(id: $id) {
      ...ProductParts
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ loanProduct }, language] = await Promise.all([
    api(request).query(ProductOnShelf, { id: params.id! }),
    languageOf(request),
  ]);
  return { product: productView(loanProduct, language) };
}
