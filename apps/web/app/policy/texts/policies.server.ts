import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';

const PolicyImports = graphql(`
  query PolicyImports($after: String, $language: String!) {
    policyImports(after: $after, first: 20, language: $language) {
      texts {
        ...ImportedTextParts
      }
      nextCursor
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const { policyImports } = await api(request).query(PolicyImports, {
    after: new URL(request.url).searchParams.get('after'),
    language: await languageOf(request),
  });
  return { texts: policyImports.texts, next: policyImports.nextCursor ?? null };
}
