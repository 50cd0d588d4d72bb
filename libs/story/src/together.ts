import { addDays } from '@zhiya/kernel';
import type { House } from './house';
import { drawDown, repay, signContract } from './lending/contract';
import { file, refuseAndMend, register, release } from './pledge/filing';
import { returnedDrawdown } from './lending/detours';
import { mendedProduct, offersThatFall, secondThoughts } from './marketplace/detours';
import { rejectedTarget } from './oversight/detours';
import { filingsThatTurn } from './pledge/detours';
import { requestsThatFall } from './protection/detours';
import { movementsThatFall, refusedCoverage, returnedClaim, statedFacts } from './support/detours';
import { commissionsThatFall } from './valuation/detours';
import { acceptOffer, activateProduct, offer, productTerms, publishListing, submitListing } from './marketplace/market';
import { setTarget, reportLending } from './oversight/oversight';
import { makeRule } from './policy/rule';
import { dropSupposition, noteReasons, supposeOnBook, supposeRule } from './policy/policy';
import { RIGHTS } from './facts';
import { registerRights } from './assets/rights';
import { insure } from './protection/cover';
import { value } from './valuation/value';
import { cover, openFund, payIn, paySubsidy, supportOf } from './support/support';
import { moveTo, type Walk } from './walk';

/**
 * Several cases through the whole house in step, by the straight way and the detours, room by room, on one business date: what one case does, the next does after it.
 * Detours (each context's `detours.ts`): what is returned, refused, withdrawn, declined, reversed; each comes back to where the case goes on.
 */
export async function walkTogether(
  api: House,
  walks: readonly Walk[],
  start: string,
  between: (room: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const each = async (room: string, work: (walk: Walk) => Promise<void>): Promise<void> => {
    for (const walk of walks) await work(walk);
    await between(room);
  };
  const onDay = async (days: number): Promise<void> => {
    const today = addDays(start, days);
    await moveTo(api, today);
    for (const walk of walks) walk.ids['today'] = today;
  };
  for (const walk of walks) walk.ids['today'] = start;

  await each('rights', registerRights);
  await each('second thoughts', secondThoughts);
  await each('listing', submitListing);
  await onDay(1);
  await each('publication', publishListing);
  await each('products', async (w) => {
    await mendedProduct(w, productTerms(w, 9));
    for (const [n, bank] of w.cast.banks.entries()) await activateProduct(w, bank, n);
  });
  await each('offers that fall', offersThatFall);
  await each('offers', async (w) => {
    for (const n of w.cast.banks.keys()) await offer(w, n);
  });
  await onDay(2);
  await each('acceptance', acceptOffer);
  await each('commissions that fall', async (w) => {
    await commissionsThatFall(w);
    await requestsThatFall(w);
  });
  await each('value', value);
  await each('insurance', insure);
  await each('fund', openFund);
  await each('contribution', payIn);
  await each('movements that fall', movementsThatFall);
  await each('contract', signContract);
  await onDay(3);
  await each('filings', async (w) => {
    for (const right of RIGHTS) await file(w, right);
    await filingsThatTurn(w);
    await refuseAndMend(w, 'mark', 'SIMILAR_MARKS_LEFT_OUT');
    await file(w, 'mark');
    for (const right of RIGHTS) await register(w, right);
  });
  const year = Number(start.slice(0, 4));
  await each('targets', async (w) => {
    await rejectedTarget(w, year);
    await setTarget(w, year);
    await reportLending(w, year);
    await makeRule(w, year);
  });
  await each('returned drawdown', returnedDrawdown);
  await each('drawdown', drawDown);
  await each('coverage', async (w) => {
    const [proposed] = (await supportOf(w)).coverages;
    if (!proposed) return;
    await refusedCoverage(w, proposed.id);
    await cover(w);
    await statedFacts(w);
  });
  await onDay(40);
  await each('repayment', async (w) => {
    await repay(w, 100_000);
    const { outstanding } = await w.cast.banks[0].maker.ask<{ outstanding: { totalFen: number } }>('contractById', {
      id: w.ids['contract'],
    });
    await repay(w, outstanding.totalFen);
  });
  await each('subsidies', async (w) => {
    const { claims } = await supportOf(w);
    if (claims[0]) await returnedClaim(w, claims[0]);
    for (const claim of claims) await paySubsidy(w, claim);
  });
  await each('reasons', async (w) => {
    const [claim] = (await supportOf(w)).claims;
    await noteReasons(w, {
      offer: w.ids['offer:0']!,
      filing: w.ids['filing:patent']!,
      ...(claim ? { 'subsidy-claim': claim.id } : {}),
    });
  });
  await each('suppositions', async (w) => {
    await supposeRule(w);
    await supposeOnBook(w, 3);
    await dropSupposition(w);
  });
  await each('release', release);
}
