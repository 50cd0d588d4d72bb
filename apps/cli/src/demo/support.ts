import { Checks } from '@zhiya/checks-server';
import { FileService } from '@zhiya/platform-files';
import { programmeAmount } from '@zhiya/policy-engine';
import { FundService } from '@zhiya/support-server';
import { invariant } from '@zhiya/kernel';
import { samplePaper } from './paper';
import { must, type Demo } from './seed';

const PROGRAMME = 'dongguan-2019';

/** The city's risk-compensation fund at the size that the bulletin prints, paid in by one entry that two people looked at. */
export async function seedFund(demo: Demo): Promise<void> {
  const funds = demo.get(FundService);
  const today = demo.platform.uow.businessDate.today();
  const sizeFen = programmeAmount(PROGRAMME, 'FUND_SIZE', today);
  invariant(sizeFen, 'the programme names the size of its fund');
  const opening = must(
    await funds.open(demo.as('bureau'), {
      name: '科技（知识产权）金融风险补偿基金',
      programme: PROGRAMME,
      managerOrgId: demo.org('fund'),
      sizeFen,
    }),
  );
  const { id: fundId } = must(await demo.get(Checks).check(demo.as('bureau.checker'), { id: opening.id }));
  const maker = demo.as('fund');
  const { id } = must(
    await funds.enter(maker, fundId, {
      kind: 'CONTRIBUTION',
      amountFen: sizeFen,
      valueDate: today,
      counterparty: '东莞市财政局（示例）',
      memo: '财政出资到账（示例）',
    }),
  );
  must(
    await demo
      .get(FileService)
      .keep(maker, samplePaper('出资银行回单（示例）.pdf', 'Bank receipt of the contribution'), {
        subjectType: 'fund-movement',
        subjectId: id,
        purpose: 'VOUCHER',
      }),
  );
  must(await funds.decide(maker, 'submitForCheck', { id }));
  must(await funds.decide(demo.as('fund.checker'), 'post', { id }));
}
