import { RuleService } from '@zhiya/policy-server';
import { must, type Demo } from './seed';

const FROM = '2020-07-01';
/** An example that says so in its own words: no such document exists. */
const EXAMPLE = {
  documentTitle: '示例：2020 年修订征求意见稿',
  clause: '第三条',
  quote: '（示例）贴息比例由70%调整为60%，每家企业每年最高80万元',
};

/** A draft that waits for its officer: what if 70 % became 60 % and the cap 800,000? It changes nothing until somebody publishes it. */
export async function seedRules(demo: Demo): Promise<void> {
  const [rules, officer] = [demo.get(RuleService), demo.as('bureau')];
  const { id } = must(
    await rules.draft(officer, { programme: 'dongguan-2019', summary: '贴息比例下调至 60%，年度上限 80 万元（示例）' }),
  );
  must(await rules.change(officer, { id, parameter: 'INTEREST_SUBSIDY_RATE', from: FROM, value: '0.60', ...EXAMPLE }));
  must(
    await rules.change(officer, {
      id,
      parameter: 'INTEREST_SUBSIDY_YEARLY_CAP',
      from: FROM,
      value: '800000.00',
      ...EXAMPLE,
    }),
  );
}
