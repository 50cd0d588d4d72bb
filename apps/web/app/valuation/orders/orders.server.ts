import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { valuationOrderStates } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';

const MyValuationOrders = graphql(`
  query MyValuationOrders($states: [String!], $after: String) {
    myValuationOrders(states: $states, after: $after, first: 20) {
      orders {
        id
        state
        stateSince
        requestedOn
        deliveredOn
        pointFen
        feeFen
        enterprise {
          name
        }
        requester {
          name
        }
        rights {
          id
        }
      }
      nextCursor
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const asked = search.get('state') ?? '';
  const state = asked in valuationOrderStates.tones ? asked : null;
  const { myValuationOrders } = await api(request).query(MyValuationOrders, {
    states: state ? [state] : null,
    after: search.get('after'),
  });
  return { state, orders: myValuationOrders.orders, next: myValuationOrders.nextCursor ?? null };
}
