import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { controlOf, fault, yearOf } from '@zhiya/kernel';
import { TARGET_FORM } from '@zhiya/oversight-domain';
import { CATALOGUE } from '@zhiya/policy-catalogue';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { readAnswers } from '../../kit/field-list.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { targetView } from '../parts/oversight-parts.server';
import { text } from './text';

const Targets = graphql(`
  query Targets($language: String!) {
    targets(language: $language) {
      ...TargetParts
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const [{ today, permissions }, { targets }] = await Promise.all([
    requireActing(request),
    api(request).query(Targets, { language }),
  ]);
  const designations = [...new Set(CATALOGUE.plans.flatMap((p) => p.designations))];
  return {
    targets: targets.map((t) => targetView(t, language)),
    canPropose: permissions.includes('propose:target'),
    year: yearOf(today),
    designations,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const amount = controlOf('amountFen', TARGET_FORM.amountFen);
    const isMissing = form.text('source') === 'OWN' && form.text(amount) === '';
    const besides = isMissing ? [fault('AMOUNT.REQUIRED', {}, amount)] : [];
    const { answers: input, errors } = readAnswers(form, TARGET_FORM, besides);
    if (errors.length > 0) return faultReply(form, errors);
    const result = await api(request).mutate(moves.proposeTarget, { input }, form.key);
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/targets/${result.id}`, textIn(text, form.language).sent);
  });
}
