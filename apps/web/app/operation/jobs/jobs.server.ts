import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { text } from './text';

const Jobs = graphql(`
  query Jobs($state: String, $after: String) {
    jobs(state: $state, first: 20, after: $after) {
      counts {
        state
        count
      }
      jobs {
        id
        name
        event
        state
        attempts
        runAt
        createdAt
        lastError
        correlationId
      }
      nextCursor
    }
  }
`);

const STATES = ['READY', 'RUNNING', 'DONE', 'DEAD'];

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const state = STATES.find((s) => s === search.get('state')) ?? null;
  const { jobs: page } = await api(request).query(Jobs, { state, after: search.get('after') });
  const count = (s: string) => page.counts.find((c) => c.state === s)?.count ?? 0;
  return {
    state,
    counts: STATES.map((s) => ({ state: s, count: count(s) })),
    jobs: page.jobs,
    next: page.nextCursor ?? null,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(moves.retryJob, { id: form.text('id') }, form.key);
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash('/app/jobs', textIn(text, form.language).retried);
  });
}
