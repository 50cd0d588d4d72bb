import { correctListing, creditCode, tell } from '@zhiya/story';
import * as operator from './roles/operator';
import { register } from './roles/visitor';
import { chapters, nothingDied, test } from './support/browser';

test.use({ story: 'operator' });
chapters();

const NEWCOMER = {
  name: '示例新材料有限公司',
  creditCode: creditCode(1),
  email: 'newcomer@test.example',
  password: 'correct horse 电池',
};

test('approves an organisation that registered itself', async ({ as, visit }) => {
  await register(await visit(), NEWCOMER);
  await as('operator.checker', (person) => operator.approveOrganisation(person, NEWCOMER.name));
});

test('returns a listing once and publishes it when it is mended', async ({ as, walk }) => {
  await tell(walk, 'rights', 'listing');
  await as('operator', operator.returnListing);
  await correctListing(walk);
  await as('operator', operator.publishListing);
});

test('moves the date, and reads the trail', async ({ as }) => {
  await as('operator', async (person) => {
    await operator.moveToday(person, '2019-12-20');
    await operator.readTrail(person);
  });
});

test('finds no dead job, and every mail in the outbox', async ({ as, walk }) => {
  await walk.api.drain();
  await as('operator', operator.seeNoDeadJobs);
  await nothingDied(walk);
});
