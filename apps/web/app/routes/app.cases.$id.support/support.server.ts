import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../lib/api.server';
import { languageOf } from '../../lib/cookies.server';
import { claimView, coverageView } from '../../lib/support-parts.server';

const CaseSupport = graphql(`
  query CaseSupport($caseId: ID!, $language: String!) {
    caseSupport(caseId: $caseId, language: $language) {
      coverages {
        ...CoverageParts
      }
      facts {
        id
        kind
        caseId
        paidOn
        amountFen
      }
      claims {
        ...ClaimParts
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const { caseSupport } = await api(request).query(CaseSupport, { caseId: params.id!, language });
  return { facts: caseSupport.facts, coverages: caseSupport.coverages.map((c) => coverageView(c, language)), claims: caseSupport.claims.map((c) => claimView(c, language)) };
}
