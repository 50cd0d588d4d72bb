import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { graphql, moves } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { versionOf } from '../../kit/fields.server';
import { readForm, replying } from '../../kit/forms.server';
import { loadSection } from '../parts/listing/listings.server';
import { sectionReply } from '../parts/listing/section-reply.server';

const RightsToChoose = graphql(`
  query RightsToChoose {
    assets(first: 100) {
      nodes {
        id
        rightKind
        number
        title
        status
        burdens
        isListable
        protectedUntil
      }
    }
  }
`);

export async function loader(args: LoaderFunctionArgs) {
  const [{ listing }, { assets }] = await Promise.all([loadSection(args), api(args.request).query(RightsToChoose)]);
  return { listing, assets: assets.nodes };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  return replying(form, async () =>
    sectionReply(
      form,
      params.id!,
      'RIGHTS',
      await api(request).mutate(
        moves.saveListingRights,
        { id: params.id!, assetIds: form.all('assetIds'), version: versionOf(form) },
        form.key,
      ),
    ),
  );
}
