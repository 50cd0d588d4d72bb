import { Injectable, type OnModuleInit } from '@nestjs/common';
import { lendingReturnLifecycle, targetLifecycle, type TargetEvent } from '@zhiya/oversight-domain';
import type { Tx } from '@zhiya/platform-persistence';
import { planOf, type Bilingual } from '@zhiya/policy-catalogue';
import { argueStanding, bilingual, type ArguedFigure } from '@zhiya/policy-engine';
import { storeTrace, TraceSubjects } from '@zhiya/policy-server';
import type { Target } from '../persistence/oversight.entities';
import { OversightQueries } from './oversight.queries';
import type { PlanAnswer } from './plan-targets';
import type { YearTotals } from './year-totals';

/** What a year's total is made of: each report that was accepted, and what was lent on the platform. */
const figuresOf = (t: YearTotals): readonly ArguedFigure[] => [
  ...t.returns.map((r): ArguedFigure => ({
    title: bilingual(
      `${r.periodFrom} 至 ${r.periodLast} 已接受的报数`,
      `Reported for ${r.periodFrom} to ${r.periodLast}`,
    ),
    unit: 'FEN',
    value: r.value,
    on: r.periodLast,
    source: { type: lendingReturnLifecycle.name, id: r.id },
  })),
  ...(t.onPlatform.amountFen > 0
    ? [
        {
          title: bilingual(`${t.year} 年平台放款`, `Lent on the platform in ${t.year}`),
          unit: 'FEN' as const,
          value: t.onPlatform.amountFen,
          on: null,
          source: null,
        },
      ]
    : []),
];

/** What a plan asked of the division on the day that somebody proposed or approved it as a target. */
export async function keepStanding(
  tx: Tx,
  target: Target,
  event: TargetEvent | 'create',
  { standing, targetFen, question, before, now }: PlanAnswer,
): Promise<void> {
  const plan = planOf(question.plan);
  const metric: Bilingual =
    plan?.indicators.find((i) => i.id === target.metric)?.title ?? bilingual(target.metric, target.metric);
  await storeTrace(tx, {
    subjectType: targetLifecycle.name,
    subjectId: target.id,
    event,
    kind: 'INDICATOR',
    programmeId: question.plan,
    asOf: tx.today,
    input: question,
    output: standing,
    question: bilingual(
      '文件给本地定的目标是多少，当时进度如何？',
      'What figure does the document set, and where did the division stand?',
    ),
    programme: plan?.title ?? null,
    figures: [...figuresOf(before), ...figuresOf(now)],
    parts: [argueStanding(question.plan, metric, standing, targetFen)],
  });
}

/** Who may read the reasons: whoever may read the target. */
@Injectable()
export class TargetTraces implements OnModuleInit {
  constructor(
    private readonly subjects: TraceSubjects,
    private readonly queries: OversightQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: targetLifecycle.name,
      permission: 'view:target',
      caseOf: async (actor, id) => {
        await this.queries.target(actor, id);
        return null;
      },
    });
  }
}
