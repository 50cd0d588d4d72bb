import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { requireActing } from '../../kit/me.server';

const SandboxRuns = graphql(`
  query SandboxRuns($after: String, $language: String!) {
    sandboxRuns(first: 20, after: $after, language: $language) {
      runs {
        id
        label
        programmeTitle
        source
        state
        asOf
        personName
        createdAt
        parts
        done
        before
        after
      }
      nextCursor
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const [{ permissions }, { sandboxRuns }] = await Promise.all([
    requireActing(request),
    api(request).query(SandboxRuns, {
      after: new URL(request.url).searchParams.get('after'),
      language,
    }),
  ]);
  return { canRun: permissions.includes('run:sandbox'), ...sandboxRuns };
}
