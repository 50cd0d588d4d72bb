import { attach } from '../files';
import type { Party } from '../cast';
import type { Walk } from '../walk';

interface Versioned {
  readonly version: number;
}

/** The listing, section by section, handed in. */
export async function submitListing({ cast: { enterprise }, facts, ids }: Walk): Promise<void> {
  const { maker } = enterprise;
  const { id } = await maker.do('createListing');
  ids['listing'] = id;
  await maker.do('saveListingRights', { id, assetIds: [ids['patent'], ids['mark'], ids['software']] });
  await maker.do('saveListingFinancing', {
    id,
    input: { amountFen: 250_000_000, months: 12, purpose: 'WORKING_CAPITAL', purposeNote: '原料采购' },
  });
  await maker.do('saveListingWishes', {
    id,
    input: { maxRateBp: 600, method: 'INTEREST_FIRST', wantedOn: facts.drawnOn },
  });
  await maker.do('saveListingCompany', {
    id,
    input: {
      establishedOn: '2012-05-08',
      industry: 'C35',
      employees: 86,
      revenueFen: 3_200_000_000,
      contactName: facts.contact.name,
      contactPhone: facts.contact.phone,
      introduction: facts.introduction,
    },
  });
  ids['file:licence'] = await attach(maker, 'listing', id, 'BUSINESS_LICENCE', `营业执照-${facts.serial}.pdf`);
  await maker.do('saveListingDocuments', { id });
  await maker.do('submitListing', { id, input: { declared: true } });
}

/** The operator's single return for correction. */
export async function returnListing({ cast: { operator }, ids }: Walk): Promise<void> {
  await operator.maker.do('returnListing', {
    id: ids['listing'],
    input: { corrections: [{ section: 'COMPANY', reason: '请补充联系电话的区号' }] },
  });
}

export async function correctListing({ cast: { enterprise }, facts, ids }: Walk): Promise<void> {
  const id = ids['listing'];
  await enterprise.maker.do('saveListingCompany', {
    id,
    input: {
      establishedOn: '2012-05-08',
      industry: 'C35',
      employees: 87,
      revenueFen: 3_200_000_000,
      contactName: facts.contact.name,
      contactPhone: facts.contact.phone,
      introduction: facts.introduction,
    },
  });
  await enterprise.maker.do('submitListing', { id, input: { declared: true } });
}

export async function verifyListing({ api, cast: { operator }, ids }: Walk): Promise<void> {
  await operator.maker.do('publishListing', { id: ids['listing'] });
  await api.drain();
}

/** Returned once, mended and published. */
export async function publishListing(walk: Walk): Promise<void> {
  await returnListing(walk);
  await correctListing(walk);
  await verifyListing(walk);
}

export const productTerms = ({ facts }: Walk, nth: number) => ({
  name: `知产贷 ${facts.serial}-${nth}`,
  acceptedKinds: ['INVENTION', 'TRADEMARK', 'SOFTWARE'],
  divisions: ['440000'],
  minAmountFen: 10_000_000,
  maxAmountFen: 500_000_000,
  minMonths: 3,
  maxMonths: 36,
  minRateBp: 400,
  maxRateBp: 600,
  methods: ['INTEREST_FIRST', 'EQUAL_INSTALMENTS', 'EQUAL_PRINCIPAL'],
  minYearsRegistered: 0,
  preferences: [{ code: 'RIGHTS_AT_LEAST', number: 2, weight: 10 }],
  requiresInsurance: false,
  summary: '专利、商标、著作权混合质押',
});

/** A product of the bank, drawn up by one person and put on the shelf by another. */
export async function activateProduct(walk: Walk, bank: Party, nth: number): Promise<void> {
  const { id } = await bank.maker.do('createLoanProduct', { input: productTerms(walk, nth) });
  walk.ids[`product:${nth}`] = id;
  await bank.maker.do('submitLoanProduct', { id, version: 1 });
  await bank.checker.do('activateLoanProduct', { id, version: 2 });
  await walk.api.drain();
}

/** Bank `nth` asks to see the file, is let in, looks, and offers. */
export async function offer(walk: Walk, nth: number): Promise<void> {
  const { cast, ids } = walk;
  const bank = cast.banks[nth]!;
  const listingId = ids['listing'];
  await bank.maker.do('requestConsent', { listingId, message: `第 ${nth + 1} 家银行希望查看完整资料` });
  await cast.enterprise.maker.do('grantConsent', { listingId, recipientOrgId: bank.orgId });
  await bank.maker.ask('listing', { id: listingId });
  await makeOffer(walk, nth);
}

/** Its offer, through two people. */
export async function makeOffer({ api, cast, facts, ids }: Walk, nth: number): Promise<void> {
  const bank = cast.banks[nth]!;
  const terms = facts.offers[nth]!;
  const { id } = await bank.maker.do('draftOffer', {
    caseId: ids['listing'],
    input: {
      ...terms,
      productId: ids[`product:${nth}`],
      months: 12,
      drawnOn: facts.drawnOn,
      dueDay: null,
      otherConditions: `第 ${nth + 1} 家银行的其他条件`,
    },
  });
  ids[`offer:${nth}`] = id;
  await bank.maker.do('submitOffer', { id, version: 1 });
  await bank.checker.do('releaseOffer', { id, version: 2 });
  await api.drain();
}

/** The enterprise takes the first bank's offer; the others fall away. */
export async function acceptOffer({ api, cast: { enterprise }, ids }: Walk): Promise<void> {
  const { version } = await enterprise.maker.ask<Versioned>('offer', { id: ids['offer:0'] });
  await enterprise.maker.do('acceptOffer', { id: ids['offer:0'], version });
  await api.drain();
}
