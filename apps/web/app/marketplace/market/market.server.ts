import type { LoaderFunctionArgs } from '@remix-run/node';
import { RIGHT_KINDS } from '@zhiya/assets-domain';
import { parseAmount } from '@zhiya/kernel';
import { graphql, type MarketQuery } from '@zhiya/web-api-client';
import type { Language } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { divisionName } from '../../kit/divisions.server';
import { ROW, type MarketRow } from './market-row';
import { packRows } from './packed-rows';

const Market = graphql(`
  query Market($filter: MarketFilterInput, $after: String) {
    market(filter: $filter, after: $after, first: 20) {
      nodes {
        id
        caseNo
        amountFen
        months
        purpose
        maxRateBp
        division
        kinds
        publishedOn
        validUntil
        matches {
          productName
          isEligible
          score
          unmet {
            code
          }
        }
        offers {
          id
          state
        }
      }
      nextCursor
    }
  }
`);

const NAMES = ['rightKind', 'minAmount', 'maxAmount', 'maxMonths', 'eligible'] as const;

/** What the address asks for; what cannot be read is left out and said. */
function readFilter(search: URLSearchParams) {
  const values = Object.fromEntries(NAMES.map((n) => [n, (search.get(n) ?? '').slice(0, 40)])) as Record<
    (typeof NAMES)[number],
    string
  >;
  let isBad = false;
  const amount = (text: string) => {
    if (text === '') return null;
    const r = parseAmount(text, '', 'wan');
    isBad ||= !r.ok;
    return r.ok ? r.value : null;
  };
  const months = /^\d{1,3}$/.test(values.maxMonths) ? Number(values.maxMonths) : null;
  isBad ||= values.maxMonths !== '' && months === null;
  const rightKind = RIGHT_KINDS.find((k) => k === values.rightKind) ?? null;
  return {
    values,
    isBad,
    filter: {
      rightKind,
      minAmountFen: amount(values.minAmount),
      maxAmountFen: amount(values.maxAmount),
      maxMonths: months,
      isEligible: values.eligible === 'yes' || null,
    },
  };
}

type Node = MarketQuery['market']['nodes'][number];

function rowOf(
  {
    matches: [best],
    offers: [offer],
    division,
    caseNo,
    months,
    purpose,
    maxRateBp,
    publishedOn,
    validUntil,
    ...l
  }: Node,
  language: Language,
): MarketRow {
  return {
    id: l.id,
    caseNo,
    region: divisionName(division, language),
    amountFen: l.amountFen,
    months,
    kinds: l.kinds,
    purpose,
    maxRateBp,
    publishedOn,
    validUntil,
    product: best?.productName ?? null,
    isEligible: best?.isEligible ?? false,
    score: best?.score ?? 0,
    unmet: best?.unmet.length ?? 0,
    offerId: offer?.id ?? null,
    offerState: offer?.state ?? null,
  };
}

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const { values, filter, isBad } = readFilter(search);
  const [{ market }, language] = await Promise.all([
    api(request).query(Market, { filter, after: search.get('after') }),
    languageOf(request),
  ]);
  return {
    values,
    isBad,
    isFiltered: Object.values(values).some((v) => v !== ''),
    next: market.nextCursor ?? null,
    rows: packRows(
      ROW,
      market.nodes.map((listing) => rowOf(listing, language)),
    ),
  };
}
