import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { divisionName } from '../../kit/divisions.server';

const Organisations = graphql(`
  query Organisations($state: String) {
    organisations(state: $state) {
      id
      name
      kind
      state
      division
      creditCode
      stateSince
    }
  }
`);

const STATES = ['PENDING', 'APPROVED', 'SUSPENDED', 'REJECTED'];

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('state');
  const state = STATES.find((s) => s === asked) ?? null;
  const [{ organisations }, language] = await Promise.all([
    api(request).query(Organisations, { state }),
    languageOf(request),
  ]);
  return {
    state,
    states: STATES,
    organisations: organisations.map((o) => ({ ...o, divisionName: divisionName(o.division, language) })),
  };
}
