import { byTwo } from '../cast';
import { attach } from '../files';
import { WAN } from '../facts';
import type { Walk } from '../walk';

export interface Claim {
  readonly id: string;
  readonly kind: string;
  readonly year: number;
  readonly state: string;
  readonly amountFen: number;
  readonly todayFen: number | null;
  readonly caseId: string;
}
interface Support {
  readonly claims: readonly Claim[];
  readonly coverages: readonly { readonly id: string; readonly state: string; readonly principalFen: number }[];
}
interface Fund {
  readonly id: string;
  readonly programme: string;
  readonly division: string;
}

/** The bureau's fund; where it has one already, that one. */
export async function openFund({ api, cast: { bureau, fund }, ids }: Walk): Promise<void> {
  const there = (await bureau.checker.ask<readonly Fund[]>('funds')).find((f) => f.programme === 'dongguan-2019');
  ids['fund'] =
    there?.id ??
    (
      await byTwo(bureau, 'openFund', {
        input: {
          name: '科技（知识产权）金融风险补偿基金',
          programme: 'dongguan-2019',
          managerOrgId: fund.orgId,
          sizeFen: 5000 * WAN,
        },
      })
    ).id;
  await api.drain();
}

/** Money paid in, entered with its voucher by one person of the manager and booked by another. */
export async function payIn({ api, cast: { fund }, facts, ids }: Walk): Promise<void> {
  const { id } = await fund.maker.do('enterFundMovement', {
    input: {
      fundId: ids['fund'],
      kind: 'CONTRIBUTION',
      amountFen: 1000 * WAN,
      valueDate: ids['today'],
      counterparty: '东莞市财政局',
      memo: '年度出资',
    },
  });
  ids['movement'] = id;
  ids['file:voucher'] = await attach(fund.maker, 'fund-movement', id, 'VOUCHER', `入账凭证-${facts.serial}.pdf`);
  await fund.maker.do('submitFundMovement', { input: { id } });
  await fund.checker.do('postFundMovement', { input: { id } });
  await api.drain();
}

export const supportOf = ({ cast: { enterprise }, ids }: Walk): Promise<Support> =>
  enterprise.maker.ask<Support>('caseSupport', { caseId: ids['listing'] });

/** The loan was proposed for the fund's coverage when it was drawn; the manager takes it on. */
export async function cover(walk: Walk): Promise<void> {
  const { coverages } = await supportOf(walk);
  walk.ids['coverage'] = coverages.find((c) => c.state === 'REQUESTED')!.id;
  await byTwo(walk.cast.fund, 'confirmCoverage', { input: { id: walk.ids['coverage'] } });
  await walk.api.drain();
}

export async function confirmSubsidy(
  { cast: { enterprise }, facts, ids }: Walk,
  { id, amountFen, kind }: Claim,
): Promise<void> {
  ids[`claim:${kind}`] = id;
  await enterprise.maker.do('confirmSubsidyClaim', {
    input: { id, amountFen, payee: { bankName: '示例乙银行东莞分行', accountNumber: facts.account } },
  });
}

/** Recommended by one person of the bureau, approved by another. */
export async function grantSubsidy({ cast: { bureau } }: Walk, { id, amountFen }: Claim): Promise<void> {
  await bureau.maker.do('recommendSubsidyClaim', { input: { id, amountFen } });
  await bureau.checker.do('approveSubsidyClaim', { input: { id, amountFen } });
}

/** Confirmed by the enterprise as it is proposed, granted by the bureau, paid by the fund. */
export async function paySubsidy(walk: Walk, claim: Claim): Promise<void> {
  await confirmSubsidy(walk, claim);
  await grantSubsidy(walk, claim);
  await walk.cast.fund.checker.do('paySubsidyClaim', { input: { id: claim.id, amountFen: claim.amountFen } });
  await walk.api.drain();
}
