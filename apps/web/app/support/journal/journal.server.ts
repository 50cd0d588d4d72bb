import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';

const FundJournal = graphql(`
  query FundJournal($id: ID!, $after: String, $language: String!) {
    fund(id: $id) {
      id
      name
    }
    fundJournal(fundId: $id, first: 25, after: $after, language: $language) {
      entries {
        ...EntryParts
      }
      nextCursor
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const { fund, fundJournal } = await api(request).query(FundJournal, {
    id: params.id!,
    after: new URL(request.url).searchParams.get('after'),
    language,
  });
  return { fund, entries: fundJournal.entries, nextCursor: fundJournal.nextCursor ?? null };
}
