import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';

const MyProducts = graphql(`
  query MyProducts {
    myLoanProducts {
      id
      name
      state
      stateSince
      acceptedKinds
      minAmountFen
      maxAmountFen
      minMonths
      maxMonths
      minRateBp
      maxRateBp
      requiresInsurance
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  return { products: (await api(request).query(MyProducts)).myLoanProducts };
}
