import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { requireActing } from '../../kit/me.server';
import { returnView } from '../parts/oversight-parts.server';

const Returns = graphql(`
  query Returns($states: [String!], $language: String!) {
    lendingReturns(states: $states, language: $language) {
      ...ReturnParts
    }
  }
`);
const FILTERS: Readonly<Record<string, readonly string[]>> = {
  pending: ['REPORTED', 'RETURNED'],
  counted: ['ACCEPTED'],
};

export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const show = new URL(request.url).searchParams.get('show') ?? '';
  const states = FILTERS[show] ?? null;
  const [{ permissions }, { lendingReturns }] = await Promise.all([
    requireActing(request),
    api(request).query(Returns, { states: states ? [...states] : null, language }),
  ]);
  return {
    show: states ? show : null,
    canEnter: permissions.includes('enter:lending-return'),
    returns: lendingReturns.map((r) => returnView(r, language)),
  };
}
