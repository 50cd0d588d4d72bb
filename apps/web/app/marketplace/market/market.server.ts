import type { LoaderFunctionArgs } from '@remix-run/node';
import { RIGHT_KINDS } from '@zhiya/assets-domain';
import { parseAmount } from '@zhiya/kernel';
import { graphql, type MarketQuery } from '@zhiya/web-api-client';
import type { Language } from '@zhiya/web-ui';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';
import { divisionName } from '../../kit/divisions.server';
import { askedFor } from './asked-for';
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

/** What the address asks for; what cannot be read is left out and said. */
function readFilter(search: URLSearchParams) {
  const values = askedFor(search);
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

function rowOf({ matches, offers, division, ...listing }: Node, language: Language): MarketRow {
  const [best] = matches;
  return {
    ...listing,
    region: divisionName(division, language),
    product: best?.productName ?? null,
    score: best?.isEligible ? best.score : null,
    unmet: best?.unmet.length ?? 0,
    offer: offers[0] ?? null,
  };
}

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const { filter, isBad } = readFilter(search);
  const [{ market }, language] = await Promise.all([
    api(request).query(Market, { filter, after: search.get('after') }),
    languageOf(request),
  ]);
  return {
    isBad,
    next: market.nextCursor ?? null,
    rows: packRows(
      ROW,
      market.nodes.map((listing) => rowOf(listing, language)),
    ),
  };
}
