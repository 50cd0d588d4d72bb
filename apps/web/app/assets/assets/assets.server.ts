import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { rightKindOf } from '../parts/assets.server';

const Assets = graphql(`
  query Assets($search: String, $rightKind: String, $after: String) {
    assets(search: $search, rightKind: $rightKind, after: $after) {
      nodes {
        id
        rightKind
        number
        title
        status
        burdens
        protectedUntil
        annualFeePaidUntil
      }
      nextCursor
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const search = (query.get('q') ?? '').slice(0, 100);
  const rightKind = rightKindOf(query.get('kind'));
  const { assets } = await api(request).query(Assets, { search, rightKind, after: query.get('after') });
  return { ...assets, search, rightKind };
}
