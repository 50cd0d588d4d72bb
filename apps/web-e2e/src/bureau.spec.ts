import { admitted, creditCode, DEMO_PASSWORD, supportOf, tell } from '@zhiya/story';
import * as bureau from './roles/bureau';
import { chapters, expect, nothingDied, test } from './support/browser';

test.use({ story: 'bureau' });
chapters();

const [MAKER, CHECKER] = ['bureau', 'bureau.checker'];

test('sets itself a target, and enters what was lent off the platform', async ({ as }) => {
  const target = await as(MAKER, bureau.proposeTarget);
  await as(CHECKER, (checker) => bureau.approveTarget(checker, target));
  const month = await as(MAKER, bureau.reportLending);
  await as(CHECKER, (checker) => bureau.acceptReturn(checker, month));
});

test('recommends and approves every subsidy that was confirmed', async ({ as, walk }) => {
  await tell(walk, 'rights', 'claims');
  const confirmed = (await supportOf(walk)).claims.filter((c) => c.state === 'CONFIRMED').length;
  expect(confirmed).toBeGreaterThanOrEqual(2);
  expect(await as(MAKER, (maker) => bureau.decideClaims(maker, 'recommend'))).toBe(confirmed);
  expect(await as(CHECKER, (checker) => bureau.decideClaims(checker, 'approve'))).toBe(confirmed);
});

test("reads the year's figures and the loans behind them", async ({ as }) => {
  await as(MAKER, async (person) => {
    await bureau.readFigures(person);
    await bureau.readSupport(person);
  });
});

test('supposes another rule and reads what it would have cost', async ({ as }) => as(MAKER, bureau.supposeRule));

test('imports the text of a document, and learns which quotations it does not have', async ({ as }) =>
  as(MAKER, bureau.importLaw));

test('a bureau of another city, which has no fund yet, may open one', async ({ as, walk }) => {
  const box = 'bureau-2';
  const { api, cast } = walk;
  const { id } = await api.nobody.do('registerOrganisation', {
    input: {
      kind: 'BUREAU',
      name: '深圳市知识产权局（示例）',
      creditCode: creditCode(2),
      division: '440300',
      adminName: '深圳局经办',
      adminEmail: `${box}@demo.zhiya`,
      password: DEMO_PASSWORD,
    },
  });
  await cast.operator.checker.do('approveOrganisation', { id });
  const around = { nobody: api.nobody, operator: cast.operator, drain: () => api.drain() };
  await admitted(await api.as(box), around, {
    email: `${box}.checker@demo.zhiya`,
    name: '深圳局复核',
    password: DEMO_PASSWORD,
    roles: ['APPROVER', 'ADMINISTRATOR'],
  });
  await as(`${box}.checker`, bureau.readyToOpenFund);
});

test('nothing died on the way', ({ walk }) => nothingDied(walk));
