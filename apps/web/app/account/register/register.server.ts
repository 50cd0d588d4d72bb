import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { REGISTRATION_FORM } from '@zhiya/identity-domain';
import { ORG_KINDS, withRule } from '@zhiya/kernel';
import { moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { divisionSuggestions, readDivision } from '../../kit/division-choices.server';
import { readAnswers } from '../../kit/field-list.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { meOf } from '../../kit/me.server';
import { text } from './text';

/** Whoever is signed in registers under the account they have, and acts for one organisation more. */
export async function loader({ request }: LoaderFunctionArgs) {
  const kind = new URL(request.url).searchParams.get('kind');
  const chosen = ORG_KINDS.find((k) => k === kind && k !== 'OPERATOR') ?? null;
  return {
    kind: chosen,
    divisions: chosen ? divisionSuggestions(await languageOf(request)) : [],
    person: (await meOf(request))?.person ?? null,
  };
}

/** No division: the API judges the other fields beside it and registers nothing. */
const NOWHERE = '999999';

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const seat = readDivision(form.text('division'), form.language, 'division');
  return replying(form, async () => {
    const { answers, errors } = readAnswers(form, REGISTRATION_FORM);
    if (errors.length > 0) return faultReply(form, 'code' in seat ? errors : withRule([seat.fault], errors));
    const account = {
      adminName: form.optional('adminName'),
      adminEmail: form.optional('adminEmail'),
      password: form.raw('password') || null,
    };
    const division = 'code' in seat ? seat.code : NOWHERE;
    const result = await api(request).mutate(
      moves.registerOrganisation,
      { input: { ...answers, division, ...account } },
      form.key,
    );
    if (result.__typename === 'Done')
      return (await meOf(request))
        ? redirectWithFlash('/switch', textIn(text, form.language).registered)
        : redirect('/register/done', 303);
    if ('code' in seat) return refusalReply(form, result);
    return faultReply(form, [seat.fault, ...result.errors.filter((e) => e.code !== 'IDENTITY.DIVISION_UNKNOWN')]);
  });
}
