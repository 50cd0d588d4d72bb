import type { LoaderFunctionArgs } from '@remix-run/node';
import { parseAmount } from '@zhiya/kernel';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { rightKindOf } from '../../assets/parts/index.server';
import { cardView } from '../parts/listing/cards.server';
import { languageOf } from '../../kit/cookies.server';
import { sectionChoices } from '../parts/listing/industries.server';

const PublishedListings = graphql(`
  query PublishedListings($filter: PublishedListingFilter, $after: String) {
    publishedListings(filter: $filter, first: 20, after: $after) {
      nodes {
        ...CardParts
      }
      nextCursor
    }
  }
`);

/** What cannot be read as a filter is left out of it: an address that was typed by hand still shows the list. */
export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const language = await languageOf(request);
  const amount = (name: string) => {
    const read = parseAmount(query.get(name) ?? '', name, 'wan');
    return read.ok ? read.value : null;
  };
  const months = Number(query.get('months') ?? '');
  const section = sectionChoices(language).find((s) => s.value === query.get('section'))?.value ?? null;
  const filter = {
    rightKind: rightKindOf(query.get('kind')),
    industry: section,
    minAmountFen: amount('min'),
    maxAmountFen: amount('max'),
    maxMonths: Number.isInteger(months) && months > 0 && months <= 1000 ? months : null,
  };
  const { publishedListings } = await api(request).query(PublishedListings, { filter, after: query.get('after') });
  const typed = Object.fromEntries(
    ['min', 'max', 'months'].map((name) => [name, (query.get(name) ?? '').slice(0, 20)]),
  );
  return {
    cards: publishedListings.nodes.map((c) => cardView(c, language)),
    nextCursor: publishedListings.nextCursor,
    rightKind: filter.rightKind,
    section,
    sections: sectionChoices(language),
    typed,
  };
}
