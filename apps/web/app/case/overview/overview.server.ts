import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { requireActing } from '../../kit/me.server';

const OwnCase = graphql(`
  query OwnCase($id: ID!) {
    listing(id: $id) {
      lookupCode
      validUntil
      version
      availableEvents {
        event
      }
    }
  }
`);

/** What only the enterprise itself is shown; reading the file on anybody else's behalf would leave a viewing record. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { acting } = await requireActing(request);
  if (acting.kind !== 'ENTERPRISE') return { own: null };
  const { listing } = await api(request).query(OwnCase, { id: params.id! });
  return {
    own: {
      lookupCode: listing.lookupCode,
      validUntil: listing.validUntil,
      version: listing.version,
      canWithdraw: listing.availableEvents.some((e) => e.event === 'withdraw'),
    },
  };
}
