import { plainYuan } from '@zhiya/kernel';
import { file, mend, noteFilings, onDay, RIGHTS, signByBorrower, tell, type Walk } from '@zhiya/story';
import * as bank from './roles/bank';
import { chapters, nothingDied, test } from './support/browser';

test.use({ story: 'bank' });
chapters();

const BANKS = ['bank-b', 'bank-a', 'bank-c'] as const;
const [MAKER, CHECKER] = ['bank-b', 'bank-b.checker'];
const idOfCase = (walk: Walk): string => walk.ids['listing']!;

test('a product is drawn up by one person and put on the shelf by another', async ({ as }) => {
  const id = await as(MAKER, bank.draftProduct);
  await as(CHECKER, (checker) => bank.returnProduct(checker, id));
  await as(MAKER, (maker) => bank.mendProduct(maker, id));
  await as(CHECKER, (checker) => bank.activateProduct(checker, id));
});

test('a bank is let into the full file by consent', async ({ as, walk }) => {
  await tell(walk, 'rights', 'publication');
  await as(MAKER, (maker) => bank.askForFile(maker, idOfCase(walk)));
  await walk.cast.enterprise.maker.do('grantConsent', {
    listingId: idOfCase(walk),
    recipientOrgId: walk.cast.banks[0].orgId,
  });
  await as(MAKER, (maker) => bank.readFile(maker, idOfCase(walk), walk.facts.patent.title));
});

test('three banks offer, maker and checker', async ({ as, walk }) => {
  const { patent, mark, contact } = walk.facts;
  for (const box of BANKS) {
    await as(box, (maker) => bank.draftOffer(maker, idOfCase(walk), [patent.number, mark.title, contact.phone]));
    if (box === MAKER) {
      const id = await as(CHECKER, bank.returnOffer);
      await as(MAKER, (maker) => bank.mendOffer(maker, id));
    }
    await as(`${box}.checker`, bank.releaseOffer);
  }
});

test('the bank whose offer is taken draws up the contract, signed by both', async ({ as, walk }) => {
  await walk.api.drain();
  const offers = await walk.cast.enterprise.maker.ask<readonly { id: string; bank: { id: string } }[]>('offers', {
    caseId: idOfCase(walk),
  });
  walk.ids['offer:0'] = offers.find((o) => o.bank.id === walk.cast.banks[0].orgId)!.id;
  await tell(walk, 'acceptance', 'insurance');
  await as(MAKER, (maker) => bank.issueContract(maker, idOfCase(walk)));
  const { id } = await walk.cast.enterprise.maker.ask<{ id: string }>('contract', { caseId: idOfCase(walk) });
  walk.ids['contract'] = id;
  await signByBorrower(walk);
  await as(CHECKER, (checker) => bank.countersign(checker, idOfCase(walk)));
});

test('three filings: one refused and mended, three registered', async ({ as, walk }) => {
  await walk.api.drain();
  await noteFilings(walk);
  await tell(walk, 'filings');
  await as(MAKER, (maker) => bank.enterRegistrations(maker, idOfCase(walk), walk.facts.mark.title));
  await mend(walk, 'mark');
  await file(walk, 'mark');
  await onDay(walk, walk.facts.drawnOn);
  await as(MAKER, (maker) => bank.enterRegistrations(maker, idOfCase(walk)));
  await as(CHECKER, bank.checkRegistrations);
  await walk.api.drain();
});

test('the loan is drawn down by two people, repaid and settled, and the pledges are released', async ({ as, walk }) => {
  await as(MAKER, (maker) => bank.requestDrawdown(maker, idOfCase(walk)));
  await as(CHECKER, (checker) => bank.approveDrawdown(checker, idOfCase(walk)));
  await walk.api.drain();
  await tell(walk, 'coverage');
  await as(MAKER, bank.readBooks);
  await onDay(walk, '2020-01-20');
  await as(MAKER, (maker) => bank.recordInstalment(maker, idOfCase(walk)));
  const { outstanding } = await walk.cast.banks[0].maker.ask<{ outstanding: { totalFen: number } }>('contractById', {
    id: walk.ids['contract'],
  });
  await as(MAKER, (maker) => bank.settleLoan(maker, idOfCase(walk), plainYuan(outstanding.totalFen)));
  // The debt is gone at once, not when a job has told the pledges so.
  for (const right of RIGHTS)
    await walk.cast.enterprise.maker.do('requestPledgeRelease', {
      input: { id: walk.ids[`filing:${right}`], ground: 'PERFORMED' },
    });
  await as(MAKER, (maker) => bank.releasePledges(maker, idOfCase(walk)));
});

test('nothing died on the way', ({ walk }) => nothingDied(walk));
