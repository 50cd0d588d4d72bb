import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';

const Cases = graphql(`
  query Cases($after: String) {
    cases(first: 20, after: $after) {
      nodes {
        id
        caseNo
        state
        stateSince
        enterpriseName
        amountFen
        months
        rights {
          rightKind
          count
        }
      }
      nextCursor
    }
  }
`);

export const loader = async ({ request }: LoaderFunctionArgs) =>
  (await api(request).query(Cases, { after: new URL(request.url).searchParams.get('after') })).cases;
