import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { errorText, textIn } from '@zhiya/web-ui';
import type { Facts } from '@zhiya/kernel';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { newFormKey, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { text } from './text';

const Preview = graphql(`
  query PolicyImportPreview($importId: ID!, $language: String!) {
    policyImport(importId: $importId, language: $language) {
      importId
      fileName
      faults {
        code
        facts
      }
      kind
      characters
      number
      title
      keptFor
      clauses {
        anchor
        rank
        depth
        locator
        isContinued
        text
      }
      matches {
        by
        likeness
        document {
          ...LibraryBrief
        }
      }
    }
  }
`);
const Wanted = graphql(`
  query PolicyImportFor($id: ID!, $language: String!) {
    policyDocument(id: $id, language: $language) {
      id
      title
      number
    }
  }
`);

const UUID = /^[0-9a-f-]{36}$/;
const OWN = 'own';

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const language = await languageOf(request);
  const { query } = api(request);
  const wanted = search.get('for');
  const given = search.get('import');
  // Uploading adds the file; without it nothing has arrived yet, and the form is shown again.
  const begun = given !== null && UUID.test(given) && search.has('file') ? given : null;
  const [{ acting }, forDocument, preview] = await Promise.all([
    requireActing(request),
    wanted === null ? null : query(Wanted, { id: wanted, language }).then((r) => r.policyDocument),
    begun === null ? null : query(Preview, { importId: begun, language }).then((r) => r.policyImport),
  ]);
  if (begun === null || preview === null)
    return { importId: newFormKey(), forDocument, division: acting.division, preview: null, fault: null };
  const fault = preview.faults[0]
    ? errorText(preview.faults[0].code, preview.faults[0].facts as Facts, language)
    : null;
  return { importId: begun, forDocument, division: acting.division, preview, fault };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const chosen = form.text('documentId');
    const date = (name: string) => form.optional(name);
    const own = {
      title: form.text('title'),
      number: form.optional('number'),
      issuer: form.text('issuer'),
      level: form.text('level'),
      division: form.text('division'),
      source: form.text('source'),
      issuedOn: date('issuedOn'),
      publishedOn: date('publishedOn'),
      effectiveFrom: date('effectiveFrom'),
      effectiveUntil: date('effectiveUntil'),
    };
    const result = await api(request).mutate(
      moves.importPolicyDocument,
      {
        input: {
          importId: form.text('importId'),
          ...(chosen !== '' && chosen !== OWN ? { documentId: chosen } : { own }),
        },
      },
      form.key,
    );
    if (result.__typename === 'Refusal')
      return refusalReply(form, {
        errors: result.errors.map((e) => ({ ...e, field: e.field?.replace(/^(?:input\.)?own\./, '') ?? null })),
      });
    const { version = 1, missing = 0 } = (result.facts ?? {}) as { version?: number; missing?: number };
    return redirectWithFlash(`/app/policies/${result.id}`, textIn(text, form.language).done(version, missing));
  });
}
