import { noteReasons, supposeRule, tell, type Walk } from '@zhiya/story';
import { chapters, expect, test, type Person } from './support/browser';
import { chineseOn, interfaceWords } from './support/interface-words';

test.use({ story: 'english' });
chapters();

const WORDS = interfaceWords();
const OPEN = [
  '/',
  '/about',
  '/estimate',
  '/loss',
  '/loss?programme=jiangsu-suzhidai-2023',
  '/indicator',
  '/identifiers',
  '/products',
  '/policies',
  '/policies?q=140',
  '/policies/demonstration-city-plan-2018',
  '/status',
  '/login',
  '/register',
  '/register?kind=BANK',
  '/forgot',
];
const OF_ROLES: Readonly<Record<string, (ids: Walk['ids']) => readonly string[]>> = {
  enterprise: ({ listing: id, 'trace:offer': trace }) => [
    '/app/work',
    '/app/assets',
    '/app/assets/new',
    '/app/listings',
    '/app/claims',
    '/app/filings',
    '/app/loans',
    '/app/notifications',
    '/app/members',
    '/app/sessions',
    `/app/listings/${id}`,
    `/app/listings/${id}/consents`,
    `/app/cases/${id}`,
    `/app/cases/${id}/matches`,
    `/app/cases/${id}/offers`,
    `/app/cases/${id}/protection`,
    `/app/cases/${id}/contract`,
    `/app/cases/${id}/support`,
    `/app/traces/${trace}`,
  ],
  'bank-b': ({ listing: id }) => [
    '/app/work',
    '/app/market',
    '/app/offers',
    '/app/products',
    '/app/products/new',
    '/app/contracts',
    '/app/coverage',
    `/app/market/${id}`,
    `/app/cases/${id}/contract/edit`,
  ],
  bureau: ({ 'sandbox:real': run }) => [
    '/app/bureau',
    '/app/bureau/loans',
    '/app/targets',
    '/app/returns',
    '/app/returns/new',
    '/app/claims',
    '/app/fund',
    '/app/policies',
    '/app/policies/import',
    '/app/policies/demonstration-city-plan-2018',
    '/app/rules',
    '/app/rules/new',
    '/app/sandbox',
    '/app/sandbox/new',
    `/app/sandbox/${run}`,
  ],
  operator: () => [
    '/app/work',
    '/app/verify',
    '/app/organisations',
    '/app/jobs',
    '/app/outbox-mail',
    '/app/today',
    '/app/policies',
    '/app/audit',
  ],
};

async function readIn(person: Pick<Person, 'page' | 'go'>, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await person.go(path);
    await expect(person.page.locator('html'), path).toHaveAttribute('lang', 'en');
    await expect
      .soft(person.page.locator('main .over').filter({ hasText: /^\d{3}$/ }), `${path} is an error page`)
      .toHaveCount(0);
    expect
      .soft(
        (await chineseOn(person.page)).filter((text) => WORDS.has(text)),
        `interface words on ${path}`,
      )
      .toEqual([]);
  }
}

test('the public pages speak English once the switch is set', async ({ visit }) => {
  expect(WORDS.size).toBeGreaterThan(500);
  const page = await visit();
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).first().click();
  await readIn(
    {
      page,
      go: async (path) => {
        await page.goto(path);
      },
    },
    OPEN,
  );
});

for (const [box, paths] of Object.entries(OF_ROLES)) {
  test(`the pages of ${box} speak English, and the switch stays`, async ({ enter, walk }) => {
    if (!walk.ids['listing']) {
      await tell(walk, 'rights', 'insurance');
      await noteReasons(walk, { offer: walk.ids['offer:0']! });
      await supposeRule(walk);
    }
    const person = await enter(box);
    await person.go('/app/work');
    await person.page.getByRole('banner').locator('summary').first().click();
    await person.page.getByRole('button', { name: 'English' }).click();
    await expect(person.page.locator('html')).toHaveAttribute('lang', 'en');
    await readIn(person, paths(walk.ids));
  });
}
