import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';

const CaseFilings = graphql(`
  query CaseFilings($caseId: ID!) {
    pledgePack(caseId: $caseId) {
      total
      registered
      isComplete
      filings {
        ...FilingParts
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { pledgePack } = await api(request).query(CaseFilings, { caseId: params.id! });
  return { pack: pledgePack };
}
