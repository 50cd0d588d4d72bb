import { attach } from '../files';
import type { Walk } from '../walk';

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
