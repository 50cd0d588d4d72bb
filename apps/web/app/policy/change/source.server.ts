import { graphql } from '@zhiya/web-api-client';
import type { Language } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';

const RuleSource = graphql(`
  query RuleSource($id: ID!, $language: String!) {
    policyDocument(id: $id, language: $language) {
      id
      title
      number
      textOnFile
      version
      catalogued {
        id
        locator
      }
      clauses {
        locator
      }
    }
  }
`);
const RuleSources = graphql(`
  query RuleSources($question: String!, $language: String!) {
    policySearch(question: $question, first: 25, language: $language) {
      hits {
        document {
          id
          title
          number
        }
      }
    }
  }
`);

export interface SourceBrief {
  readonly id: string;
  readonly title: string;
  readonly number?: string | null;
}

/** Documents that have what is looked for, each once; null where nothing is. */
export async function foundSources(
  request: Request,
  question: string,
  language: Language,
): Promise<readonly SourceBrief[] | null> {
  if (question === '') return null;
  const { policySearch } = await api(request).query(RuleSources, { question, language });
  return [...new Map(policySearch.hits.map(({ document: d }) => [d.id, d])).values()];
}

/** The chosen document with the places that can be cited of it, and how its words can be checked. */
export async function chosenSource(request: Request, id: string, language: Language) {
  const { policyDocument: d } = await api(request).query(RuleSource, { id, language });
  const isImported = typeof d.version === 'number';
  const places = [...new Set([...d.catalogued, ...d.clauses].map((c) => c.locator).filter((l) => l !== ''))];
  return {
    id: d.id,
    title: d.title,
    number: d.number ?? null,
    places,
    check: isImported ? ('imported' as const) : d.textOnFile ? ('onFile' as const) : ('noText' as const),
    locatorOf: (clause: string): string => d.catalogued.find((c) => c.id === clause)?.locator ?? clause,
  };
}
