import { addDays } from '@zhiya/kernel';
import { attach } from './files';
import { file } from './lending/contract';
import { WAN } from './facts';
import type { Walk } from './walk';

/**
 * The ways that the straight case does not take: what is returned, refused, withdrawn, declined, reversed. Each comes back to
 * where the case goes on.
 */

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** A file attached by mistake and removed; a second listing begun and given up. */
export async function secondThoughts({ api, cast: { enterprise }, facts, ids }: Walk): Promise<void> {
  const { maker } = enterprise;
  const wrong = await attach(maker, 'asset', ids['patent']!, 'OTHER', `误传-${facts.serial}.pdf`);
  await maker.do('removeFile', { id: wrong });
  const { id } = await maker.do('createListing');
  await maker.do('withdrawListing', { id, reason: '重复填写' });
  ids['listing:withdrawn'] = id;
  await api.drain();
}

/** The first bank's product and offer each go back to their maker once and are mended. */
export async function mendedProduct(
  {
    api,
    cast: {
      banks: [bank],
    },
    ids,
  }: Walk,
  terms: object,
): Promise<void> {
  const { id } = await bank.maker.do('createLoanProduct', { input: terms });
  ids['product:mended'] = id;
  await bank.maker.do('submitLoanProduct', { id, version: 1 });
  await bank.checker.do('returnLoanProduct', { id, version: 2, reason: '请写明适用行业' });
  await bank.maker.do('editLoanProduct', { id, version: 3, input: terms });
  await bank.maker.do('submitLoanProduct', { id, version: 4 });
  await bank.checker.do('activateLoanProduct', { id, version: 5 });
  await bank.checker.do('suspendLoanProduct', { id, version: 6, reason: '额度用尽' });
  await api.drain();
}

/** The second bank: let in, shut out and let in again; an offer returned, mended and declined; another one withdrawn. */
export async function offersThatFall({ api, cast, facts, ids }: Walk): Promise<void> {
  const bank = cast.banks[1]!;
  const [listingId, recipientOrgId] = [ids['listing'], bank.orgId];
  await bank.maker.do('requestConsent', { listingId, message: `初次请求 ${facts.serial}` });
  await cast.enterprise.maker.do('refuseConsent', { listingId, recipientOrgId });
  await bank.maker.do('requestConsent', { listingId, message: `再次请求 ${facts.serial}` });
  await cast.enterprise.maker.do('grantConsent', { listingId, recipientOrgId });
  await cast.enterprise.maker.do('revokeConsent', { listingId, recipientOrgId });
  const input = {
    ...facts.offers[1]!,
    productId: null,
    months: 12,
    drawnOn: facts.drawnOn,
    dueDay: null,
    otherConditions: `先行报价 ${facts.serial}`,
  };
  const made = async (): Promise<string> => (await bank.maker.do('draftOffer', { caseId: listingId, input })).id;
  const version = async (id: string): Promise<number> => (await bank.maker.ask<Versioned>('offer', { id })).version;

  const declined = await made();
  await bank.maker.do('submitOffer', { id: declined, version: 1 });
  await bank.checker.do('returnOffer', { id: declined, version: 2, reason: '利率请再核' });
  await bank.maker.do('editOffer', { id: declined, version: 3, input: { ...input, rateBp: 420 } });
  await bank.maker.do('submitOffer', { id: declined, version: 4 });
  await bank.checker.do('releaseOffer', { id: declined, version: 5 });
  await api.drain();
  await cast.enterprise.maker.do('declineOffer', {
    id: declined,
    version: await version(declined),
    reason: '利率偏高',
  });
  const withdrawn = await made();
  await bank.maker.do('submitOffer', { id: withdrawn, version: 1 });
  await bank.checker.do('releaseOffer', { id: withdrawn, version: 2 });
  await bank.maker.do('withdrawOffer', { id: withdrawn, version: await version(withdrawn), reason: '额度调整' });
  Object.assign(ids, { 'offer:declined': declined, 'offer:withdrawn': withdrawn });
  await api.drain();
}

/** Commissions that come to nothing: declined by the evaluator, called off by the enterprise; a quote that is not taken. */
export async function commissionsThatFall({
  cast: { enterprise, evaluator, insurer },
  facts,
  ids,
}: Walk): Promise<void> {
  const commission = {
    caseId: ids['listing'],
    evaluatorId: evaluator.orgId,
    assetIds: [ids['patent']],
    note: `先行委托 ${facts.serial}`,
  };
  const declined = await enterprise.maker.do('commissionValuation', { input: commission });
  await evaluator.maker.do('declineValuationOrder', { input: { id: declined.id, reason: '人手不足' } });
  const cancelled = await enterprise.maker.do('commissionValuation', { input: commission });
  await enterprise.maker.do('cancelValuationOrder', { input: { id: cancelled.id, reason: '改为三项一并评估' } });
  const request = {
    caseId: ids['listing'],
    insurerId: insurer.orgId,
    principalFen: 250 * WAN,
    maturityOn: addDays(facts.drawnOn, 366),
    note: `先行询价 ${facts.serial}`,
  };
  const refused = await enterprise.maker.do('requestProtection', { input: request });
  await insurer.maker.do('declineProtectionQuote', { input: { id: refused.id, reason: '资料不全' } });
  Object.assign(ids, {
    'valuation:declined': declined.id,
    'valuation:cancelled': cancelled.id,
    'quote:refused': refused.id,
  });
}

/** A movement that is amended, goes back and is discarded; one that is booked and answered with its mirror. */
export async function movementsThatFall({ cast: { fund }, facts, ids }: Walk): Promise<void> {
  const terms = {
    kind: 'INTEREST',
    amountFen: 100_000 + facts.serial,
    valueDate: ids['today'],
    counterparty: '示例甲银行',
    memo: `活期利息 ${facts.serial}`,
  };
  const entered = async (name: string): Promise<string> => {
    const { id } = await fund.maker.do('enterFundMovement', { input: { fundId: ids['fund'], ...terms } });
    ids[`file:voucher:${name}`] = await attach(fund.maker, 'fund-movement', id, 'VOUCHER', `利息清单-${name}.pdf`);
    await fund.maker.do('submitFundMovement', { input: { id } });
    return id;
  };
  const discarded = await entered('a');
  await fund.checker.do('returnFundMovement', { input: { id: discarded, reason: '金额不符' } });
  await fund.maker.do('amendFundMovement', { input: { id: discarded, ...terms, amountFen: terms.amountFen + 1 } });
  await fund.maker.do('discardFundMovement', { input: { id: discarded, reason: '重复' } });
  const posted = await entered('b');
  const { facts: booked } = await fund.checker.do('postFundMovement', { input: { id: posted } });
  const mirror = await fund.maker.do('reverseJournalEntry', {
    input: { entryId: booked!['entryId'], valueDate: ids['today'], memo: '重复入账' },
  });
  Object.assign(ids, { 'movement:discarded': discarded, 'movement:posted': posted, 'movement:mirror': mirror.id });
}

/** The registry asks for a correction of the patent's filing; the software's is taken back and begun anew. */
export async function filingsThatTurn(walk: Walk): Promise<void> {
  const {
    cast: {
      enterprise,
      banks: [bank],
    },
    ids,
  } = walk;
  await bank.maker.do('requirePledgeCorrection', { input: { id: ids['filing:patent'], note: '请补交共有人证明' } });
  await file(walk, 'patent');
  const { facts } = await enterprise.maker.do('withdrawPledge', {
    input: { id: ids['filing:software'], note: '材料有误，重新提交' },
  });
  ids['filing:software:withdrawn'] = ids['filing:software']!;
  ids['filing:software'] = String(facts!['replacedBy']);
  await file(walk, 'software');
}

/** Asked for, sent back by the approver. */
export async function returnedDrawdown({
  cast: {
    banks: [bank],
  },
  ids,
}: Walk): Promise<void> {
  await bank.maker.do('requestDrawdown', { input: { id: ids['contract'] } });
  await bank.checker.do('returnDrawdown', { input: { id: ids['contract'], reason: '收款账户待核' } });
}

/** Refused by the fund, asked for again by the bank. */
export async function refusedCoverage(
  {
    api,
    cast: {
      fund,
      banks: [bank],
    },
    ids,
  }: Walk,
  id: string,
): Promise<void> {
  await fund.maker.do('rejectCoverage', { input: { id, reason: '份额未写明' } });
  ids['coverage:refused'] = id;
  ids['coverage'] = (
    await bank.maker.do('requestCoverage', { input: { contractId: ids['contract'], ipShareBp: 10_000 } })
  ).id;
  await api.drain();
}

/** A target that its checker does not take. */
export async function rejectedTarget({ cast: { bureau }, ids }: Walk, year: number): Promise<void> {
  const { id } = await bureau.maker.do('proposeTarget', {
    input: { amountFen: 10_000 * WAN, basis: '草案', designations: [], label: '年度目标（草案）', source: 'OWN', year },
  });
  await bureau.checker.do('rejectTarget', { input: { id, reason: '依据不足' } });
  ids['target:rejected'] = id;
}

/** Confirmed, sent back by the bureau for another account. */
export async function returnedClaim(
  { cast: { enterprise, bureau }, facts }: Walk,
  claim: { readonly id: string; readonly amountFen: number },
): Promise<void> {
  const { id, amountFen } = claim;
  await enterprise.maker.do('confirmSubsidyClaim', {
    input: { id, amountFen, payee: { bankName: '示例乙银行东莞分行', accountNumber: facts.account } },
  });
  await bureau.maker.do('returnSubsidyClaim', { input: { id, reason: '请核对收款账户' } });
}

/** The enterprise's word for what no record tells: nothing asks it in Dongguan, and it may be given all the same. */
export async function statedFacts({ api, cast: { enterprise }, ids }: Walk): Promise<void> {
  await enterprise.maker.do('stateSupportFacts', {
    input: { caseId: ids['listing'], size: 'SMALL', isFirstPledge: true },
  });
  await api.drain();
}
