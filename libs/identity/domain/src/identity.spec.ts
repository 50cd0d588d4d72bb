import { holds, lifecycleFaults, type Actor } from '@zhiya/kernel';
import { vetoes, whoDid } from '@zhiya/kernel/testing';
import {
  afterFailure,
  clientLine,
  emailFault,
  IDENTITY_PERMISSIONS,
  isLocked,
  LOCK_AFTER,
  normalEmail,
  organisationLifecycle,
  passwordFault,
  permissionsOf,
  type OrganisationSnapshot,
} from './index';

const snapshot = (o: Partial<OrganisationSnapshot> = {}): OrganisationSnapshot => ({
  licenceNeeded: false,
  licenceExpiresOn: null,
  ...o,
});
const actor = (o: Partial<Actor>): Actor => ({
  personId: 'p',
  personName: '',
  orgId: 'o',
  orgKind: 'ENTERPRISE',
  orgName: '',
  division: '441900',
  roles: ['OPERATOR'],
  ...o,
});

describe('organisation', () => {
  it('has a sound table', () => expect(lifecycleFaults(organisationLifecycle)).toEqual([]));
  it('is approved by somebody who did not register it', () => {
    expect(vetoes(organisationLifecycle, 'PENDING', 'approve', snapshot(), '2019-12-02')).toEqual([]);
    for (const event of ['approve', 'reject'] as const)
      expect(vetoes(organisationLifecycle, 'PENDING', event, snapshot(), whoDid('create', '2019-12-02'))).toEqual([
        'CHECK.SAME_PERSON',
      ]);
  });
  it('needs a licence in force where its kind is licensed', () => {
    const bank = (licenceExpiresOn: string | null) =>
      vetoes(
        organisationLifecycle,
        'PENDING',
        'approve',
        snapshot({ licenceNeeded: true, licenceExpiresOn }),
        '2019-12-02',
      );
    expect([null, '2019-12-01', '2019-12-02'].map(bank)).toEqual([
      ['IDENTITY.LICENCE_EXPIRED'],
      ['IDENTITY.LICENCE_EXPIRED'],
      [],
    ]);
  });
});

describe('permissions', () => {
  it('are denied to a person who acts for nobody, even where every kind may', () => {
    expect(holds(actor({ orgKind: 'NONE' }), 'view:inbox', IDENTITY_PERMISSIONS)).toBe(false);
    expect(holds(actor({}), 'view:inbox', IDENTITY_PERMISSIONS)).toBe(true);
    expect(holds(actor({}), 'unheard:of', IDENTITY_PERMISSIONS)).toBe(false);
    expect(holds(actor({ roles: ['ADMINISTRATOR'] }), 'approve:organisation', IDENTITY_PERMISSIONS)).toBe(false);
  });
  it('are few before the organisation is approved: its members and its own trail', () => {
    const waiting = actor({ roles: ['ADMINISTRATOR'], isPending: true });
    expect(
      permissionsOf(waiting, { ...IDENTITY_PERMISSIONS, 'view:anything': { kinds: 'ANY', roles: 'ANY' } }),
    ).toEqual(['manage:member', 'view:member', 'view:audit', 'view:inbox']);
  });
});

describe('credentials', () => {
  it('refuses short, common and own-name passwords', () => {
    expect(passwordFault('short', 'x@y.cn')?.code).toBe('IDENTITY.PASSWORD_SHORT');
    expect(passwordFault('password123', 'x@y.cn')?.code).toBe('IDENTITY.PASSWORD_GUESSABLE');
    expect(passwordFault('zhanghua-2019!', 'zhanghua@y.cn')?.code).toBe('IDENTITY.PASSWORD_GUESSABLE');
    expect(passwordFault('x'.repeat(129), 'x@y.cn')?.code).toBe('IDENTITY.PASSWORD_LONG');
    expect(passwordFault('东莞松山湖知识产权局', 'x@y.cn')).toBeNull();
  });
  it('locks after repeated failures and opens again by itself', () => {
    const now = new Date('2019-12-02T00:00:00Z');
    let lock = { failures: 0, lockedUntil: null as Date | null };
    for (let i = 1; i < LOCK_AFTER; i += 1) {
      lock = { ...afterFailure(lock, now) };
      expect(isLocked(lock, now)).toBe(false);
    }
    lock = { ...afterFailure(lock, now) };
    expect(isLocked(lock, now)).toBe(true);
    expect(isLocked(lock, new Date('2019-12-02T00:15:00Z'))).toBe(false);
  });
  it('reads addresses as people type them', () => {
    expect(normalEmail(' Ａ@Example.COM ')).toBe('a@example.com');
    expect(emailFault('no-at-sign')?.code).toBe('IDENTITY.EMAIL_MALFORMED');
    expect(emailFault('a@example.com')).toBeNull();
  });
});

describe('the line that a client comes by', () => {
  it.each([
    ['203.0.113.5', '203.0.113.5'],
    ['::ffff:203.0.113.5', '203.0.113.5'],
    ['2001:0db8:0001:0002:aaaa::1', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', ''],
    ['unknown', 'unknown'],
  ])('%s is %s', (ip, line) => expect(clientLine(ip)).toBe(line));
});
