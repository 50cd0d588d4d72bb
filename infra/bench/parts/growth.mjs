// The same list page on markets of different size: the cost should grow with the answer, not with the table.
import { atMost, ratio, speedTable, targetTable } from '../format.mjs';
import { ourListSubject } from './list.mjs';

export async function run(ctx) {
  const { fewListings, listings, manyListings, large } = ctx.options;
  const sizes = [fewListings, listings, ...(large ? [manyListings] : [])];
  const subjects = [];
  for (const size of sizes) subjects.push(await ourListSubject(ctx, size, `${size.toLocaleString('en-US')} listings`));
  const results = await ctx.measure(subjects);
  const least = results[0];
  const most = results.at(-1);
  const cost = (r) => r.serverCpu + r.databaseCpu;
  const row = (what, value) => ({
    what: `${what}, ${most.name} against ${least.name}`,
    value,
    shown: `${ratio(value)} ×`,
    first: { text: '≤ 1.3 ×', limit: 1.3 },
    end: { text: '≤ 1.05 ×', limit: 1.05 },
    isWithin: atMost,
  });
  return [
    speedTable(results),
    targetTable([
      row('time', least.perSecond / most.perSecond),
      row('CPU of server and database', cost(most) / cost(least)),
    ]),
  ];
}
