import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { filingStates } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { requireActing } from '../../kit/me.server';

const MyFilings = graphql(`
  query MyFilings($states: [String!], $after: String) {
    myFilings(states: $states, after: $after, first: 20) {
      filings {
        ...FilingParts
      }
      nextCursor
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const asked = search.get('state') ?? '';
  const state = asked in filingStates.tones ? asked : null;
  const [{ acting }, { myFilings }] = await Promise.all([
    requireActing(request),
    api(request).query(MyFilings, { states: state ? [state] : null, after: search.get('after') }),
  ]);
  return {
    state,
    filings: myFilings.filings,
    next: myFilings.nextCursor ?? null,
    isPledgee: acting.kind !== 'ENTERPRISE',
  };
}
