import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { LocalDate } from '@zhiya/kernel';
import { filingLifecycle, type GroundAnswer, type PreflightFacts } from '@zhiya/pledge-domain';
import type { Tx } from '@zhiya/platform-persistence';
import { documentOf, type Bilingual } from '@zhiya/policy-catalogue';
import { argueClause, bilingual, type ArguedFigure, type ArguedPart, type ExaminationTime } from '@zhiya/policy-engine';
import { storeTrace, TraceSubjects } from '@zhiya/policy-server';
import type { Filing } from '../persistence/pledge.entities';
import type { Looked } from './filing-preflight';
import { PledgeQueries } from './pledge.queries';

const VERDICTS: Readonly<Record<GroundAnswer['verdict'], Bilingual>> = {
  PASS: bilingual('不构成', 'does not stand in the way'),
  FAIL: bilingual('构成', 'stands in the way'),
  UNKNOWN: bilingual('无法判断', 'cannot be told'),
};
const YES_NO = (v: boolean): Bilingual => (v ? bilingual('是', 'yes') : bilingual('否', 'no'));

/** What each fact is called, and whether the right's record or the pledgor's own statement tells it. */
const FACTS: readonly (readonly [keyof PreflightFacts, Bilingual, 'asset' | 'filing'])[] = [
  ['isPledgorOnRegister', bilingual('出质人为登记簿所载权利人', 'The pledgor is the owner on the register'), 'asset'],
  ['isGranted', bilingual('已授权', 'Granted'), 'asset'],
  ['isEnded', bilingual('已终止或被宣告无效', 'Ended or declared invalid'), 'asset'],
  ['annualFeePaidUntil', bilingual('年费缴至', 'Annual fee paid until'), 'asset'],
  ['isSuspended', bilingual('因权属纠纷中止', 'Suspended over ownership'), 'asset'],
  ['isSeizedByCourt', bilingual('被法院保全', 'Preserved by a court'), 'asset'],
  ['isPledgedAlready', bilingual('已有质押', 'Pledged already'), 'asset'],
  ['isInvalidationPending', bilingual('无效程序进行中', 'Invalidation pending'), 'asset'],
  ['isCoOwned', bilingual('共有', 'Co-owned'), 'asset'],
  ['haveCoOwnersConsented', bilingual('共有人已书面同意', 'The co-owners have agreed in writing'), 'asset'],
  ['hasSameDayInvention', bilingual('有同日发明申请', 'An invention was filed the same day'), 'filing'],
  ['isContractLawful', bilingual('合同合法', 'The contract is lawful'), 'filing'],
  ['hasForfeitureClause', bilingual('合同约定到期归质权人', 'The contract forfeits the right'), 'filing'],
  ['hasOtherObstacle', bilingual('有其他障碍', 'Another obstacle is known'), 'filing'],
  ['maturityOn', bilingual('债务履行期限届满日', 'The debt matures on'), 'filing'],
];

function figuresOf(row: Filing, facts: PreflightFacts): readonly ArguedFigure[] {
  const told = FACTS.flatMap(([name, title, type]): ArguedFigure[] => {
    const value = facts[name];
    if (value === null || (name === 'haveCoOwnersConsented' && facts.isCoOwned !== true)) return [];
    const source = { type, id: type === 'asset' ? row.assetId : row.id };
    return typeof value === 'boolean'
      ? [{ title, unit: 'TEXT', value: YES_NO(value), on: null, source }]
      : typeof value === 'string'
        ? [{ title, unit: 'DATE', value, on: null, source }]
        : [];
  });
  const until = facts.term?.protectedUntil;
  return until
    ? [
        ...told,
        {
          title: bilingual('保护至', 'Protected until'),
          unit: 'DATE',
          value: until,
          on: null,
          source: { type: 'asset', id: row.assetId },
        },
      ]
    : told;
}

function groundsPart({ report }: Looked, acknowledged: readonly string[]): ArguedPart {
  const line = ({ ground, verdict }: GroundAnswer): Bilingual => {
    const known = verdict === 'UNKNOWN' && acknowledged.includes(ground.code);
    return bilingual(
      `${ground.code} ${ground.title.zh}：${VERDICTS[verdict].zh}${known ? '，由出质人核实后确认' : ''}。`,
      `${ground.code} ${ground.title.en}: ${VERDICTS[verdict].en}${known ? '; confirmed by the pledgor' : ''}.`,
    );
  };
  const cited = new Map(
    report.answers.flatMap((a) =>
      a.ground.citation
        ? [[`${a.ground.citation.document}#${a.ground.citation.clause}`, a.ground.citation] as const]
        : [],
    ),
  );
  return {
    title: bilingual('不予登记情形逐项比对', 'The grounds of refusal, one by one'),
    clauses: [...cited.values()].map(argueClause),
    parameters: [],
    lines: report.answers.map(line),
    caps: [],
    rounding: null,
    readings: report.answers
      .filter((a) => a.ground.citation === null && a.verdict === 'UNKNOWN')
      .map((a) => ({
        parameter: a.ground.code,
        value: '',
        note: bilingual(
          `${a.ground.title.zh}：该日施行的条文未收录，不推定。`,
          `${a.ground.title.en}: the text in force that day is not on file; nothing is presumed.`,
        ),
      })),
    results: [
      {
        title: bilingual('可否提交', 'May it be filed'),
        unit: 'TEXT',
        value: report.mayFile
          ? bilingual('未发现不予登记情形', 'no ground of refusal was found')
          : bilingual('有不予登记情形', 'a ground of refusal stands in the way'),
      },
    ],
  };
}

function promisePart(time: ExaminationTime, filedOn: LocalDate, dueOn: LocalDate): ArguedPart {
  const [zh, en] = time.unit === 'WORKING_DAYS' ? ['个工作日', 'working days'] : ['日', 'days'];
  const clause = argueClause(time.citation);
  return {
    title: bilingual('登记机构的审查期限', 'The registry’s time for examination'),
    clauses: [clause],
    caps: [],
    rounding: null,
    readings: [],
    parameters: [
      {
        parameter: time.parameter,
        title: bilingual('审查期限', 'Time for examination'),
        value: bilingual(`${time.value} ${zh}`, `${time.value} ${en}`),
        from: time.from,
        until: time.until,
        clause,
      },
    ],
    lines: [
      bilingual(
        `自 ${filedOn} 提交起 ${time.value} ${zh}：${dueOn}。`,
        `${time.value} ${en} from ${filedOn}: ${dueOn}.`,
      ),
    ],
    results: [{ title: bilingual('应审查完毕', 'Examined by'), unit: 'DATE', value: dueOn }],
  };
}

export interface FiledSeen {
  readonly looked: Looked;
  readonly acknowledged: readonly string[];
  readonly promise: { readonly time: ExaminationTime; readonly dueOn: LocalDate } | null;
}

/** What the filer knew: the pre-flight on which it filed, and by when the registry must have looked. */
export async function keepPreflight(tx: Tx, row: Filing, { looked, acknowledged, promise }: FiledSeen): Promise<void> {
  const document = looked.report.answers.find((a) => a.ground.citation)?.ground.citation?.document;
  await storeTrace(tx, {
    subjectType: filingLifecycle.name,
    subjectId: row.id,
    event: 'file',
    kind: 'PREFLIGHT',
    programmeId: looked.rulesVersion ?? '',
    asOf: tx.today,
    input: { facts: looked.facts, kind: row.kind, acknowledged },
    output: looked.report,
    question: bilingual(
      '登记机构会不会不予登记，何时审查完毕？',
      'Would the registry refuse, and by when will it have examined?',
    ),
    programme: document ? (documentOf(document)?.title ?? null) : null,
    figures: figuresOf(row, looked.facts),
    parts: [
      groundsPart(looked, acknowledged),
      ...(promise ? [promisePart(promise.time, tx.today, promise.dueOn)] : []),
    ],
  });
}

/** Who may read the reasons: whoever may read the filing. */
@Injectable()
export class FilingTraces implements OnModuleInit {
  constructor(
    private readonly subjects: TraceSubjects,
    private readonly queries: PledgeQueries,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: filingLifecycle.name,
      permission: 'view:filing',
      caseOf: async (actor, id) => (await this.queries.filing(actor, id)).caseId,
    });
  }
}
