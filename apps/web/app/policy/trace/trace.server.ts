import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { traceView } from '../../kit/trace/trace-parts.server';

const OneTrace = graphql(`
  query OneTrace($id: ID!, $language: String!) {
    decisionTrace(id: $id, language: $language) {
      ...DecisionTraceParts
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const { decisionTrace } = await api(request).query(OneTrace, { id: params.id!, language });
  return { trace: traceView(decisionTrace, language) };
}
