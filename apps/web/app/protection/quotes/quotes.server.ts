import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { protectionQuoteStates } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';

const MyProtectionQuotes = graphql(`
  query MyProtectionQuotes($states: [String!], $after: String) {
    myProtectionQuotes(states: $states, after: $after, first: 20) {
      quotes {
        id
        state
        stateSince
        requestedOn
        principalFen
        maturityOn
        sumInsuredFen
        premiumFen
        policyNo
        enterprise {
          name
        }
      }
      nextCursor
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const asked = search.get('state') ?? '';
  const state = asked in protectionQuoteStates.tones ? asked : null;
  const { myProtectionQuotes } = await api(request).query(MyProtectionQuotes, {
    states: state ? [state] : null,
    after: search.get('after'),
  });
  return { state, quotes: myProtectionQuotes.quotes, next: myProtectionQuotes.nextCursor ?? null };
}
