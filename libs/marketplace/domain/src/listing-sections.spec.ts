import { fieldFaults } from '@zhiya/kernel';
import { tableFaults, vetoes, walk } from '@zhiya/kernel/testing';
import { COMPANY_FORM } from './company-form';
import { consentLifecycle, consentOpens } from './consent.lifecycle';
import { FINANCING_FORM } from './financing-form';
import { caseNumber, correctionFaults, openSections, sectionStatus } from './listing-sections';
import { MARKETPLACE_PERMISSIONS } from './marketplace.permissions';
import { WISHES_FORM } from './wishes-form';

const TODAY = '2019-12-02';
const at = (faults: readonly { code: string; field?: string }[]) => faults.map((e) => `${e.code}@${e.field}`);

describe('the sections of a listing', () => {
  const company = {
    establishedOn: '2012-05-08',
    industry: 'C35',
    employees: 86,
    revenueFen: 3_200_000_000,
    contactName: '李经办',
    contactPhone: '0769-22001234',
    introduction: null,
  };

  it('stands open until each required one is saved; wishes may stay away', () => {
    expect(openSections([], [])).toEqual(['RIGHTS', 'FINANCING', 'COMPANY', 'DOCUMENTS']);
    expect(openSections(['RIGHTS', 'FINANCING', 'COMPANY', 'DOCUMENTS'], [])).toEqual([]);
    expect(sectionStatus('WISHES', [], [])).toBe('OPTIONAL');
  });
  it('opens again what was sent back, until it is saved anew', () => {
    const saved = ['RIGHTS', 'FINANCING', 'COMPANY', 'DOCUMENTS'] as const;
    const back = { section: 'COMPANY', reason: '联系电话无法接通', isMended: false } as const;
    expect(openSections(saved, [back])).toEqual(['COMPANY']);
    expect(sectionStatus('COMPANY', saved, [back])).toBe('TO_CORRECT');
    expect(openSections(saved, [{ ...back, isMended: true }])).toEqual([]);
  });
  it('asks for words where the purpose is none of the usual ones', () => {
    const asked = { amountFen: 100, months: 12, purposeNote: null };
    expect(at(fieldFaults(FINANCING_FORM, { ...asked, purpose: 'OTHER' }, TODAY))).toEqual([
      'TEXT.REQUIRED@purposeNote',
    ]);
    expect(at(fieldFaults(FINANCING_FORM, { ...asked, purpose: 'GAMBLING' }, TODAY))).toEqual([
      'LISTING.PURPOSE@purpose',
    ]);
    expect(fieldFaults(FINANCING_FORM, { ...asked, purpose: 'RESEARCH' }, TODAY)).toEqual([]);
  });
  it.each([
    [{ establishedOn: '' }, 'DATE.REQUIRED@establishedOn'],
    [{ establishedOn: '2019-02-30' }, 'DATE.IMPOSSIBLE@establishedOn'],
    [{ establishedOn: '2019-12-03' }, 'LISTING.ESTABLISHED_AHEAD@establishedOn'],
    [{ industry: 'Z35' }, 'LISTING.INDUSTRY@industry'],
    [{ employees: -1 }, 'LISTING.EMPLOYEES@employees'],
    [{ revenueFen: -1 }, 'LISTING.REVENUE@revenueFen'],
    [{ contactName: ' \u200b' }, 'TEXT.REQUIRED@contactName'],
    [{ contactPhone: '<b>' }, 'LISTING.PHONE@contactPhone'],
    [{ introduction: '字'.repeat(2_001) }, 'TEXT.TOO_LONG@introduction'],
  ])('refuses a company with %j', (change, code) => {
    expect(fieldFaults(COMPANY_FORM, company, TODAY)).toEqual([]);
    expect(at(fieldFaults(COMPANY_FORM, { ...company, ...change }, TODAY))).toEqual([code]);
  });
  it('takes a wished day from today to the end of next year', () => {
    const wish = { maxRateBp: null, method: null };
    expect(fieldFaults(WISHES_FORM, { ...wish, wantedOn: TODAY }, TODAY)).toEqual([]);
    expect(fieldFaults(WISHES_FORM, { ...wish, wantedOn: '2020-12-31' }, TODAY)).toEqual([]);
    expect(at(fieldFaults(WISHES_FORM, { ...wish, wantedOn: '2019-12-01' }, TODAY))).toEqual([
      'LISTING.WANTED_IN_PAST@wantedOn',
    ]);
    expect(at(fieldFaults(WISHES_FORM, { ...wish, wantedOn: '2021-01-01' }, TODAY))).toEqual([
      'LISTING.WANTED_TOO_LATE@wantedOn',
    ]);
  });
  it('lets nobody send a listing back without saying what to mend', () => {
    expect(at(correctionFaults([]))).toEqual(['LISTING.NO_CORRECTION@corrections']);
    expect(at(correctionFaults([{ section: 'COMPANY', reason: ' ' }]))).toEqual(['TEXT.REQUIRED@corrections.COMPANY']);
  });
  it('numbers cases by year, division and serial', () => {
    expect(caseNumber(2019, '441900', 1)).toBe('2019-441900-000001');
  });
});

describe('consent', () => {
  it('is a table without faults whose permits somebody holds', () => {
    expect(tableFaults(consentLifecycle, MARKETPLACE_PERMISSIONS)).toEqual([]);
  });
  it('is asked for, granted, revoked and granted again', () => {
    expect(
      walk(
        consentLifecycle,
        { listingState: 'PUBLISHED' },
        ['request', 'grant', 'revoke', 'request', 'refuse', 'grant'],
        TODAY,
      ),
    ).toBe('GRANTED');
  });
  it('opens the file only while the listing is published, and can be revoked at any time', () => {
    expect(consentOpens('GRANTED', 'PUBLISHED')).toBe(true);
    expect(consentOpens('GRANTED', 'ACCEPTED')).toBe(false);
    expect(consentOpens('REVOKED', 'PUBLISHED')).toBe(false);
    expect(vetoes(consentLifecycle, 'NONE', 'grant', { listingState: 'WITHDRAWN' }, TODAY)).toEqual([
      'CONSENT.LISTING_CLOSED',
    ]);
    expect(vetoes(consentLifecycle, 'GRANTED', 'revoke', { listingState: 'WITHDRAWN' }, TODAY)).toEqual([]);
  });
});
