import type { LoaderFunctionArgs } from '@remix-run/node';
import { calculate, readValues } from '../../lib/calculator.server';
import { languageOf } from '../../lib/cookies.server';
import { businessToday } from '../../lib/today.server';

export async function loader({ request }: LoaderFunctionArgs) {
  const [today, language] = await Promise.all([businessToday(), languageOf(request)]);
  return { today, ...(await calculate(request, readValues(new URL(request.url).searchParams, today), language)) };
}
