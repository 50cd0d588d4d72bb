import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { contractStates } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { requireActing } from '../../kit/me.server';

const MyContracts = graphql(`
  query MyContracts($states: [String!], $after: String) {
    myLoans(states: $states, after: $after, first: 20) {
      contracts {
        id
        caseId
        contractNo
        state
        stateSince
        principalFen
        rateBp
        plannedOn
        drawnOn
        borrower {
          name
        }
        bank {
          name
        }
        conditions {
          kind
          unmet {
            code
          }
        }
      }
      nextCursor
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const asked = search.get('state') ?? '';
  const state = asked in contractStates.tones ? asked : null;
  const [{ acting }, { myLoans }] = await Promise.all([
    requireActing(request),
    api(request).query(MyContracts, { states: state ? [state] : null, after: search.get('after') }),
  ]);
  return {
    state,
    next: myLoans.nextCursor ?? null,
    isBorrower: acting.kind === 'ENTERPRISE',
    contracts: myLoans.contracts.map(({ conditions, ...c }) => ({
      ...c,
      conditions: conditions.length,
      met: conditions.filter((x) => !x.unmet).length,
    })),
  };
}
