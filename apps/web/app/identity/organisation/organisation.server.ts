import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { divisionName } from '../../kit/divisions.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { text } from './text';

const Organisation = graphql(`
  query OrganisationDetail {
    organisations {
      id
      name
      kind
      state
      division
      creditCode
      address
      licenceNumber
      licenceExpiresOn
      stateSince
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ organisations }, language] = await Promise.all([api(request).query(Organisation), languageOf(request)]);
  const organisation = organisations.find((o) => o.id === params.id);
  if (!organisation) throw Response.json({ code: 'NOT_FOUND' }, { status: 404 });
  return { ...organisation, divisionName: divisionName(organisation.division, language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const id = params.id ?? '';
  const { mutate } = api(request);
  return replying(form, async () => {
    const reason = form.text('reason');
    const result =
      form.intent === 'approve'
        ? await mutate(moves.approveOrganisation, { id }, form.key)
        : form.intent === 'reject'
          ? await mutate(moves.rejectOrganisation, { id, reason }, form.key)
          : form.intent === 'suspend'
            ? await mutate(moves.suspendOrganisation, { id, reason }, form.key)
            : await mutate(moves.reinstateOrganisation, { id }, form.key);
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/organisations/${id}`, textIn(text, form.language).done);
  });
}
