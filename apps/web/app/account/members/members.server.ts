import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
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
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  return api(request).query(Members);
}

const HERE = '/app/members';

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const t = textIn(text, form.language);
  return replying(form, async () => {
    if (form.intent === 'invite') {
      const result = await api(request).mutate(
        moves.invite,
        { input: { email: form.text('email'), roles: form.all('roles') } },
        form.key,
      );
      return result.__typename === 'Refusal'
        ? refusalReply(form, result)
        : redirectWithFlash(HERE, t.invited(form.text('email')));
    }
    const roles = form.intent === 'remove' ? [] : form.all('roles');
    const result = await api(request).mutate(
      moves.setRoles,
      { input: { personId: form.text('personId'), roles } },
      form.key,
    );
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(HERE, roles.length === 0 ? t.removed : t.saved);
  });
}
