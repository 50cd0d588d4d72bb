import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { requireActing } from '../../kit/me.server';
import { revisionView, valueRows } from '../parts/rule-parts.server';

const Rules = graphql(`
  query Rules($language: String!) {
    rules(language: $language) {
      id
      title
      divisionName
      from
      until
      isOwn
      revision
      missing
      parameters {
        ...RuleParameterParts
      }
      revisions {
        ...RuleRevisionParts
      }
    }
    ruleRevisions(language: $language) {
      ...RuleRevisionParts
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const [{ permissions }, { rules, ruleRevisions }] = await Promise.all([
    requireActing(request),
    api(request).query(Rules, { language }),
  ]);
  return {
    canDraft: permissions.includes('draft:rule'),
    rules: rules.map(({ parameters, revisions, ...rule }) => ({
      ...rule,
      values: valueRows(parameters, language),
      revisions: revisions.map((r) => revisionView(r, language)),
    })),
    revisions: ruleRevisions.map((r) => revisionView(r, language)),
  };
}
