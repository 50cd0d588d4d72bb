import type { LoaderFunctionArgs } from '@remix-run/node';
import { RIGHT_KINDS } from '@zhiya/assets-domain';
import { parseAmount } from '@zhiya/kernel';
import { graphql } from '@zhiya/web-api-client';
import { labelIn, listIn, rightKindText } from '@zhiya/web-ui';
import { api } from '../../lib/api.server';
import { languageOf } from '../../lib/cookies.server';
import { divisionName } from '../../lib/divisions.server';

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
  const values = Object.fromEntries(NAMES.map((n) => [n, (search.get(n) ?? '').slice(0, 40)])) as Record<(typeof NAMES)[number], string>;
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
  return { values, isBad, filter: { rightKind, minAmountFen: amount(values.minAmount), maxAmountFen: amount(values.maxAmount), maxMonths: months, isEligible: values.eligible === 'yes' || null } };
}

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const { values, filter, isBad } = readFilter(search);
  const [{ market }, language] = await Promise.all([api(request).query(Market, { filter, after: search.get('after') }), languageOf(request)]);
  return {
    values,
    isBad,
    isFiltered: Object.values(values).some((v) => v !== ''),
    next: market.nextCursor ?? null,
    rows: market.nodes.map(({ matches, kinds, division, offers, ...l }) => ({
      ...l,
      rights: listIn(language, kinds.map((k) => labelIn(rightKindText, language, k))),
      region: divisionName(division, language),
      best: matches[0] ? { product: matches[0].productName, isEligible: matches[0].isEligible, score: matches[0].score, unmet: matches[0].unmet.length } : null,
      offer: offers[0] ?? null,
    })),
  };
}
