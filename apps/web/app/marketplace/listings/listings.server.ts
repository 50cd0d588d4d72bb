import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { readForm, refusalReply, replying } from '../../kit/forms.server';

const MyListings = graphql(`
  query MyListings($after: String) {
    myListings(after: $after) {
      nodes {
        id
        caseNo
        state
        stateSince
        amountFen
        months
        rights {
          rightKind
          count
        }
      }
      nextCursor
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const { myListings } = await api(request).query(MyListings, {
    after: new URL(request.url).searchParams.get('after'),
  });
  return myListings;
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(moves.createListing, {}, form.key);
    return result.__typename === 'Refusal' ? refusalReply(form, result) : redirect(`/app/listings/${result.id}`, 303);
  });
}
