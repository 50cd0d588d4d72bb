import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';

const Submitted = graphql(`
  query Submitted($id: ID!) {
    listing(id: $id) {
      id
      caseNo
      lookupCode
      state
    }
    case(id: $id) {
      tasks {
        recordType
        dueOn
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { listing, case: it } = await api(request).query(Submitted, { id: params.id! });
  if (!listing.caseNo || listing.state !== 'SUBMITTED') throw redirect(`/app/listings/${params.id}`);
  return {
    id: listing.id,
    caseNo: listing.caseNo,
    lookupCode: listing.lookupCode,
    promisedBy: it.tasks.find((x) => x.recordType === 'listing')?.dueOn ?? null,
  };
}
