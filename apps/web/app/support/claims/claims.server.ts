import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { requireActing } from '../../kit/me.server';
import { claimView } from '../parts/support-parts.server';

const Claims = graphql(`
  query Claims($states: [String!], $after: String, $language: String!) {
    subsidyClaims(states: $states, first: 30, after: $after, language: $language) {
      claims {
        ...ClaimParts
      }
      nextCursor
    }
  }
`);

const OPEN: Readonly<Record<string, readonly string[]>> = {
  BUREAU: ['CONFIRMED', 'RECOMMENDED'],
  FUND_MANAGER: ['APPROVED'],
  OPERATOR: ['PROPOSED', 'CONFIRMED', 'RECOMMENDED', 'APPROVED'],
};
const CLOSED = ['PAID', 'REJECTED', 'WAIVED'];

export async function loader({ request }: LoaderFunctionArgs) {
  const [{ acting }, language] = await Promise.all([requireActing(request), languageOf(request)]);
  const search = new URL(request.url).searchParams;
  const asked = search.get('show');
  const isEnterprise = acting.kind === 'ENTERPRISE';
  const show = asked === 'all' || asked === 'done' ? asked : null;
  const states = isEnterprise || show === 'all' ? null : show === 'done' ? CLOSED : (OPEN[acting.kind] ?? null);
  const { subsidyClaims } = await api(request).query(Claims, {
    states: states ? [...states] : null,
    after: search.get('after'),
    language,
  });
  return {
    kind: acting.kind,
    isEnterprise,
    show,
    claims: subsidyClaims.claims.map((c) => claimView(c, language)),
    nextCursor: subsidyClaims.nextCursor ?? null,
  };
}
