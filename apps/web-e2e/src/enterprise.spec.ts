import {
  countersign,
  deliverValue,
  issueContract,
  issueCover,
  noteFilings,
  quoteCover,
  refuse,
  returnListing,
  tell,
  verifyListing,
  type Walk,
} from '@zhiya/story';
import * as enterprise from './roles/enterprise';
import { chapters, expect, nothingDied, test } from './support/browser';

test.use({ story: 'enterprise' });
chapters();

const BOX = 'enterprise';
const idOfCase = (walk: Walk): string => walk.ids['listing']!;

test('the enterprise registers three rights', async ({ enter, walk }) => {
  const boss = await enter(BOX);
  await enterprise.mistypePatent(boss);
  for (const [name, right] of Object.entries(enterprise.RIGHTS))
    walk.ids[name] = await enterprise.registerRight(boss, right);
  await enterprise.amendRight(boss, walk.ids['software']!);
});

test('hands in a listing, which is returned once and then published', async ({ enter, walk }) => {
  const boss = await enter(BOX);
  walk.ids['listing'] = await enterprise.submitListing(boss);
  await returnListing(walk);
  await enterprise.correctListing(boss, idOfCase(walk));
  await verifyListing(walk);
});

test("compares three offers by net cost and takes 乙 bank's", async ({ enter, walk }) => {
  await tell(walk, 'offers');
  const boss = await enter(BOX);
  await enterprise.readMatches(boss, idOfCase(walk));
  await enterprise.openFile(boss, idOfCase(walk));
  await enterprise.acceptOffer(boss, idOfCase(walk), '乙银行');
  await walk.api.drain();
});

test('asks for value and insurance, and takes the quote', async ({ enter, walk }) => {
  const boss = await enter(BOX);
  await enterprise.askForValueAndCover(boss, idOfCase(walk));
  const idOf = async (list: string) =>
    (await walk.cast.enterprise.maker.ask<readonly { id: string }[]>(list, { caseId: idOfCase(walk) }))[0]!.id;
  Object.assign(walk.ids, { valuation: await idOf('valuationOrders'), quote: await idOf('protectionQuotes') });
  await deliverValue(walk);
  await quoteCover(walk);
  await enterprise.acceptQuote(boss, idOfCase(walk));
  await issueCover(walk);
});

test('signs the contract and files three pledges, one of them twice', async ({ enter, walk }) => {
  await issueContract(walk);
  const boss = await enter(BOX);
  await enterprise.signContract(boss, idOfCase(walk));
  await countersign(walk);
  await noteFilings(walk);
  await enterprise.filePledges(boss, idOfCase(walk));
  await refuse(walk, 'mark', 'SIMILAR_MARKS_LEFT_OUT');
  await enterprise.filePledges(boss, idOfCase(walk), enterprise.RIGHTS.mark.title);
});

test('owes interest, and confirms its subsidies without typing anything again', async ({ enter, walk }) => {
  await tell(walk, 'registration', 'interest');
  const boss = await enter(BOX);
  await enterprise.readLoan(boss, idOfCase(walk));
  expect(await enterprise.confirmSubsidies(boss)).toBeGreaterThanOrEqual(2);
});

test('nothing died on the way', ({ walk }) => nothingDied(walk));
