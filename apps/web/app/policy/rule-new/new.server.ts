import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { fieldsOf } from '../../kit/fields.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { text } from './text';

const RuleTemplates = graphql(`
  query RuleTemplates($language: String!) {
    ruleTemplates(language: $language) {
      id
      title
      divisionName
      isOwn
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const [{ today }, { ruleTemplates }] = await Promise.all([
    requireActing(request),
    api(request).query(RuleTemplates, { language }),
  ]);
  return { today, own: ruleTemplates.filter((r) => r.isOwn), others: ruleTemplates.filter((r) => !r.isOwn) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const isCopy = form.intent === 'copy';
  return replying(form, async () => {
    const read = fieldsOf(form);
    const from = isCopy ? read.day('from') : null;
    if (read.errors.length > 0) return faultReply(form, read.errors);
    const input = {
      programme: form.text('programme'),
      summary: form.text('summary'),
      ...(isCopy ? { title: form.text('title'), titleEn: form.optional('titleEn'), from } : {}),
    };
    const result = await api(request).mutate(moves.draftRule, { input }, form.key);
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/rules/${result.id}`, textIn(text, form.language).done);
  });
}
