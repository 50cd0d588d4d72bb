import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { versionOf } from '../../kit/fields.server';
import { readForm, redirectWithFlash, refusalReply, replying, type Submission } from '../../kit/forms.server';
import { sheetView } from '../parts/rule-parts.server';
import { text } from './text';

const OneRule = graphql(`
  query OneRule($id: ID!, $language: String!) {
    ruleRevision(id: $id, language: $language) {
      ...RuleSheetParts
    }
    ruleImpact(id: $id, language: $language) {
      changesLosses
      supposedBalanceFen
      supposedCoveredFen
      supposedOverdueMonths
      losses {
        ...RuleLossParts
      }
      book {
        ...RuleCasesParts
      }
      examples {
        ...RuleCasesParts
      }
    }
  }
`);
export const RuleCasesParts = graphql(`
  fragment RuleCasesParts on RuleCases {
    subjects
    affected
    changed
    unknown
    beforeFen
    afterFen
    differenceFen
    largest {
      subjectId
      label
      kind
      year
      beforeFen
      afterFen
      differenceFen
    }
  }
`);
export const RuleLossParts = graphql(`
  fragment RuleLossParts on RuleLossExample {
    lossFen
    isChanged
    before {
      ...RuleLossOutcomeParts
    }
    after {
      ...RuleLossOutcomeParts
    }
  }
`);
export const RuleLossOutcomeParts = graphql(`
  fragment RuleLossOutcomeParts on RuleLossOutcome {
    status
    payableFen
    shares {
      party
      amountFen
    }
    reasons
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const { ruleRevision, ruleImpact } = await api(request).query(OneRule, { id: params.id!, language });
  return { sheet: sheetView(ruleRevision, language), impact: ruleImpact ?? null };
}

/** One mutation for each button of the page. */
function send(request: Request, form: Submission, id: string) {
  const input = { id, version: versionOf(form), reason: form.optional('reason') };
  switch (form.intent) {
    case 'publish':
      return api(request).mutate(moves.publishRule, { input }, form.key);
    case 'return':
      return api(request).mutate(moves.returnRule, { input }, form.key);
    case 'withdraw':
      return api(request).mutate(moves.withdrawRule, { input }, form.key);
    case 'rebase':
      return api(request).mutate(moves.rebaseRule, { input }, form.key);
    case 'drop':
      return api(request).mutate(
        moves.dropRuleChange,
        { input: { id, version: versionOf(form), parameter: form.text('parameter'), from: form.text('from') } },
        form.key,
      );
    default:
      return api(request).mutate(moves.submitRule, { input }, form.key);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const t = textIn(text, form.language);
  const said: Readonly<Record<string, string>> = {
    publish: t.published,
    return: t.returned,
    withdraw: t.withdrawn,
    rebase: t.rebased,
    drop: t.dropped,
  };
  return replying(form, async () => {
    const result = await send(request, form, params.id!);
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/rules/${params.id}`, said[form.intent] ?? t.submitted);
  });
}
