import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { divisionName } from '../../kit/divisions.server';
import { briefView } from '../parts/library/library.server';
import { tagged } from '../parts/kept/public-cache.server';

const Library = graphql(`
  query Library($filter: LibraryFilterInput, $after: String, $language: String!) {
    policyLibrary(filter: $filter, after: $after, first: 25, language: $language) {
      documents {
        ...LibraryBrief
      }
      nextCursor
      total
      levels
      divisions
      years
    }
  }
`);
const Search = graphql(`
  query LibrarySearch($question: String!, $filter: LibraryFilterInput, $after: String, $language: String!) {
    policyLibrary(filter: $filter, first: 1, language: $language) {
      total
      levels
      divisions
      years
    }
    policySearch(question: $question, filter: $filter, after: $after, first: 25, language: $language) {
      hits {
        document {
          ...LibraryBrief
        }
        kind
        anchor
        locator
        title {
          text
          isHit
        }
        passage {
          text
          isHit
        }
      }
      nextCursor
    }
  }
`);

const oneOf = (value: string | null, allowed: RegExp): string | null =>
  value !== null && allowed.test(value) ? value : null;

export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const search = new URL(request.url).searchParams;
  const question = (search.get('q') ?? '').trim().slice(0, 100);
  const year = oneOf(search.get('year'), /^(?:19|20|21)\d{2}$/);
  const chosen = {
    level: oneOf(search.get('level'), /^[A-Z]{1,16}$/),
    division: oneOf(search.get('place'), /^\d{6}$/),
    year,
  };
  const variables = {
    filter: { level: chosen.level, division: chosen.division, year: year === null ? null : Number(year) },
    after: search.get('after'),
    language,
  };
  const { policyLibrary: library, ...found } =
    question === ''
      ? await api(request).query(Library, variables)
      : await api(request).query(Search, { ...variables, question });
  const places = library.divisions.map((code) => ({ code, name: divisionName(code, language) }));
  const searched = 'policySearch' in found ? found.policySearch : null;
  const documents = 'documents' in library ? library.documents.map((d) => briefView(d, language)) : [];
  return tagged(
    request,
    {
      question,
      chosen,
      places,
      levels: library.levels,
      years: library.years,
      total: library.total,
      documents,
      hits: searched ? searched.hits.map((h) => ({ ...h, document: briefView(h.document, language) })) : null,
      next: (searched ? searched.nextCursor : 'nextCursor' in library ? library.nextCursor : null) ?? null,
    },
    language,
  );
}
