import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { textIn } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { assetInputOf, atControls, coOwnersText, rightKindOf } from '../parts/assets.server';
import { versionOf } from '../../kit/fields.server';
import { faultReply, readForm, redirectWithFlash, replying } from '../../kit/forms.server';
import { text } from './text';

const AssetToEdit = graphql(`
  query AssetToEdit($id: ID!) {
    asset(id: $id) {
      ...AssetParts
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { asset } = await api(request).query(AssetToEdit, { id: params.id! });
  const { files: _files, owners, ...values } = asset;
  return {
    kind: rightKindOf(asset.rightKind)!,
    title: asset.title,
    values: {
      ...values,
      number: asset.number.replace(/\/\d+$/, ''),
      ownerName: owners[0]?.name ?? '',
      coOwners: coOwnersText(owners),
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () => {
    const { input, errors } = assetInputOf(form);
    if (errors.length > 0) return faultReply(form, errors);
    const result = await api(request).mutate(
      moves.amendAsset,
      { id: params.id!, input, version: versionOf(form) },
      form.key,
    );
    if (result.__typename === 'Refusal') return faultReply(form, atControls(result.errors));
    return redirectWithFlash(`/app/assets/${params.id}`, textIn(text, form.language).done);
  });
}
