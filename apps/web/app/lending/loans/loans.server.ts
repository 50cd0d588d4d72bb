import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { requireActing } from '../../kit/me.server';

const MyLoans = graphql(`
  query MyLoans($states: [String!], $after: String) {
    myLoans(states: $states, after: $after, first: 20) {
      contracts {
        id
        caseId
        contractNo
        state
        stateSince
        principalFen
        rateBp
        drawnOn
        maturesOn
        borrower {
          name
        }
        bank {
          name
        }
        outstanding {
          totalFen
        }
        overdue {
          totalFen
          since
        }
        nextInstalment {
          dueOn
          totalFen
          paidPrincipalFen
          paidInterestFen
        }
      }
      nextCursor
    }
  }
`);

const LENT = ['DRAWN', 'SETTLED'];

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const asked = search.get('state') ?? '';
  const state = LENT.includes(asked) ? asked : null;
  const [{ acting }, { myLoans }] = await Promise.all([
    requireActing(request),
    api(request).query(MyLoans, { states: state ? [state] : LENT, after: search.get('after') }),
  ]);
  return {
    state,
    loans: myLoans.contracts,
    next: myLoans.nextCursor ?? null,
    isBorrower: acting.kind === 'ENTERPRISE',
  };
}
