import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';

const CaseStatus = graphql(`
  query CaseStatus($code: String!) {
    listingStatus(code: $code) {
      stage
      promisedBy
    }
  }
`);

/** The code is in the address: the page can be bookmarked, and works without scripts. */
export async function loader({ request }: LoaderFunctionArgs) {
  const code = (new URL(request.url).searchParams.get('code') ?? '').slice(0, 60);
  return { code, status: code === '' ? null : (await api(request).query(CaseStatus, { code })).listingStatus };
}
