import * as visitor from './roles/visitor';
import { chapters, expect, look, test } from './support/browser';
import { idIn } from './support/forms';
import { tell } from '@zhiya/story';

test.use({ story: 'visitor' });
chapters();

test('a visitor reads what the market is, and what it offers', async ({ visit }) => {
  const page = await visit();
  for (const [name, path] of Object.entries({ home: '/', about: '/about', products: '/products' })) {
    await page.goto(path);
    await look(page, name);
  }
  await page.locator('main a[href^="/products/"]').first().click();
  await idIn(page, 'products');
  await look(page, 'product');
});

test('reckons what a loan would cost', async ({ visit }) => visitor.estimate(await visit()));

test('finds the law behind the figures, and reads it', async ({ visit }) => visitor.readLaw(await visit()));

test('reads what a document lays on whom', async ({ visit }) => visitor.readObligations(await visit()));

test('looks a case up by its code', async ({ visit, walk }) => {
  await tell(walk, 'rights', 'listing');
  const { lookupCode } = await walk.cast.enterprise.maker.ask<{ lookupCode: string }>('listing', {
    id: walk.ids['listing'],
  });
  await visitor.lookUp(await visit(), lookupCode);
});

test('is told that a page does not exist', async ({ visit }) => {
  const page = await visit();
  await page.goto('/no-such-page');
  await expect(page.locator('main')).toContainText('404');
  await look(page, 'not-found');
});
