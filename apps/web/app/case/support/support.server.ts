import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { claimView, coverageView, openView } from '../../support/parts/index.server';
import { text } from './text';

const CaseSupport = graphql(`
  query CaseSupport($caseId: ID!, $language: String!) {
    caseSupport(caseId: $caseId, language: $language) {
      coverages {
        ...CoverageParts
      }
      facts {
        id
        kind
        caseId
        paidOn
        amountFen
      }
      claims {
        ...ClaimParts
      }
      waiting {
        kind
        year
        programmeTitle
        paidFen
        status
        open {
          ...OpenParts
        }
      }
      statement {
        size
        isFirstPledge
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const { caseSupport } = await api(request).query(CaseSupport, { caseId: params.id!, language });
  const { facts, coverages, claims, waiting, statement } = caseSupport;
  return {
    facts,
    statement,
    coverages: coverages.map((c) => coverageView(c, language)),
    claims: claims.map((c) => claimView(c, language)),
    waiting: waiting.map((w) => ({ ...w, open: w.open && openView(w.open, language) })),
  };
}

const FLAGS: Readonly<Record<string, boolean>> = { yes: true, no: false };
/** What the page did not ask, and what is left open, stays as it was. */
export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(
      moves.stateSupportFacts,
      {
        input: {
          caseId: params.id!,
          size: form.optional('size'),
          isFirstPledge: FLAGS[form.text('isFirstPledge')] ?? null,
        },
      },
      form.key,
    );
    return result.__typename === 'Refusal'
      ? refusalReply(form, result)
      : redirectWithFlash(`/app/cases/${params.id}/support`, textIn(text, form.language).stated);
  });
}
