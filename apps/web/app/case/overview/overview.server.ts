import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';

const OwnCase = graphql(`
  query OwnCase($id: ID!) {
    ownListing(id: $id) {
      lookupCode
      version
      availableEvents {
        event
      }
    }
  }
`);

/** What only the enterprise itself is shown. Everybody's page asks for it beside the case; the API answers nobody else, and without a viewing record. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ownListing: own } = await api(request).query(OwnCase, { id: params.id! });
  return {
    own: own && {
      lookupCode: own.lookupCode,
      version: own.version,
      canWithdraw: own.availableEvents.some((e) => e.event === 'withdraw'),
    },
  };
}
