import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { proposalMove, proposalView, saidOf } from '../../kit/proposals.server';
import { text } from './text';

const Members = graphql(`
  query Members {
    members {
      person {
        id
        name
        email
      }
      roles
      since
    }
    invitations {
      id
      email
      roles
      invitedByName
      expiresAt
      isExpired
    }
    proposals(states: ["PROPOSED", "AT_OPERATOR"], first: 100) {
      nodes {
        subjectType
        ...ProposalParts
      }
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const { members, invitations, proposals } = await api(request).query(Members);
  const waiting = proposals.nodes.filter((p) => p.subjectType === 'organisation' && p.act.startsWith('identity.'));
  return { members, invitations, waiting: waiting.map((p) => proposalView(p, language)) };
}

const HERE = '/app/members';

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const t = textIn(text, form.language);
  return replying(form, async () => {
    const moved = await proposalMove(request, form, HERE);
    if (moved) return moved;
    if (form.intent === 'withdrawInvitation') {
      const result = await api(request).mutate(moves.withdrawInvitation, { id: form.text('id') }, form.key);
      return result.__typename === 'Refusal' ? refusalReply(form, result) : redirectWithFlash(HERE, t.withdrawn);
    }
    if (form.intent === 'invite') {
      const result = await api(request).mutate(
        moves.invite,
        { input: { email: form.text('email'), roles: form.all('roles') } },
        form.key,
      );
      return result.__typename === 'Refusal'
        ? refusalReply(form, result)
        : redirectWithFlash(HERE, saidOf(result.state, form.language, t.invited(form.text('email'))));
    }
    const roles = form.intent === 'remove' ? [] : form.all('roles');
    const result = await api(request).mutate(
      moves.setRoles,
      { input: { personId: form.text('personId'), roles } },
      form.key,
    );
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(HERE, saidOf(result.state, form.language, roles.length === 0 ? t.removed : t.saved));
  });
}
