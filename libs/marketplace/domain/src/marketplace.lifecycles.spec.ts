import { tableFaults, vetoes, walk, whoDid } from '@zhiya/kernel/testing';
import { listingLifecycle, type ListingSnapshot } from './listing.lifecycle';
import { loanProductLifecycle } from './loan-product.lifecycle';
import { MARKETPLACE_PERMISSIONS } from './marketplace.permissions';
import { offerLifecycle, type OfferSnapshot } from './offer.lifecycle';

const TODAY = '2019-12-12';
const listing: ListingSnapshot = {
  actorId: 'p1',
  assetIds: ['a1'],
  missingFields: [],
  validUntil: '2020-03-12',
  acceptedOfferId: 'o1',
};
const offer: OfferSnapshot = {
  validUntil: '2019-12-19',
  listingState: 'PUBLISHED',
};

it('holds tables without faults, each permit held by somebody', () => {
  expect(tableFaults(listingLifecycle, MARKETPLACE_PERMISSIONS)).toEqual([]);
  expect(tableFaults(offerLifecycle, MARKETPLACE_PERMISSIONS)).toEqual([]);
  expect(tableFaults(loanProductLifecycle, MARKETPLACE_PERMISSIONS)).toEqual([]);
});

describe('listing', () => {
  it('runs from draft to completed, through a correction', () => {
    expect(
      walk(
        listingLifecycle,
        listing,
        ['submit', 'returnForCorrection', 'submit', 'publish', 'accept', 'complete'],
        TODAY,
      ),
    ).toBe('COMPLETED');
  });
  it('goes back to published when the accepted offer falls through, and can then be accepted again', () => {
    expect(walk(listingLifecycle, listing, ['submit', 'publish', 'accept', 'fallThrough', 'accept'], TODAY)).toBe(
      'ACCEPTED',
    );
  });
  it('refuses an incomplete draft with the fields and with no rights', () => {
    expect(
      vetoes(listingLifecycle, 'DRAFT', 'submit', { ...listing, assetIds: [], missingFields: ['amountFen'] }, TODAY),
    ).toEqual(['LISTING.INCOMPLETE', 'LISTING.NO_ASSETS']);
  });
  it('is accepted only with an offer chosen and on or before its last day', () => {
    expect(
      vetoes(listingLifecycle, 'PUBLISHED', 'accept', { ...listing, acceptedOfferId: null }, '2020-03-12'),
    ).toEqual(['LISTING.NO_OFFER_CHOSEN']);
    expect(vetoes(listingLifecycle, 'PUBLISHED', 'accept', listing, '2020-03-13')).toEqual(['LISTING.VALIDITY_PASSED']);
  });
  it('expires the day after its last day, not on it', () => {
    expect(vetoes(listingLifecycle, 'PUBLISHED', 'expire', listing, '2020-03-12')).toEqual(['LISTING.STILL_VALID']);
    expect(vetoes(listingLifecycle, 'PUBLISHED', 'expire', listing, '2020-03-13')).toEqual([]);
  });
  it('cannot be withdrawn once accepted', () => {
    expect(vetoes(listingLifecycle, 'ACCEPTED', 'withdraw', listing, TODAY)).toEqual(['LIFECYCLE.NOT_NOW']);
  });
});

describe('offer', () => {
  it('is made, checked by another person, and accepted', () => {
    expect(
      walk(offerLifecycle, offer, ['submitForCheck', 'returnToMaker', 'submitForCheck', 'release', 'accept'], TODAY),
    ).toBe('ACCEPTED');
  });
  it('is not released by its maker', () => {
    for (const done of ['create', 'amend', 'submitForCheck'])
      expect(vetoes(offerLifecycle, 'PENDING_CHECK', 'release', offer, whoDid(done, TODAY))).toEqual([
        'CHECK.SAME_PERSON',
      ]);
  });
  it('is not accepted by whoever made or released it, from a seat at the enterprise', () => {
    for (const done of ['create', 'release'])
      expect(vetoes(offerLifecycle, 'OFFERED', 'accept', offer, whoDid(done, TODAY))).toEqual(['CHECK.SAME_PERSON']);
  });
  it('cannot be accepted late or after the listing went to another', () => {
    expect(vetoes(offerLifecycle, 'OFFERED', 'accept', { ...offer, listingState: 'ACCEPTED' }, '2019-12-20')).toEqual([
      'OFFER.LISTING_CLOSED',
      'OFFER.VALIDITY_PASSED',
    ]);
  });
  it('expires only after its last day', () => {
    expect(vetoes(offerLifecycle, 'OFFERED', 'expire', offer, '2019-12-19')).toEqual(['OFFER.STILL_VALID']);
    expect(vetoes(offerLifecycle, 'OFFERED', 'expire', offer, '2019-12-20')).toEqual([]);
  });
});

describe('loan product', () => {
  it('comes back from suspension through a second person', () => {
    expect(
      walk(
        loanProductLifecycle,
        null,
        ['submitForCheck', 'returnToMaker', 'submitForCheck', 'activate', 'suspend', 'submitForCheck', 'activate'],
        TODAY,
      ),
    ).toBe('ACTIVE');
    expect(vetoes(loanProductLifecycle, 'PENDING_CHECK', 'activate', null, whoDid('amend', TODAY))).toEqual([
      'CHECK.SAME_PERSON',
    ]);
  });
});
