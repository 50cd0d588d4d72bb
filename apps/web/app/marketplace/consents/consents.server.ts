import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { text } from './text';

const Consents = graphql(`
  query Consents($id: ID!, $after: String) {
    case(id: $id) {
      caseNo
      state
    }
    consents(listingId: $id) {
      id
      recipientOrgId
      recipientName
      recipientKind
      state
      since
      message
      availableEvents {
        event
        barredBy {
          code
        }
      }
    }
    institutions {
      id
      name
      kind
    }
    viewingRecords(listingId: $id, first: 50, after: $after) {
      nodes {
        id
        viewerOrgName
        viewerOrgKind
        personName
        at
        what
        detail
      }
      nextCursor
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const data = await api(request).query(Consents, {
    id: params.id!,
    after: new URL(request.url).searchParams.get('after'),
  });
  const granted = new Set(data.consents.filter((c) => c.state === 'GRANTED').map((c) => c.recipientOrgId));
  return {
    id: params.id!,
    caseNo: data.case.caseNo,
    isOpen: data.case.state === 'PUBLISHED',
    consents: data.consents.map(({ availableEvents, ...c }) => ({
      ...c,
      events: availableEvents.filter((e) => e.barredBy.length === 0).map((e) => e.event),
    })),
    institutions: data.institutions.filter((i) => !granted.has(i.id)),
    viewings: data.viewingRecords,
  };
}

const DONE = { grant: 'granted', refuse: 'refused', revoke: 'revoked' } as const;

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const variables = { listingId: params.id!, recipientOrgId: form.text('recipientOrgId') };
  const { mutate } = api(request);
  return replying(form, async () => {
    const event = form.intent === 'refuse' || form.intent === 'revoke' ? form.intent : 'grant';
    const result =
      event === 'grant'
        ? await mutate(moves.grantConsent, variables, form.key)
        : event === 'refuse'
          ? await mutate(moves.refuseConsent, variables, form.key)
          : await mutate(moves.revokeConsent, variables, form.key);
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(
          `/app/listings/${params.id}/consents`,
          textIn(text, form.language)[DONE[event]],
          event === 'grant' ? 'ok' : 'back',
        );
  });
}
