import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { divisionName } from '../../kit/divisions.server';
import { briefView } from '../parts/library/library.server';
import { tagged } from '../parts/kept/public-cache.server';
import { obligationFacts } from '../parts/library/obligation-facts';
import { valueText } from '../../kit/parameter-values';

const Policy = graphql(`
  query Policy($id: ID!, $version: Int, $language: String!) {
    policyDocument(id: $id, version: $version, language: $language) {
      id
      number
      title
      issuer
      level
      division
      issuedOn
      publishedOn
      effectiveFrom
      effectiveUntil
      standing
      isCatalogued
      source
      checkedOn
      textOnFile
      confidence
      supersedes {
        ...LibraryBrief
      }
      supersededBy {
        ...LibraryBrief
      }
      names {
        ...LibraryBrief
      }
      versions {
        version
        importedOn
        orgName
      }
      version
      clauses {
        anchor
        rank
        depth
        label
        locator
        isContinued
        paragraphs
        catalogued
      }
      unplaced
      catalogued {
        id
        locator
        summary
        quote
        confidence
        rules {
          owner
          ownerId
          ownerTitle
          id
          title
          unit
          note
          values {
            from
            until
            value
            confidence
          }
          obligation {
            who
            anyOf
            noneOf
            duty
            metric
            operator
            unit
            threshold
            upper
            tolerance
            rule
            comparedWith
            baseline {
              from
              last
            }
            baselineYearsBefore
            period {
              from
              last
            }
            everyYears
            deadline
            evidence
            fileNames
            sections {
              title
              needs
            }
            note
            confidence
          }
        }
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const asked = new URL(request.url).searchParams.get('version');
  const version = asked !== null && /^\d{1,6}$/.test(asked) ? Number(asked) : null;
  const { policyDocument: d } = await api(request).query(Policy, { id: params.id!, version, language });
  const catalogued = d.catalogued.map((c) => ({
    ...c,
    rules: c.rules.map(({ obligation, ...r }) => ({
      ...r,
      facts: obligation ? obligationFacts(obligation, language) : [],
      values: r.values.map((v) => ({
        from: v.from,
        until: v.until ?? null,
        confidence: v.confidence,
        words: valueText(v.value, r.unit, language),
      })),
    })),
  }));
  const briefs = (list: typeof d.names) => list.map((x) => briefView(x, language));
  return tagged(
    request,
    {
      document: {
        ...d,
        place: divisionName(d.division, language),
        supersedes: briefs(d.supersedes),
        supersededBy: briefs(d.supersededBy),
        names: briefs(d.names),
        catalogued,
      },
      isNewest: d.version === null || d.version === d.versions[0]?.version,
    },
    language,
  );
}
