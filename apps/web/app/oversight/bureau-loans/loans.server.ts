import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { languageOf } from '../../kit/cookies.server';

const FigureLoans = graphql(`
  query FigureLoans($division: String, $year: Int, $month: Int, $after: String, $language: String!) {
    figureLoans(division: $division, year: $year, month: $month, first: 50, after: $after, language: $language) {
      year
      month
      division
      counters {
        ...CounterParts
      }
      loans {
        id
        caseId
        divisionName
        drawnOn
        principalFen
        borrower {
          name
        }
        bank {
          name
        }
        rightKinds
        isMixed
      }
      nextCursor
    }
  }
`);

const whole = (text: string | null, max: number): number | null =>
  text !== null && /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= max ? Number(text) : null;

export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request);
  const search = new URL(request.url).searchParams;
  const { figureLoans } = await api(request).query(FigureLoans, {
    division: search.get('division'),
    year: whole(search.get('year'), 9999),
    month: whole(search.get('month'), 12),
    after: search.get('after'),
    language,
  });
  return { ...figureLoans, month: figureLoans.month ?? null, nextCursor: figureLoans.nextCursor ?? null };
}
