import * as bank from './roles/bank';
import * as bureau from './roles/bureau';
import * as enterprise from './roles/enterprise';
import * as evaluator from './roles/evaluator';
import * as fundManager from './roles/fund-manager';
import * as insurer from './roles/insurer';
import * as operator from './roles/operator';
import { expect, look, signIn, test, type Person } from './support/browser';

test('the Dongguan case of 2019-12-20, told by its parties', async ({ browser }) => {
  test.setTimeout(1_800_000);
  const as = async (box: string, work: (person: Person) => Promise<void>): Promise<void> => {
    const person = await signIn(browser, box);
    await work(person);
    await person.close();
  };
  const boss = await signIn(browser, 'enterprise');
  const platform = await signIn(browser, 'operator');
  let caseId = '';
  await test.step('the enterprise registers three rights', async () => {
    await enterprise.mistypePatent(boss);
    for (const right of Object.values(enterprise.RIGHTS)) await enterprise.registerRight(boss, right);
    await look(boss.page, 'asset');
    await boss.go('/app/assets');
    await look(boss.page, 'assets');
  });
  await test.step('hands in a listing, which is returned once and then published', async () => {
    caseId = await enterprise.submitListing(boss);
    await operator.returnListing(platform);
    await enterprise.correctListing(boss, caseId);
    await operator.publishListing(platform);
  });
  await test.step('three banks offer, maker and checker', async () => {
    for (const box of ['bank-a', 'bank-b', 'bank-c']) {
      await as(box, (maker) => bank.draftOffer(maker, caseId));
      await as(`${box}.checker`, bank.releaseOffer);
    }
  });
  await test.step('the enterprise compares by net cost and takes 乙 bank\'s', () => enterprise.acceptOffer(boss, caseId, '乙银行'));
  await test.step('value and insurance', async () => {
    await enterprise.askForValueAndCover(boss, caseId);
    await as('evaluator', evaluator.deliver);
    await as('insurer', insurer.quote);
    await enterprise.acceptQuote(boss, caseId);
    await as('insurer.checker', insurer.issue);
  });
  await test.step('contract, signed by both', async () => {
    await as('bank-b', (maker) => bank.issueContract(maker, caseId));
    await enterprise.signContract(boss, caseId);
    await as('bank-b.checker', (checker) => bank.countersign(checker, caseId));
  });
  await test.step('three filings: one refused and mended, three registered', async () => {
    await enterprise.filePledges(boss, caseId);
    await as('bank-b', (maker) => bank.enterRegistrations(maker, caseId, '示例牌'));
    await enterprise.filePledges(boss, caseId, '示例牌');
    await operator.moveToday(platform, '2019-12-20');
    await as('bank-b', (maker) => bank.enterRegistrations(maker, caseId));
  });
  await test.step('drawdown by two people, coverage by the fund', async () => {
    await as('bank-b', (maker) => bank.requestDrawdown(maker, caseId));
    await as('bank-b.checker', (checker) => bank.approveDrawdown(checker, caseId));
    await as('fund', fundManager.confirmCoverage);
  });
  await test.step('interest paid; subsidies confirmed, recommended, approved, paid', async () => {
    await operator.moveToday(platform, '2020-01-20');
    await as('bank-b', (maker) => bank.recordRepayment(maker, caseId));
    const confirmed = await enterprise.confirmSubsidies(boss);
    expect(confirmed).toBeGreaterThanOrEqual(2);
    await as('bureau', async (maker) => expect(await bureau.decideClaims(maker, 'recommend')).toBe(confirmed));
    await as('bureau.checker', async (checker) => expect(await bureau.decideClaims(checker, 'approve')).toBe(confirmed));
    await as('fund.checker', fundManager.payClaims);
  });
  await test.step('the bureau\'s figures moved', () => as('bureau', bureau.readFigures));
  await test.step('nothing died on the way', () => operator.seeNoDeadJobs(platform));
});
