import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { moves } from '@zhiya/web-api-client';
import { labelIn, orgKindText, roleText } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { readForm, refusalReply, replying } from '../../kit/forms.server';
import { requirePerson } from '../../kit/me.server';
import { safePath } from '../../kit/safe-path';

export async function loader({ request }: LoaderFunctionArgs) {
  const [me, language] = await Promise.all([requirePerson(request), languageOf(request)]);
  return {
    next: safePath(new URL(request.url).searchParams.get('next'), ''),
    person: me.person.name,
    acting: me.acting?.id ?? null,
    choices: me.memberships.map(({ organisation, roles }) => ({
      id: organisation.id,
      name: organisation.name,
      state: organisation.state,
      isOpen: organisation.state === 'APPROVED' || organisation.state === 'PENDING',
      about: [
        labelIn(orgKindText, language, organisation.kind),
        ...roles.map((r) => labelIn(roleText, language, r)),
      ].join(' · '),
    })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(
      moves.chooseOrganisation,
      { organisationId: form.text('organisation') },
      form.key,
    );
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirect(safePath(form.text('next'), '/app/work'), 303);
  });
}
