import { MemberService, OperationService, OrganisationService, SignInService } from '@zhiya/identity-server';
import { Invitation, Person, Session } from '@zhiya/identity-server/testing';
import { LOCK_AFTER } from '@zhiya/identity-domain';
import { InboxTask, TransitionLog } from '@zhiya/platform-lifecycle';
import { Mail, Notification } from '@zhiya/platform-notifications';
import { AuditEntry, type RequestContext } from '@zhiya/platform-persistence';
import { codesOf, creditCode, must, openHouse, TEST_PASSWORD, type House } from '@zhiya/composition/testing';

const FROM = { ip: '127.0.0.1', userAgent: 'test' };

/** Somebody at the door, without a session. */
const NOBODY: RequestContext = {
  actor: {
    personId: 'anonymous',
    personName: '',
    orgId: '',
    orgKind: 'NONE',
    orgName: '',
    division: '000000',
    roles: [],
  },
  correlationId: 't',
};

describe('identity', () => {
  let house: House;
  let signIns: SignInService;
  let organisations: OrganisationService;
  let members: MemberService;
  beforeAll(async () => {
    house = await openHouse();
    signIns = house.get(SignInService);
    organisations = house.get(OrganisationService);
    members = house.get(MemberService);
  });
  afterAll(() => house.close());

  const lastMail = (to: string) =>
    house.platform.databases.reader.manager.findOneOrFail(Mail, {
      where: { recipient: to },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  /** The token of the last letter's link, as the demonstration's operator opens it. */
  const lastLink = async (to: string): Promise<string> => {
    const opened = await house.get(OperationService).openLetter(house.system, (await lastMail(to)).id);
    if (!opened.ok) throw new Error(JSON.stringify(opened.errors));
    return String(opened.value.facts!['path']).split('/')[2]!;
  };
  const newcomer = (n: number, over: object = {}) => ({
    kind: 'ENTERPRISE' as const,
    name: '新企业',
    creditCode: creditCode(n),
    division: '441900',
    adminName: '张三',
    adminEmail: `new${n}@test.example`,
    password: TEST_PASSWORD,
    ...over,
  });

  it('reports every fault of a registration at once, each at its field', async () => {
    const r = await organisations.register(
      house.system,
      newcomer(900, {
        kind: 'BANK',
        name: ' ',
        creditCode: '91350100M000100Y4Z',
        division: '999999',
        adminEmail: 'nobody',
        password: 'short',
        licenceExpiresOn: '2019-02-30',
      }),
    );
    expect(r.ok).toBe(false);
    expect(!r.ok && r.errors.map((e) => [e.field, e.code])).toEqual([
      ['name', 'TEXT.REQUIRED'],
      ['creditCode', 'IDENTIFIER.CHECK_CHARACTER'],
      ['division', 'IDENTITY.DIVISION_UNKNOWN'],
      ['licenceNumber', 'TEXT.REQUIRED'],
      ['licenceExpiresOn', 'DATE.IMPOSSIBLE'],
      ['adminEmail', 'IDENTITY.EMAIL_MALFORMED'],
      ['password', 'IDENTITY.PASSWORD_SHORT'],
    ]);
  });

  it('refuses a second organisation with the same credit code and an address that has an account', async () => {
    must(await organisations.register(house.system, newcomer(901)));
    expect(
      codesOf(await organisations.register(house.system, newcomer(901, { adminEmail: 'other@test.example' }))),
    ).toEqual(['IDENTITY.ORGANISATION_EXISTS']);
    expect(
      codesOf(await organisations.register(house.system, newcomer(902, { adminEmail: 'new901@test.example' }))),
    ).toEqual(['IDENTITY.EMAIL_TAKEN']);
  });

  it("lets a registered organisation wait in the operator's inbox, with history, and tells the operator", async () => {
    const [operator] = await house.organisation('OPERATOR', undefined, '000000');
    const { id } = must(await organisations.register(house.system, newcomer(903)));
    await house.drain();
    const em = house.platform.databases.reader.manager;
    expect(await em.findOneBy(InboxTask, { recordId: id })).toMatchObject({
      orgKind: 'OPERATOR',
      orgId: '*',
      since: '2019-12-02',
      dueOn: '2019-12-04',
      closedAt: null,
    });
    const told = await em.findBy(Notification, { orgId: operator!.actor.orgId });
    expect(told.filter((n) => n.facts['recordId'] === id)).toHaveLength(1);
    must(await organisations.decide(operator!, id, 'approve', null));
    expect((await em.findOneByOrFail(InboxTask, { recordId: id })).closedAt).not.toBeNull();
    expect((await em.findBy(TransitionLog, { recordId: id })).map((t) => t.toState).sort()).toEqual([
      'APPROVED',
      'PENDING',
    ]);
    expect(codesOf(await organisations.decide(operator!, id, 'approve', null))).toEqual(['LIFECYCLE.NOT_NOW']);
    expect(codesOf(await organisations.decide(operator!, id, 'suspend', ' '))).toEqual(['TEXT.REQUIRED']);
  });

  it('tells the administrators by mail what was decided, with the reason', async () => {
    const [operator] = await house.organisation('OPERATOR', undefined, '000000');
    const { id } = must(await organisations.register(NOBODY, newcomer(905)));
    must(await organisations.decide(operator!, id, 'reject', '营业执照与名称不符'));
    await house.drain();
    const letter = await house.platform.databases.reader.manager.findOneByOrFail(Mail, {
      recipient: 'new905@test.example',
    });
    expect([letter.subject, letter.keptText]).toEqual([
      '知押：新企业未通过审核',
      expect.stringContaining('理由：营业执照与名称不符'),
    ]);
  });

  it("enters a registration in the trail under the new administrator's name and organisation", async () => {
    const { id } = must(await organisations.register(NOBODY, newcomer(906)));
    const em = house.platform.databases.reader.manager;
    const trail = await em.find(AuditEntry, { where: { orgId: id }, order: { id: 'ASC' } });
    expect(trail.map((e) => [e.recordType, e.action, e.personName, e.orgName])).toEqual([
      ['person', 'create', '张三', '新企业'],
      ['organisation', 'addMember', '张三', '新企业'],
      ['organisation', 'create', '张三', '新企业'],
    ]);
  });

  it('lets a signed-in person register one organisation more under the account they have', async () => {
    const [someone] = await house.organisation('ENTERPRISE');
    const {
      adminName: _name,
      adminEmail: _email,
      password: _password,
      ...second
    } = newcomer(907, { name: '第二家企业' });
    const { id } = must(await organisations.register(someone!, second, someone!.actor.personId));
    const email = (
      await house.platform.databases.reader.manager.findOneByOrFail(Person, { id: someone!.actor.personId })
    ).email;
    const r = await signIns.signIn(house.system, email, TEST_PASSWORD, FROM);
    if (!r.ok) throw new Error('sign-in refused');
    expect(r.value.needsChoice).toBe(true);
    const session = (await signIns.resolve(r.value.token.reveal()))!;
    must(await signIns.chooseOrganisation({ actor: session.actor, correlationId: 't' }, session.sessionId, id));
    expect((await signIns.resolve(r.value.token.reveal()))!.actor).toMatchObject({
      orgId: id,
      orgName: '第二家企业',
      roles: ['ADMINISTRATOR'],
    });
    expect(codesOf(await organisations.register(NOBODY, { ...second, creditCode: creditCode(908) }))).toEqual([
      'TEXT.REQUIRED',
      'IDENTITY.EMAIL_MALFORMED',
      'IDENTITY.PASSWORD_SHORT',
    ]);
  });

  it('gives a pending organisation no working role', async () => {
    must(await organisations.register(house.system, newcomer(904)));
    const r = await signIns.signIn(house.system, 'NEW904@test.example', TEST_PASSWORD, FROM);
    expect(r.ok && (await signIns.resolve(r.value.token.reveal()))?.actor.roles).toEqual(['ADMINISTRATOR']);
  });

  it('answers a wrong password and an unknown address alike, and locks after repeated failures', async () => {
    const wrong = () => signIns.signIn(house.system, 'new901@test.example', 'wrong password', FROM);
    const unknown = await signIns.signIn(house.system, 'nobody@test.example', 'wrong password', FROM);
    expect(await wrong()).toEqual(unknown);
    for (let i = 2; i <= LOCK_AFTER; i += 1) await wrong();
    expect(codesOf(await signIns.signIn(house.system, 'new901@test.example', TEST_PASSWORD, FROM))).toEqual([
      'IDENTITY.LOCKED',
    ]);
    await house.platform.databases.writer.manager.update(
      Person,
      { email: 'new901@test.example' },
      { lockedUntil: new Date(0) },
    );
    expect((await signIns.signIn(house.system, 'new901@test.example', TEST_PASSWORD, FROM)).ok).toBe(true);
  });

  it("counts failures that share a form's key, and those sent side by side, and enters the lock in the trail", async () => {
    const [keyed] = await house.organisation('PARK');
    const [parallel] = await house.organisation('PARK');
    const em = house.platform.databases.reader.manager;
    const attempt = async (id: string, key?: string) =>
      signIns.signIn(
        { ...house.system, ...(key && { idempotencyKey: key, operation: 'signIn', inputHash: 'h' }) },
        (await em.findOneByOrFail(Person, { id })).email,
        'wrong password',
        FROM,
      );
    for (let i = 0; i < LOCK_AFTER; i += 1) await attempt(keyed!.actor.personId, 'one-key-for-all');
    await Promise.all(Array.from({ length: LOCK_AFTER }, () => attempt(parallel!.actor.personId)));
    for (const { actor } of [keyed!, parallel!]) {
      expect(
        codesOf(
          await signIns.signIn(
            house.system,
            (await em.findOneByOrFail(Person, { id: actor.personId })).email,
            TEST_PASSWORD,
            FROM,
          ),
        ),
      ).toEqual(['IDENTITY.LOCKED']);
      expect(
        (await em.findBy(AuditEntry, { recordType: 'person', recordId: actor.personId, action: 'lock' })).map((e) => [
          e.personName,
          Object.keys(e.after as object),
        ]),
      ).toEqual([['系统', ['lockedUntil']]]);
    }
  });

  it('invites by mail; the link works once; one person then acts for two organisations and chooses', async () => {
    const [a] = await house.organisation('BANK');
    const [b] = await house.organisation('INSURER');
    must(await members.invite(a!, 'both@test.example', ['OPERATOR']));
    await house.drain();
    const token = await lastLink('both@test.example');
    expect(await members.invitation(token)).toEqual({
      organisation: a!.actor.orgName,
      email: 'both@test.example',
      hasAccount: false,
    });
    must(await members.acceptInvitation(NOBODY, token, '李四', TEST_PASSWORD));
    expect(await members.invitation(token)).toBeNull();
    const joined = await house.platform.databases.reader.manager.findBy(AuditEntry, {
      orgId: a!.actor.orgId,
      personName: '李四',
    });
    expect(joined.map((e) => e.action).sort()).toEqual(['addMember', 'create']);
    expect(codesOf(await members.acceptInvitation(house.system, token, '李四', TEST_PASSWORD))).toEqual([
      'IDENTITY.LINK_EXPIRED',
    ]);
    must(await members.invite(b!, 'both@test.example', ['OPERATOR']));
    await house.drain();
    const second = await lastLink('both@test.example');
    expect(codesOf(await members.acceptInvitation(house.system, second, '', 'not the password'))).toEqual([
      'IDENTITY.WRONG_CREDENTIALS',
    ]);
    must(await members.acceptInvitation(house.system, second, '', TEST_PASSWORD));
    const r = await signIns.signIn(house.system, 'both@test.example', TEST_PASSWORD, FROM);
    if (!r.ok) throw new Error('sign-in refused');
    expect(r.value.needsChoice).toBe(true);
    const before = (await signIns.resolve(r.value.token.reveal()))!;
    expect(before.actor.orgKind).toBe('NONE');
    must(
      await signIns.chooseOrganisation({ actor: before.actor, correlationId: 't' }, before.sessionId, b!.actor.orgId),
    );
    expect((await signIns.resolve(r.value.token.reveal()))?.actor).toMatchObject({
      orgKind: 'INSURER',
      roles: ['OPERATOR'],
      orgId: b!.actor.orgId,
    });
    must(await organisations.decide(house.system, b!.actor.orgId, 'suspend', '示例'));
    expect(
      codesOf(
        await signIns.chooseOrganisation({ actor: before.actor, correlationId: 't' }, before.sessionId, b!.actor.orgId),
      ),
    ).toEqual(['IDENTITY.ORGANISATION_CLOSED']);
    const [other] = await house.organisation('EVALUATOR');
    await expect(
      signIns.chooseOrganisation({ actor: before.actor, correlationId: 't' }, before.sessionId, other!.actor.orgId),
    ).rejects.toThrow('not found');
  });

  it('resets a password by mail, says nothing about unknown addresses, and ends every session', async () => {
    const r = await signIns.signIn(house.system, 'new901@test.example', TEST_PASSWORD, FROM);
    if (!r.ok) throw new Error('sign-in refused');
    expect(await signIns.requestReset(house.system, 'nobody@test.example')).toEqual(
      await signIns.requestReset(house.system, 'new901@test.example'),
    );
    await house.drain();
    const token = await lastLink('new901@test.example');
    expect(codesOf(await signIns.resetPassword(house.system, token, 'short'))).toEqual(['IDENTITY.PASSWORD_SHORT']);
    must(await signIns.resetPassword(house.system, token, '新的足够长的密码一二三'));
    expect(await signIns.resolve(r.value.token.reveal())).toBeNull();
    expect(codesOf(await signIns.resetPassword(house.system, token, '新的足够长的密码一二三'))).toEqual([
      'IDENTITY.LINK_EXPIRED',
    ]);
  });

  it('a newer link to a new password ends the older one', async () => {
    const address = 'new901@test.example';
    await signIns.requestReset(house.system, address);
    await house.drain();
    const older = await lastLink(address);
    const olderMail = await lastMail(address);
    await signIns.requestReset(house.system, address);
    await house.drain();
    const newer = await lastLink(address);
    expect(codesOf(await signIns.resetPassword(house.system, older, '另一个足够长的密码四五'))).toEqual([
      'IDENTITY.LINK_EXPIRED',
    ]);
    expect(codesOf(await house.get(OperationService).openLetter(house.system, olderMail.id))).toEqual([
      'IDENTITY.LINK_EXPIRED',
    ]);
    must(await signIns.resetPassword(house.system, newer, '另一个足够长的密码四五'));
  });

  it('a letter whose link has nothing left to open is not sent', async () => {
    const address = 'new901@test.example';
    await signIns.requestReset(house.system, address);
    await signIns.requestReset(house.system, address);
    const { manager } = house.platform.databases.reader;
    const before = await manager.countBy(Mail, { recipient: address });
    await house.drain();
    expect(await manager.countBy(Mail, { recipient: address })).toBe(before + 1);
  });

  it("revokes sessions one by one, never another person's, and expired ones are dead", async () => {
    const [bank] = await house.organisation('BANK');
    const person = await house.platform.databases.reader.manager.findOneByOrFail(Person, { id: bank!.actor.personId });
    const sign = async () => {
      const r = await signIns.signIn(house.system, person.email, TEST_PASSWORD, FROM);
      if (!r.ok) throw new Error('refused');
      return r.value;
    };
    const [one, two] = [await sign(), await sign()];
    must(await signIns.revoke(bank!, { id: one.id }));
    expect(await signIns.resolve(one.token.reveal())).toBeNull();
    expect(await signIns.resolve(two.token.reveal())).not.toBeNull();
    const foreign = await house.platform.databases.reader.manager.findOneByOrFail(Session, {
      personId: (await house.platform.databases.reader.manager.findOneByOrFail(Person, { email: 'both@test.example' }))
        .id,
    });
    await expect(signIns.revoke(bank!, { id: foreign.id })).rejects.toThrow('not found');
    await house.platform.databases.writer.manager.update(Session, { id: two.id }, { expiresAt: new Date(0) });
    expect(await signIns.resolve(two.token.reveal())).toBeNull();
  });

  it("keeps at least one administrator and ends a removed member's sessions", async () => {
    const [admin, colleague] = await house.organisation('BANK', [['ADMINISTRATOR', 'OPERATOR'], ['OPERATOR']]);
    expect(codesOf(await members.setRoles(admin!, admin!.actor.personId, ['OPERATOR']))).toEqual([
      'IDENTITY.LAST_ADMINISTRATOR',
    ]);
    const person = await house.platform.databases.reader.manager.findOneByOrFail(Person, {
      id: colleague!.actor.personId,
    });
    const r = await signIns.signIn(house.system, person.email, TEST_PASSWORD, FROM);
    must(await members.setRoles(admin!, colleague!.actor.personId, []));
    expect(r.ok && (await signIns.resolve(r.value.token.reveal()))).toBeNull();
    expect(await house.platform.databases.reader.manager.countBy(Invitation, {})).toBeGreaterThan(0);
  });
});
