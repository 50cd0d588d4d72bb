import { drawDown, repay, signContract } from './lending/contract';
import { file, register } from './pledge/filing';
import { RIGHTS } from './facts';
import { acceptOffer, offer, publishListing, submitListing } from './marketplace/market';
import { registerRights } from './assets/rights';
import { insure } from './protection/cover';
import { value } from './valuation/value';
import { confirmSubsidy, cover, grantSubsidy, supportOf } from './support/support';
import { moveTo, type Walk } from './walk';

const FIRST_INTEREST_FEN = 906_250;
const MONTH_AFTER_DRAWDOWN = '2020-01-20';

const eachClaim = async (walk: Walk, work: typeof confirmSubsidy): Promise<void> => {
  for (const claim of (await supportOf(walk)).claims) await work(walk, claim);
};

/** The rooms of the main job by the straight way, in their order; the dates are those of the Dongguan case. */
const ROOMS = {
  rights: registerRights,
  listing: submitListing,
  publication: publishListing,
  offers: async (walk: Walk) => {
    for (const nth of walk.cast.banks.keys()) await offer(walk, nth);
  },
  acceptance: acceptOffer,
  value,
  insurance: insure,
  contract: signContract,
  filings: async (walk: Walk) => {
    for (const right of RIGHTS) await file(walk, right);
  },
  registration: async (walk: Walk) => {
    await onDay(walk, walk.facts.drawnOn);
    for (const right of RIGHTS) await register(walk, right);
  },
  drawdown: drawDown,
  coverage: cover,
  interest: async (walk: Walk) => {
    await onDay(walk, MONTH_AFTER_DRAWDOWN);
    await repay(walk, FIRST_INTEREST_FEN);
  },
  claims: (walk: Walk) => eachClaim(walk, confirmSubsidy),
  grants: (walk: Walk) => eachClaim(walk, grantSubsidy),
} as const;
export type Room = keyof typeof ROOMS;
const ORDER = Object.keys(ROOMS) as readonly Room[];

/** The platform's day is this case's day. */
export async function onDay(walk: Walk, date: string): Promise<void> {
  await moveTo(walk.api, date);
  walk.ids['today'] = date;
}

/** Tells the rooms from the first to the last named, both included. */
export async function tell(walk: Walk, first: Room, last: Room = first): Promise<void> {
  for (const room of ORDER.slice(ORDER.indexOf(first), ORDER.indexOf(last) + 1)) await ROOMS[room](walk);
}
