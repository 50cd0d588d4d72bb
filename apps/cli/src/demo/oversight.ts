import { invariant, parseAmount, type Fen } from '@zhiya/kernel';
import { ReturnService, TargetService } from '@zhiya/oversight-server';
import { CATALOGUE, type PublishedFigure } from '@zhiya/policy-catalogue';
import { must, type Demo } from './seed';

const DIVISION = '441900';
const AMOUNT = 'PLEDGE_FINANCING_AMOUNT';

function fenOf(figure: PublishedFigure): Fen {
  const fen = parseAmount(figure.value, 'value');
  invariant(fen.ok, `${figure.id} is an amount`);
  return fen.value;
}

/** The city's history as the bulletin prints it, and nothing else: two years and ten months, no month invented. */
async function seedReturns(demo: Demo): Promise<void> {
  const returns = demo.get(ReturnService);
  for (const f of CATALOGUE.figures.filter((x) => x.division === DIVISION && x.metric === AMOUNT)) {
    const { id } = must(
      await returns.report(demo.as('bureau'), {
        metric: AMOUNT,
        periodFrom: f.period.from,
        periodLast: f.period.last,
        value: fenOf(f),
        basis: 'AS_PUBLISHED',
        basisNote: f.basis.zh,
        printed: f.printed,
        citation: { document: f.reference.document, clause: f.reference.clause, quote: f.reference.quote ?? f.printed },
      }),
    );
    must(await returns.accept(demo.as('bureau.checker'), { id }));
  }
}

/** 2018: the plan of the national office. 2019: no document on file binds the year, so the bureau sets itself the same growth. */
async function seedTargets(demo: Demo): Promise<void> {
  const targets = demo.get(TargetService);
  const base = CATALOGUE.figures.find((f) => f.id === 'dongguan-2018');
  invariant(base, 'the figure of 2018 is in the catalogue');
  const proposals = [
    {
      year: 2018,
      source: 'PLAN' as const,
      designations: ['PLEDGE_PILOT' as const],
      label: '2018 年国家知识产权示范城市工作计划',
      basis:
        '简报载：2015、2016 年，东莞进入国家知识产权质押融资和投融资试点建设名单。2018 年是否仍在试点期内，来源未说明，此处按延续处理（示例）。',
    },
    {
      year: 2019,
      source: 'OWN' as const,
      amountFen: (fenOf(base) / 10) * 12,
      label: '市定目标（示例）',
      basis:
        '2018 年专利质押融资额 27.273597 亿元（简报所载），增长 20%。2019 年没有在册的文件规定本市目标，增幅参照 2018 年国家计划对试点城市的要求（示例）。',
    },
  ];
  for (const p of proposals) {
    const { id } = must(await targets.propose(demo.as('bureau'), { metric: AMOUNT, ...p }));
    must(await targets.approve(demo.as('bureau.checker'), { id }));
  }
}

export async function seedFigures(demo: Demo): Promise<void> {
  await seedReturns(demo);
  await seedTargets(demo);
}
