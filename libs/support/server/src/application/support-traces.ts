import { formatBp, type Fen } from '@zhiya/kernel';
import type { Tx } from '@zhiya/platform-persistence';
import { FACTS as FACT_SPECS, type Bilingual } from '@zhiya/policy-catalogue';
import type { Programmes, SubsidyItem } from '@zhiya/policy-domain';
import {
  argueCompensation,
  argueSupport,
  bilingual,
  yuanOf,
  type ArguedFigure,
  type SupportQuestion,
} from '@zhiya/policy-engine';
import { programmesIn, storeTrace, tracesOf } from '@zhiya/policy-server';
import {
  coverageLifecycle,
  subsidyClaimLifecycle,
  type CoverageEvent,
  type SubsidyClaimEvent,
} from '@zhiya/support-domain';
import type { Fund } from '../persistence/fund.entities';
import type { BankPool, Coverage, SubsidyClaim, SupportFact } from '../persistence/support.entities';
import type { Headroom } from './headroom';

/** A claim's amount with the question it answers and the payments it rests on. */
export interface Computation {
  readonly item: SubsidyItem;
  readonly question: SupportQuestion;
  readonly facts: readonly SupportFact[];
}

const FACTS = {
  INTEREST: bilingual('支付利息', 'Interest paid'),
  VALUATION_FEE: bilingual('支付评估费', 'Valuation fee paid'),
  PREMIUM: bilingual('支付质押保险费', 'Pledge insurance premium paid'),
};
const fen = (
  title: ArguedFigure['title'],
  value: Fen,
  source: ArguedFigure['source'] = null,
  on: string | null = null,
): ArguedFigure => ({ title, unit: 'FEN', value, on, source });

const YES_NO = { true: bilingual('是', 'yes'), false: bilingual('否', 'no') };
const CODES: Readonly<Record<string, Bilingual>> = {
  MICRO: bilingual('微型', 'micro'),
  SMALL: bilingual('小型', 'small'),
  MEDIUM: bilingual('中型', 'medium'),
  LARGE: bilingual('大型', 'large'),
  PATENT: bilingual('专利', 'patent'),
  TRADEMARK: bilingual('商标', 'trademark'),
  COPYRIGHT: bilingual('著作权', 'copyright'),
};
const inWords = (value: string | boolean | readonly string[]): Bilingual => {
  if (typeof value === 'boolean') return YES_NO[`${value}`];
  const words = [value].flat().map((v) => CODES[v] ?? bilingual(v, v));
  return bilingual(words.map((w) => w.zh).join('、'), words.map((w) => w.en).join(', '));
};
/** What was put in beside payments, by the name under which conditions ask for it; money in fen, all else in words. */
function recordedFigures(q: SupportQuestion): ArguedFigure[] {
  const stated = [
    ...Object.entries(q.enterprise ?? {}).map(([k, v]) => [`enterprise.${k}`, v] as const),
    ...q.loans.flatMap(({ id: _, interestPaid: __, ...facts }) => Object.entries(facts)),
  ];
  return stated.flatMap(([path, value]) => {
    const title = Object.values(FACT_SPECS).find((f) => (f.paths as readonly string[]).includes(path))?.title;
    if (!title || value === undefined) return [];
    return [
      typeof value === 'number'
        ? fen(title, value)
        : { title, unit: 'TEXT' as const, value: inWords(value), on: null, source: null },
    ];
  });
}

/** Every computation that a claim was proposed or decided on, kept beside the one that stands. */
export async function keepComputation(
  tx: Tx,
  claim: SubsidyClaim,
  event: SubsidyClaimEvent | 'create',
  { item, question, facts }: Computation,
): Promise<void> {
  const taken = (question.alreadyReceived ?? []).reduce((a, r) => a + r.amount, 0);
  const programmes = await programmesIn(tx.em);
  await storeTrace(tx, {
    subjectType: subsidyClaimLifecycle.name,
    subjectId: claim.id,
    event,
    kind: 'ESTIMATE',
    programmeId: claim.programme,
    asOf: tx.today,
    input: question,
    output: item,
    question: bilingual('这些支付在当年可得多少补贴？', 'What support do these payments earn in the year?'),
    parts: [argueSupport(programmes.of(claim.programme), item)],
    figures: [
      ...facts.map((f) => fen(FACTS[f.kind], f.amountFen, { type: f.sourceType, id: f.sourceId }, f.paidOn)),
      ...recordedFigures(question),
      ...(taken > 0
        ? [fen(bilingual('当年其他申请已占用的上限', 'Taken from the cap by other claims of the year'), taken)]
        : []),
    ],
  });
}

/** What is paid is what was approved: the reasons are those of the approval, with the cash that was there. */
export async function keepPayment(tx: Tx, claim: SubsidyClaim, cashFen: Fen): Promise<void> {
  const approved = (await tracesOf(tx.em, subsidyClaimLifecycle.name, [claim.id]))
    .filter((t) => t.event === 'approve')
    .at(-1);
  const item = claim.trace as SubsidyItem;
  const programmes = await programmesIn(tx.em);
  await storeTrace(tx, {
    subjectType: subsidyClaimLifecycle.name,
    subjectId: claim.id,
    event: 'pay',
    kind: 'ESTIMATE',
    programmeId: claim.programme,
    revision: approved?.revision ?? null,
    asOf: claim.computedOn,
    input: approved?.input ?? null,
    output: item,
    question: bilingual('按审定的金额拨付，基金的现金够不够？', 'Does the fund hold the cash for what was approved?'),
    parts: [argueSupport(programmes.of(claim.programme), item)],
    figures: [
      ...(approved?.argument?.figures ?? []),
      fen(bilingual('拨付前基金现金', 'Cash of the fund before the payment'), cashFen, {
        type: 'fund',
        id: claim.fundId,
      }),
    ],
  });
}

/** Entry into the fund, or its end: the part that the fund stands behind, and how far the bank may be compensated by then. */
export async function keepCoverage(
  tx: Tx,
  row: Coverage,
  fund: Fund,
  event: CoverageEvent,
  seen: { coveredFen: Fen; pool: BankPool; headroom: Headroom; question: unknown; programmes: Programmes },
): Promise<void> {
  const { coveredFen, pool, headroom } = seen;
  const loan = { type: 'contract', id: row.contractId };
  const share = formatBp(row.ipShareBp);
  const line = bilingual(
    `贷款本金 ${yuanOf(row.principalFen)} × 知识产权担保部分 ${share} = ${yuanOf(coveredFen)} 元${event === 'release' ? '，出库。' : '，入库。'}`,
    `Principal ${yuanOf(row.principalFen)} × part secured by intellectual property ${share} = ${yuanOf(coveredFen)} yuan, ${event === 'release' ? 'leaves the fund' : 'enters the fund'}.`,
  );
  const remaining = headroom.limits.map((l) => l.remaining);
  await storeTrace(tx, {
    subjectType: coverageLifecycle.name,
    subjectId: row.id,
    event,
    kind: 'COVERAGE',
    programmeId: fund.programme,
    asOf: tx.today,
    input: seen.question,
    output: headroom,
    question:
      event === 'release'
        ? bilingual('贷款出库后，该行还可获多少补偿？', 'How far may the bank be compensated once the loan has left?')
        : bilingual(
            '这笔贷款有多少由基金担风险，入库后该行可获多少补偿？',
            'How much of the loan does the fund stand behind, and how far may the bank then be compensated?',
          ),
    figures: [
      fen(bilingual('贷款本金', 'Principal'), row.principalFen, loan, row.drawnOn),
      {
        title: bilingual('知识产权担保部分', 'Part secured by intellectual property'),
        unit: 'BP',
        value: row.ipShareBp,
        on: null,
        source: { type: 'coverage', id: row.id },
      },
      fen(bilingual('该行累计入库贷款', 'Loans of the bank that have entered'), pool.coveredTotalFen, {
        type: 'fund',
        id: fund.id,
      }),
      fen(bilingual('该行已获补偿', 'Compensated to the bank so far'), pool.compensatedFen, {
        type: 'fund',
        id: fund.id,
      }),
    ],
    parts: [
      argueCompensation(
        seen.programmes.of(fund.programme),
        bilingual('入库与额度', 'Coverage and headroom'),
        headroom,
        [
          {
            title:
              event === 'release' ? bilingual('出库金额', 'Left the fund') : bilingual('入库金额', 'Entered the fund'),
            unit: 'FEN',
            value: coveredFen,
          },
          ...(remaining.length > 0
            ? [
                {
                  title: bilingual('该行可获补偿的余量', 'Left for the bank'),
                  unit: 'FEN' as const,
                  value: Math.min(...remaining),
                },
              ]
            : []),
        ],
        [line],
      ),
    ],
  });
}
