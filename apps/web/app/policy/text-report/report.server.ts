import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { text } from './text';

const PolicyReport = graphql(`
  query PolicyReport($documentId: ID!, $language: String!) {
    policyTextReport(documentId: $documentId, language: $language) {
      document {
        ...LibraryBrief
      }
      texts {
        ...ImportedTextParts
      }
      quotations {
        key
        quote
        isFound
        likeness
        passage
        anchor
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { policyTextReport } = await api(request).query(PolicyReport, {
    documentId: params.id!,
    language: await languageOf(request),
  });
  return policyTextReport;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const result = await api(request).mutate(moves.checkPolicyQuotations, { documentId: params.id! }, form.key);
    if (result.__typename === 'Refusal') return refusalReply(form, result);
    const missing = (result.facts as { missing?: number } | null)?.missing ?? 0;
    return redirectWithFlash(`/app/policies/${params.id}`, textIn(text, form.language).done(missing));
  });
}
