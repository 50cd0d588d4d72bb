import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { labelIn, listIn, rightKindText } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { divisionName } from '../../kit/divisions.server';
import { industryName } from '../parts/listing/industries.server';
import { matchLines } from '../parts/match/match-text.server';

const MarketListing = graphql(`
  query MarketListing($id: ID!) {
    marketListing(id: $id) {
      id
      state
      caseNo
      amountFen
      months
      purpose
      maxRateBp
      method
      wantedOn
      division
      industry
      kinds
      publishedOn
      validUntil
      matches {
        productId
        productName
        isEligible
        score
        computedOn
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
      offers {
        id
        state
        principalFen
        rateBp
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ marketListing: l }, language] = await Promise.all([
    api(request).query(MarketListing, { id: params.id! }),
    languageOf(request),
  ]);
  return {
    ...l,
    region: divisionName(l.division, language),
    industryName: l.industry ? `${l.industry} ${industryName(l.industry, language)}` : null,
    rights: listIn(
      language,
      l.kinds.map((k) => labelIn(rightKindText, language, k)),
    ),
    matches: l.matches.map((m) => ({
      ...m,
      reasons: matchLines(m.reasons, 'met', language),
      unmet: matchLines(m.unmet, 'unmet', language),
    })),
  };
}
