import { LOCK_AFTER } from '@zhiya/identity-domain';
import { SignInService } from '@zhiya/identity-server';
import { Person, SignInFailure, SignInStranger } from '@zhiya/identity-server/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { codesOf, openHouse, openHouseWithDoors, TEST_PASSWORD, type House } from '@zhiya/composition/testing';

const from = (ip: string) => ({ ip, userAgent: 'test' });

describe('wrong log-ins', () => {
  let house: House;
  let email: string;
  const LIMIT = 6;
  const attempt = (address: string, ip: string, password = 'wrong password') =>
    house.get(SignInService).signIn(house.system, address, password, from(ip));
  beforeAll(async () => {
    house = await openHouse({ SIGN_IN_FAILURES: String(LIMIT), SIGN_IN_MINUTES: '10' });
    await house.organisation('PARK');
    email = 'p1-0@test.example';
  });
  afterAll(() => house.close());

  it('lock an address without an account just as one with', async () => {
    const codes = async (address: string, ip: string) => {
      const answers: string[] = [];
      for (let i = 0; i <= LOCK_AFTER; i += 1) answers.push(...codesOf(await attempt(address, ip)));
      return answers;
    };
    const known = await codes(email, '203.0.113.1');
    expect(known).toEqual([...Array<string>(LOCK_AFTER).fill('IDENTITY.WRONG_CREDENTIALS'), 'IDENTITY.LOCKED']);
    expect(await codes('Nobody@test.example ', '203.0.113.2')).toEqual(known);
    const [locked, unknown] = [
      await attempt(email, '203.0.113.1'),
      await attempt('nobody@test.example', '203.0.113.2'),
    ];
    const shape = (r: typeof locked) => (r.ok ? null : r.errors.map((e) => ({ ...e, facts: Object.keys(e.facts) })));
    expect(shape(locked)).toEqual(shape(unknown));
    expect(JSON.stringify(await house.platform.databases.reader.manager.find(SignInStranger))).not.toContain('nobody');
  });

  it('from one client address end in one answer for all accounts, a right password included, until the window has passed', async () => {
    const em = house.platform.databases.writer.manager;
    await em.update(Person, { email }, { failures: 0, lockedUntil: null });
    const ip = '2001:db8:1:2::1';
    for (let i = 0; i < LIMIT; i += 1)
      expect(codesOf(await attempt(i === 0 ? email : `guess-${i}@test.example`, ip))).toEqual([
        'IDENTITY.WRONG_CREDENTIALS',
      ]);
    const [known, right, unknown] = [
      await attempt(email, ip),
      await attempt(email, '2001:db8:1:2:ffff::9', TEST_PASSWORD),
      await attempt('guess-99@test.example', ip),
    ];
    expect([known, right, unknown].map(codesOf)).toEqual(Array(3).fill(['IDENTITY.TOO_MANY_FAILURES']));
    expect([right, unknown]).toEqual([known, known]);
    expect((await attempt(email, '2001:db8:1:3::1', TEST_PASSWORD)).ok).toBe(true);

    const oldest = await em.findOneOrFail(SignInFailure, {
      where: { line: '2001:db8:1:2::/64' },
      order: { at: 'ASC', id: 'ASC' },
    });
    await em.update(SignInFailure, { id: oldest.id }, { at: new Date(oldest.at.getTime() - 10 * 60_000 - 1000) });
    expect((await attempt(email, ip, TEST_PASSWORD)).ok).toBe(true);
    await attempt('guess-98@test.example', ip);
    expect(await em.existsBy(SignInFailure, { id: oldest.id })).toBe(false);
    expect(codesOf(await attempt(email, ip, TEST_PASSWORD))).toEqual(['IDENTITY.TOO_MANY_FAILURES']);
  });

  it('sent side by side are all counted', async () => {
    await Promise.all(Array.from({ length: LIMIT }, (_, i) => attempt(`beside-${i}@test.example`, '203.0.113.9')));
    expect(codesOf(await attempt(email, '203.0.113.9', TEST_PASSWORD))).toEqual(['IDENTITY.TOO_MANY_FAILURES']);
  });
});

describe.each([
  ['the web', {}, { near: ['9.9.9.9', '10.0.0.7'], far: ['203.0.113.5', '203.0.113.5'] }],
  ['nobody', { API_TRUSTED_PEERS: 'none' }, { near: ['10.0.0.7', '10.0.0.7'], far: ['203.0.113.5', '203.0.113.5'] }],
])('the client’s address, where %s is believed', (_, env, expected) => {
  let house: House & { readonly app: NestFastifyApplication };
  beforeAll(async () => {
    house = await openHouseWithDoors(env);
  }, 60_000);
  afterAll(() => house.close());

  it.each(['near', 'far'] as const)('%s is the socket’s, or the one that a peer of ours names', async (where) => {
    const remoteAddress = where === 'near' ? '10.0.0.7' : '203.0.113.5';
    const seen: string[] = [];
    for (const headers of [{ 'x-forwarded-for': '9.9.9.9' }, {}]) {
      await house.app.inject({
        method: 'POST',
        url: '/graphql',
        remoteAddress,
        headers,
        payload: {
          query: 'mutation { signIn(input: { email: "who@test.example", password: "wrong password" }) { __typename } }',
        },
      });
      const last = await house.platform.databases.reader.manager.findOneOrFail(SignInFailure, {
        where: {},
        order: { id: 'DESC' },
      });
      seen.push(last.line);
    }
    expect(seen).toEqual(expected[where]);
  });
});
