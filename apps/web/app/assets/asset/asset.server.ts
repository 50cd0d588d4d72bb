import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { STANDING_FORM } from '@zhiya/assets-domain';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { withPurposeNames } from '../parts/assets.server';
import { citedClause } from '../../kit/citations.server';
import { languageOf } from '../../kit/cookies.server';
import { readAnswers } from '../../kit/field-list.server';
import { versionOf } from '../../kit/fields.server';
import { faultReply, readForm, redirectWithFlash, refusalReply, replying } from '../../kit/forms.server';
import { requireActing } from '../../kit/me.server';
import { text } from './text';

const OneAsset = graphql(`
  query OneAsset($id: ID!) {
    asset(id: $id) {
      ...AssetParts
      calendar {
        kind
        on
        amountFen
        months
        backTo
        citation {
          document
          clause
          quote
        }
        confidence
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ asset }, language, { today }] = await Promise.all([
    api(request).query(OneAsset, { id: params.id! }),
    languageOf(request),
    requireActing(request),
  ]);
  return {
    today,
    asset: {
      ...asset,
      calendar: asset.calendar.map((e) => ({ ...e, citation: citedClause(e.citation, language) })),
      files: withPurposeNames(asset.files, language),
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const here = `/app/assets/${params.id}`;
  const t = textIn(text, form.language);
  return replying(form, async () => {
    if (form.intent === 'removeFile') {
      const removed = await api(request).mutate(moves.removeFile, { id: form.text('id') }, form.key);
      return removed.__typename === 'Refusal' ? refusalReply(form, removed) : redirectWithFlash(here, t.removed);
    }
    const { answers, errors } = readAnswers(form, STANDING_FORM);
    if (errors.length > 0) return faultReply(form, errors);
    const input = { ...answers, version: versionOf(form) };
    const result = await api(request).mutate(moves.recordRightStanding, { id: params.id!, input }, form.key);
    return result.__typename === 'Refusal' ? refusalReply(form, result) : redirectWithFlash(here, t.saved);
  });
}
