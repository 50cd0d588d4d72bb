import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Fen } from '@zhiya/kernel';
import { CATALOGUE } from '@zhiya/policy-catalogue';
import { programmeAmount, programmeValue } from '@zhiya/policy-engine';
import { readable } from '../../lib/citations.server';
import { languageOf } from '../../lib/cookies.server';
import { exampleEstimate } from '../../lib/estimate.server';
import { addressOf } from '../../lib/estimate-values';
import { businessToday } from '../../lib/today.server';

const PROGRAMME = 'dongguan-2019';

/** The bulletin's latest total of the division, from the catalogue: never typed into a page. */
function publishedTotal(): { fen: Fen; quote: string; document: string; clause: string } | null {
  const figure = [...CATALOGUE.figures].filter((f) => f.metric === 'PLEDGE_FINANCING_AMOUNT' && f.division === '441900').sort((a, b) => (a.period.last < b.period.last ? 1 : -1))[0];
  if (!figure) return null;
  const [yuan, cents = '00'] = figure.value.split('.');
  return { fen: Number(`${yuan}${cents}`), quote: figure.reference.quote ?? figure.printed, document: figure.reference.document, clause: figure.reference.clause };
}

export async function loader({ request }: LoaderFunctionArgs) {
  const [today, language] = await Promise.all([businessToday(), languageOf(request)]);
  const calculation = await exampleEstimate(request, language, today);
  const total = publishedTotal();
  const on = today < '2019-01-01' ? '2019-01-01' : today;
  const fund = programmeAmount(PROGRAMME, 'FUND_SIZE', on);
  const fundCitation = programmeValue(PROGRAMME, 'FUND_SIZE', on)?.citation;
  const pool = programmeValue(PROGRAMME, 'BANK_POOL_RATIO', on);
  const cited = (c: { document: string; clause: string; quote: string } | undefined) => (c ? readable([c], language)[0]! : null);
  return {
    calculation,
    exampleAt: `/estimate${addressOf(calculation.values)}`,
    figures: {
      total: total ? { fen: total.fen, citation: cited(total) } : null,
      fund: fund === null ? null : { fen: fund, citation: cited(fundCitation) },
      pool: pool ? { percent: Math.round(Number(pool.value) * 100), citation: cited(pool.citation) } : null,
    },
  };
}
