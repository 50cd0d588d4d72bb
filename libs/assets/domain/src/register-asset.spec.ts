import { listable, listableFaults, statusOn } from './legal-status';
import { registerAsset, registerAssetFaults } from './register-asset';
import type { CopyrightRight, PatentRight, TrademarkRight } from './right-kinds';

const TODAY = '2019-12-02';
const owners = [{ name: '示例精密科技有限公司', creditCode: null }];
const patent: PatentRight = {
  kind: 'PATENT',
  number: 'zl 201710601862.3',
  title: '一种夹具',
  owners,
  patentType: 'INVENTION',
  filingDate: '2017-07-21',
  grantDate: '2019-05-14',
  isDivisional: false,
  compensationDays: 0,
};
const mark: TrademarkRight = {
  kind: 'TRADEMARK',
  number: '6020569',
  title: '示例',
  owners,
  niceClass: 28,
  registrationDate: '2010-02-21',
  renewals: 0,
};
const software: CopyrightRight = {
  kind: 'COPYRIGHT',
  number: '2019SR0123456',
  title: '示例排产软件',
  owners,
  copyrightType: 'SOFTWARE',
  completedOn: '2018-11-05',
  firstPublishedOn: '2019-01-03',
  registeredOn: '2019-02-11',
  author: 'LEGAL_PERSON',
  authorDiedOn: null,
};
const codes = (right: Parameters<typeof registerAssetFaults>[0]) =>
  registerAssetFaults(right, TODAY).map((e) => `${e.code}@${e.field}`);

describe('registering a right', () => {
  it('records the three kinds under one written form of their numbers', () => {
    const keys = [patent, mark, software].map((r) => {
      const a = registerAsset(r, TODAY);
      return a.ok ? [a.value.uniqueKey, a.value.rightKind, a.value.term.protectedUntil] : a.errors;
    });
    expect(keys).toEqual([
      ['PATENT:ZL201710601862.3', 'INVENTION', '2037-07-20'],
      ['TRADEMARK:6020569/28', 'TRADEMARK', '2020-02-20'],
      ['COPYRIGHT:2019SR0123456', 'SOFTWARE', '2069-12-31'],
    ]);
  });
  it.each([
    [{ number: '201710601862.4' }, 'IDENTIFIER.CHECK_CHARACTER@number'],
    [{ patentType: 'UTILITY_MODEL' }, 'ASSET.PATENT_TYPE_MISMATCH@patentType'],
    [{ filingDate: '2016-07-21' }, 'ASSET.FILING_YEAR_MISMATCH@filingDate'],
    [{ filingDate: '2018-07-21' }, 'ASSET.FILING_YEAR_MISMATCH@filingDate'],
    [{ filingDate: '2017-02-30' }, 'DATE.IMPOSSIBLE@filingDate'],
    [{ grantDate: '2017-07-20' }, 'ASSET.GRANTED_BEFORE_FILED@grantDate'],
    [{ grantDate: '2019-12-03' }, 'ASSET.DATE_AHEAD@grantDate'],
    [{ title: ' ' }, 'TEXT.REQUIRED@title'],
    [{ owners: [] }, 'ASSET.NO_OWNER@owners'],
    [{ owners: [{ name: '甲', creditCode: '914403001922038217' }] }, 'IDENTIFIER.CHECK_CHARACTER@owners.0.creditCode'],
    [{ compensationDays: -1 }, 'ASSET.COMPENSATION_DAYS@compensationDays'],
  ] as const)('refuses a patent with %j', (change, code) => {
    expect(codes({ ...patent, ...change })).toEqual([code]);
  });
  it('takes the earlier filing date of a divisional and of an international application', () => {
    expect(codes({ ...patent, isDivisional: true, filingDate: '2015-03-02' })).toEqual([]);
    expect(codes({ ...patent, number: '201480001457.2', filingDate: '2012-09-03' })).toEqual([]);
  });
  it.each([
    [{ niceClass: 46 }, 'IDENTIFIER.CLASS@niceClass'],
    [{ number: '6020569/9' }, 'ASSET.CLASS_MISMATCH@niceClass'],
    [{ registrationDate: '2009-12-02' }, 'ASSET.TERM_OVER@number'],
  ] as const)('refuses a trademark with %j', (change, code) => {
    expect(codes({ ...mark, ...change })).toEqual([code]);
  });
  it.each([
    [{ number: '软著登字第1234567号' }, 'IDENTIFIER.CERTIFICATE_NUMBER@number'],
    [{ registeredOn: '2018-12-31' }, 'ASSET.REGISTRATION_YEAR_MISMATCH@registeredOn'],
    [{ completedOn: '2019-02-12', firstPublishedOn: null }, 'ASSET.REGISTERED_BEFORE_COMPLETED@completedOn'],
    [{ firstPublishedOn: '2018-11-04' }, 'ASSET.PUBLISHED_BEFORE_COMPLETED@firstPublishedOn'],
    [{ copyrightType: 'WORK' }, 'IDENTIFIER.FORM@number'],
  ] as const)('refuses a software copyright with %j', (change, code) => {
    expect(codes({ ...software, ...change })).toEqual([code]);
  });
});

describe('listable', () => {
  const standing = { status: 'IN_FORCE', burdens: [], protectedUntil: '2020-02-20' } as const;
  it('offers a right in force up to its last day of protection', () => {
    expect(listable(standing, '2020-02-20')).toBe(true);
    expect(statusOn(standing, '2020-02-21')).toBe('EXPIRED');
    expect(listableFaults(standing, '2020-02-21').map((e) => e.code)).toEqual(['ASSET.NOT_IN_FORCE']);
  });
  it('keeps off a right that is pledged, disputed or preserved, and shows other burdens without barring', () => {
    expect(listableFaults({ ...standing, burdens: ['PLEDGED', 'FEE_OVERDUE'] }, TODAY)[0]).toMatchObject({
      code: 'ASSET.BURDENED',
      facts: { burdens: ['PLEDGED'] },
    });
    expect(
      listable({ ...standing, burdens: ['FEE_OVERDUE', 'INVALIDATION_PENDING', 'LICENSED_EXCLUSIVELY'] }, TODAY),
    ).toBe(true);
  });
  it('keeps off an application', () => {
    expect(listable({ ...standing, status: 'PENDING', protectedUntil: null }, TODAY)).toBe(false);
  });
});
