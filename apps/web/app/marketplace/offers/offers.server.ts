import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { offerStates } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';

const MyOffers = graphql(`
  query MyOffers($state: String, $after: String) {
    myOffers(filter: { state: $state }, after: $after, first: 20) {
      nodes {
        id
        caseId
        state
        stateSince
        principalFen
        rateBp
        months
        method
        validUntil
        listing {
          caseNo
        }
        netCost {
          yearlyBp
        }
      }
      nextCursor
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const asked = search.get('state') ?? '';
  const state = asked in offerStates.tones ? asked : null;
  const { myOffers } = await api(request).query(MyOffers, { state, after: search.get('after') });
  return { state, offers: myOffers.nodes, next: myOffers.nextCursor ?? null };
}
