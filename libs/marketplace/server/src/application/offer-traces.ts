import { Injectable, type OnModuleInit } from '@nestjs/common';
import { feeDateOf, offerLifecycle, type OfferFeeKind } from '@zhiya/marketplace-domain';
import { formatBp } from '@zhiya/kernel';
import { NotFoundError, UnitOfWork, type Tx } from '@zhiya/platform-persistence';
import type { Bilingual } from '@zhiya/policy-catalogue';
import type { Programmes } from '@zhiya/policy-domain';
import { argueSupport, bilingual, yuanOf, type ArguedFigure, type ArguedPart } from '@zhiya/policy-engine';
import { storeTrace, TraceSubjects } from '@zhiya/policy-server';
import { Offer } from '../persistence/offer.entities';
import type { ExpectedSupport, OfferCost } from './net-cost';

const FEES: Readonly<Record<OfferFeeKind, Bilingual>> = {
  VALUATION: bilingual('评估费', 'Valuation fee'),
  PLEDGE_INSURANCE_PREMIUM: bilingual('质押保险费', 'Pledge insurance premium'),
  BANK_FEE: bilingual('银行收费', 'Bank fee'),
  GUARANTEE_FEE: bilingual('担保费', 'Guarantee fee'),
  OTHER: bilingual('其他费用', 'Other fee'),
};

const argued = (s: ExpectedSupport, programmes: Programmes): ArguedPart =>
  argueSupport(programmes.of(s.programme), { ...s, capRemaining: s.capRemainingFen, amount: s.amountFen });

/** The terms of the offer that are put in. */
function figuresOf(offer: Offer): readonly ArguedFigure[] {
  const source = { type: offerLifecycle.name, id: offer.id };
  return [
    {
      title: bilingual('贷款金额', 'Amount of the loan'),
      unit: 'FEN',
      value: offer.principalFen,
      on: offer.drawnOn,
      source,
    },
    { title: bilingual('年利率', 'Yearly rate'), unit: 'BP', value: offer.rateBp, on: null, source },
    {
      title: bilingual('期限', 'Term'),
      unit: 'TEXT',
      value: bilingual(`${offer.months} 个月`, `${offer.months} months`),
      on: null,
      source,
    },
    ...offer.fees.map((f): ArguedFigure => ({
      title: FEES[f.kind],
      unit: 'FEN',
      value: f.amountFen,
      on: feeDateOf(f, offer.drawnOn),
      source,
    })),
  ];
}

function netCostPart({ cost }: Pick<OfferCost, 'cost'>): ArguedPart {
  const { interestFen, feesFen, supportsFen, netFen } = cost.totals;
  const [interest, fees, supports, net] = [interestFen, feesFen, supportsFen, netFen].map(yuanOf);
  const rates =
    cost.yearlyBp === null || cost.effectiveBp === null
      ? []
      : [
          bilingual(
            `各笔收付按日期求月内部收益率，× 12 = ${formatBp(cost.yearlyBp)}；按复利为 ${formatBp(cost.effectiveBp)}。`,
            `Monthly internal rate of return of the dated flows × 12 = ${formatBp(cost.yearlyBp)}; compounded, ${formatBp(cost.effectiveBp)}.`,
          ),
        ];
  return {
    title: bilingual('综合净成本', 'Net cost'),
    clauses: [],
    parameters: [],
    caps: [],
    readings: [],
    lines: [
      bilingual(
        `利息 ${interest} + 费用 ${fees} − 预计支持 ${supports} = ${net} 元。`,
        `Interest ${interest} + fees ${fees} − expected support ${supports} = ${net} yuan.`,
      ),
      ...rates,
    ],
    rounding: bilingual(
      '每期利息四舍五入到分；收益率四舍五入到 0.01%。',
      'Interest of each instalment is rounded to the fen, the rate of return to 0.01 %.',
    ),
    results: [
      { title: bilingual('净支出', 'Net cost in money'), unit: 'FEN', value: netFen },
      ...(cost.yearlyBp === null
        ? []
        : [{ title: bilingual('综合年成本', 'Yearly net cost'), unit: 'BP' as const, value: cost.yearlyBp }]),
    ],
  };
}

/** What the enterprise said yes to: each programme's answer as asked, and the net cost that follows from all of them. */
export async function keepOfferCost(
  tx: Tx,
  offer: Offer,
  { cost, supports, questions }: OfferCost,
  programmes: Programmes,
): Promise<readonly string[]> {
  const about = {
    subjectType: offerLifecycle.name,
    subjectId: offer.id,
    event: 'accept',
    asOf: tx.today,
    figures: figuresOf(offer),
  } as const;
  const traceIds: string[] = [];
  for (const input of questions) {
    const output = supports.filter((s) => s.programme === input.programme);
    traceIds.push(
      await storeTrace(tx, {
        ...about,
        kind: 'ESTIMATE',
        programmeId: input.programme,
        input,
        output,
        question: bilingual('按这份报价，预计可得多少支持？', 'What support is to be expected on this offer?'),
        parts: output.map((s) => argued(s, programmes)),
      }),
    );
  }
  traceIds.push(
    await storeTrace(tx, {
      ...about,
      kind: 'NET_COST',
      programmeId: '',
      input: { terms: figuresOf(offer), questions },
      output: cost.totals,
      question: bilingual('这份报价最终的综合成本是多少？', 'What does this offer cost in the end?'),
      parts: [...supports.map((s) => argued(s, programmes)), netCostPart({ cost })],
    }),
  );
  return traceIds;
}

/** What an enterprise has had of public support is in it: the reasons are the enterprise's own, not the bank's. */
@Injectable()
export class OfferTraces implements OnModuleInit {
  constructor(
    private readonly subjects: TraceSubjects,
    private readonly uow: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: offerLifecycle.name,
      permission: 'view:offer',
      caseOf: async (actor, id) => {
        const offer = await this.uow.databases.reader.manager.findOneBy(Offer, { id, enterpriseId: actor.orgId });
        if (!offer) throw new NotFoundError('offer');
        return offer.listingId;
      },
    });
  }
}
