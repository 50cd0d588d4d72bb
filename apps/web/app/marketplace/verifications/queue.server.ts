import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';

const VerifyQueue = graphql(`
  query VerifyQueue {
    listingsToVerify {
      id
      caseNo
      enterpriseName
      amountFen
      submittedOn
      rights {
        rightKind
        count
      }
    }
  }
`);

export const loader = async ({ request }: LoaderFunctionArgs) => api(request).query(VerifyQueue);
