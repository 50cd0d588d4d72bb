import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { readForm, replying } from '../../kit/forms.server';
import { proposalMove, proposalView } from '../../kit/proposals.server';

const Proposals = graphql(`
  query Proposals($after: String) {
    waiting: proposals(states: ["PROPOSED", "AT_OPERATOR"], first: 100) {
      nodes {
        ...ProposalParts
      }
    }
    done: proposals(states: ["EFFECTIVE", "RETURNED", "WITHDRAWN"], first: 30, after: $after) {
      nodes {
        ...ProposalParts
      }
      nextCursor
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const after = new URL(request.url).searchParams.get('after');
  const { waiting, done } = await api(request).query(Proposals, { after });
  return {
    waiting: waiting.nodes.map((p) => proposalView(p, language)),
    done: done.nodes.map((p) => proposalView(p, language)),
    nextCursor: done.nextCursor ?? null,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, () => proposalMove(request, form, '/app/checks'));
}
