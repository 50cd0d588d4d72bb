import type { LoaderFunctionArgs } from '@remix-run/node';
import { RIGHT_KINDS } from '@zhiya/assets-domain';
import { parseAmount } from '@zhiya/kernel';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';

const Shelf = graphql(`
  query Shelf($filter: ShelfFilterInput, $after: String) {
    loanProducts(filter: $filter, after: $after, first: 20) {
      nodes {
        id
        name
        summary
        bank {
          name
        }
        acceptedKinds
        minAmountFen
        maxAmountFen
        minMonths
        maxMonths
        minRateBp
        maxRateBp
        methods
        requiresInsurance
      }
      nextCursor
    }
  }
`);

const NAMES = ['rightKind', 'amount', 'months'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const values = Object.fromEntries(NAMES.map((n) => [n, (search.get(n) ?? '').slice(0, 40)])) as Record<
    (typeof NAMES)[number],
    string
  >;
  const amount = values.amount === '' ? null : parseAmount(values.amount, '', 'wan');
  const months = /^\d{1,3}$/.test(values.months) ? Number(values.months) : null;
  const filter = {
    rightKind: RIGHT_KINDS.find((k) => k === values.rightKind) ?? null,
    amountFen: amount?.ok ? amount.value : null,
    months,
  };
  const { loanProducts } = await api(request).query(Shelf, { filter, after: search.get('after') });
  return {
    values,
    isBad: amount?.ok === false || (values.months !== '' && months === null),
    isFiltered: Object.values(values).some((v) => v !== ''),
    products: loanProducts.nodes,
    next: loanProducts.nextCursor ?? null,
  };
}
