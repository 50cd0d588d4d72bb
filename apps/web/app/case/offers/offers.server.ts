import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { requireActing } from '../../kit/me.server';
import { offerView } from '../../marketplace/parts/index.server';
import { wanText } from '../../kit/amount-text';

const CompareOffers = graphql(`
  query CompareOffers($id: ID!, $language: String!) {
    offers(caseId: $id, language: $language) {
      ...OfferParts
    }
  }
`);
const OwnOffers = graphql(`
  query OwnOffers($id: ID!) {
    myOffers(filter: { caseId: $id }, first: 50) {
      nodes {
        id
        state
        principalFen
        rateBp
        validUntil
      }
    }
  }
`);

/** The enterprise compares; a bank sees what it offered itself and nothing else. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ acting }, language] = await Promise.all([requireActing(request), languageOf(request)]);
  const id = params.id!;
  if (acting.kind === 'BANK')
    return { own: (await api(request).query(OwnOffers, { id })).myOffers.nodes, compared: [], past: [] };
  const { offers } = await api(request).query(CompareOffers, { id, language });
  const views = offers.map((o) => ({ ...offerView(o, language), shortfallWan: wanText(o.shortfallFen) }));
  const isCompared = (o: (typeof views)[number]) => o.rank !== null && o.rank !== undefined;
  return { own: null, compared: views.filter(isCompared), past: views.filter((o) => !isCompared(o)) };
}
