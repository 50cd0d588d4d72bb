import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { matchLines } from '../../marketplace/parts/index.server';

const ProductMatches = graphql(`
  query ProductMatches($id: ID!, $after: String) {
    productMatches(listingId: $id, after: $after, first: 10) {
      nodes {
        productId
        productName
        bank {
          name
        }
        isEligible
        score
        computedOn
        product {
          minRateBp
          maxRateBp
        }
        reasons {
          code
          weight
          facts
        }
        unmet {
          code
          weight
          facts
        }
      }
      nextCursor
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get('after');
  const [{ productMatches }, language] = await Promise.all([
    api(request).query(ProductMatches, { id: params.id!, after }),
    languageOf(request),
  ]);
  return {
    id: params.id!,
    next: productMatches.nextCursor ?? null,
    matches: productMatches.nodes.map((m) => ({
      ...m,
      reasons: matchLines(m.reasons, 'met', language),
      unmet: matchLines(m.unmet, 'unmet', language),
    })),
  };
}
