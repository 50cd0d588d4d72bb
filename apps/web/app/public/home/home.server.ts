import type { LoaderFunctionArgs } from '@remix-run/node';
import { parseAmount, type Fen, type LocalDate } from '@zhiya/kernel';
import { CATALOGUE } from '@zhiya/policy-catalogue';
import { graphql, type ProgrammeValuesQuery } from '@zhiya/web-api-client';
import { api } from '../../kit/api.server';
import { citedClause } from '../../kit/citations.server';
import { languageOf } from '../../kit/cookies.server';
import { exampleEstimate } from '../parts/estimate/estimate.server';
import { addressOf } from '../parts/estimate/estimate-values';
import { businessToday } from '../parts/kept/today.server';

const PROGRAMME = 'dongguan-2019';
const ProgrammeValues = graphql(`
  query ProgrammeValues($programme: String!, $language: String!) {
    programmeParameters(programme: $programme, language: $language) {
      ...RuleParameterParts
    }
  }
`);

type Parameters = ProgrammeValuesQuery['programmeParameters'];
/** What a parameter says on a day: its figure as text, and where it is written. */
function valueOn(parameters: Parameters, id: string, on: LocalDate) {
  const dated = parameters.find((p) => p.id === id)?.values.find((v) => v.from <= on && (!v.until || on < v.until));
  return dated && typeof dated.value.text === 'string' ? { text: dated.value.text, citation: dated.citation } : null;
}

/** The bulletin's latest total of the division, from the catalogue: never typed into a page. */
function publishedTotal(): { fen: Fen; quote: string; document: string; clause: string } | null {
  const figure = [...CATALOGUE.figures]
    .filter((f) => f.metric === 'PLEDGE_FINANCING_AMOUNT' && f.division === '441900')
    .sort((a, b) => (a.period.last < b.period.last ? 1 : -1))[0];
  if (!figure) return null;
  const [yuan, cents = '00'] = figure.value.split('.');
  return {
    fen: Number(`${yuan}${cents}`),
    quote: figure.reference.quote ?? figure.printed,
    document: figure.reference.document,
    clause: figure.reference.clause,
  };
}

export async function loader({ request }: LoaderFunctionArgs) {
  const [today, language] = await Promise.all([businessToday(), languageOf(request)]);
  const [calculation, { programmeParameters }] = await Promise.all([
    exampleEstimate(request, language, today),
    api(request).query(ProgrammeValues, { programme: PROGRAMME, language }),
  ]);
  const total = publishedTotal();
  const on = today < '2019-01-01' ? '2019-01-01' : today;
  const [fund, pool] = [
    valueOn(programmeParameters, 'FUND_SIZE', on),
    valueOn(programmeParameters, 'BANK_POOL_RATIO', on),
  ];
  const fundFen = fund ? parseAmount(fund.text, '') : null;
  const cited = (c: { document: string; clause: string; quote: string } | undefined) =>
    c ? citedClause(c, language) : null;
  return {
    calculation,
    exampleAt: `/estimate${addressOf(calculation.values)}`,
    figures: {
      total: total ? { fen: total.fen, citation: cited(total) } : null,
      fund: fund && fundFen?.ok ? { fen: fundFen.value, citation: cited(fund.citation) } : null,
      pool: pool ? { percent: Math.round(Number(pool.text) * 100), citation: cited(pool.citation) } : null,
    },
  };
}
