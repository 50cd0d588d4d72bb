import { tableFaults, vetoes, walk } from '@zhiya/kernel/testing';
import { filingLifecycle, type FilingSnapshot } from './filing.lifecycle';
import { PLEDGE_PERMISSIONS } from './pledge.permissions';

const TODAY = '2019-12-19';
const filing: FilingSnapshot = {
  actorId: 'p1',
  preflight: { asOf: TODAY, answers: [], failed: [], unknown: [], mayFile: true },
  acknowledgedUnknown: [],
  filedOn: '2019-12-17',
  registrationNo: 'Y2019440000001',
  registeredOn: '2019-12-19',
  certificateFileId: 'f1',
  releaseGround: 'PERFORMED',
  releasedOn: '2019-12-19',
  outstandingFen: 0,
};

describe('filing', () => {
  it('has no faults in its table and runs to release', () => {
    expect(tableFaults(filingLifecycle, PLEDGE_PERMISSIONS)).toEqual([]);
    expect(
      walk(
        filingLifecycle,
        filing,
        ['file', 'requireCorrection', 'file', 'register', 'requestRelease', 'release'],
        TODAY,
      ),
    ).toBe('RELEASED');
  });
  it('can be refused, mended and filed again', () => {
    expect(walk(filingLifecycle, filing, ['file', 'refuse', 'mend', 'file', 'register'], TODAY)).toBe('REGISTERED');
  });
  it('is not filed on a pre-flight of another day, a failing ground or an unknown one without the filer’s word', () => {
    expect(vetoes(filingLifecycle, 'DRAFT', 'file', { ...filing, preflight: null }, TODAY)).toEqual([
      'PLEDGE.PREFLIGHT_STALE',
    ]);
    expect(vetoes(filingLifecycle, 'DRAFT', 'file', filing, '2019-12-20')).toEqual(['PLEDGE.PREFLIGHT_STALE']);
    const poor = {
      ...filing,
      preflight: { asOf: TODAY, answers: [], failed: ['N04'], unknown: ['N11', 'N12'], mayFile: false },
      acknowledgedUnknown: ['N12'],
    };
    expect(vetoes(filingLifecycle, 'CORRECTION', 'file', poor, TODAY)).toEqual([
      'PLEDGE.GROUND_FAILS',
      'PLEDGE.GROUND_UNKNOWN',
    ]);
    expect(
      vetoes(
        filingLifecycle,
        'DRAFT',
        'file',
        { ...filing, preflight: { ...poor.preflight, failed: [] }, acknowledgedUnknown: ['N11', 'N12'] },
        TODAY,
      ),
    ).toEqual([]);
  });
  it('is registered with number, date and certificate', () => {
    expect(
      vetoes(
        filingLifecycle,
        'SUBMITTED',
        'register',
        { ...filing, registrationNo: null, registeredOn: null, certificateFileId: null },
        TODAY,
      ),
    ).toEqual(['PLEDGE.NO_REGISTRATION_NO', 'PLEDGE.NO_REGISTRATION_DATE', 'PLEDGE.NO_CERTIFICATE']);
  });
  it('is registered neither before it was filed nor in the future', () => {
    expect(vetoes(filingLifecycle, 'SUBMITTED', 'register', { ...filing, registeredOn: '2019-12-16' }, TODAY)).toEqual([
      'PLEDGE.REGISTERED_BEFORE_FILED',
    ]);
    expect(vetoes(filingLifecycle, 'SUBMITTED', 'register', { ...filing, registeredOn: '2019-12-20' }, TODAY)).toEqual([
      'PLEDGE.REGISTERED_AHEAD',
    ]);
  });
  it('is not released as performed while the debt stands, but may be waived', () => {
    expect(vetoes(filingLifecycle, 'REGISTERED', 'requestRelease', { ...filing, outstandingFen: 1 }, TODAY)).toEqual([
      'PLEDGE.DEBT_OUTSTANDING',
    ]);
    expect(
      vetoes(
        filingLifecycle,
        'REGISTERED',
        'requestRelease',
        { ...filing, outstandingFen: 1, releaseGround: 'WAIVED' },
        TODAY,
      ),
    ).toEqual([]);
    expect(vetoes(filingLifecycle, 'REGISTERED', 'requestRelease', { ...filing, releaseGround: null }, TODAY)).toEqual([
      'PLEDGE.NO_RELEASE_GROUND',
    ]);
  });
  it.each(['2019-12-18', '2019-12-20'])('does not take %s as the day of release', (releasedOn) => {
    expect(vetoes(filingLifecycle, 'RELEASE_PENDING', 'release', { ...filing, releasedOn }, TODAY)).toEqual([
      'PLEDGE.RELEASE_DATE',
    ]);
  });
  it('is not withdrawn once registered', () => {
    expect(vetoes(filingLifecycle, 'REGISTERED', 'withdraw', filing, TODAY)).toEqual(['LIFECYCLE.NOT_NOW']);
  });
});
