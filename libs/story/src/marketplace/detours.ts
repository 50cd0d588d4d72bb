import { attach } from '../files';
import type { Walk } from '../walk';

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
