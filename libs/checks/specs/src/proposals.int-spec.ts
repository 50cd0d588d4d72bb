import { Checks } from '@zhiya/checks-server';
import { Proposal } from '@zhiya/checks-server/testing';
import { codesOf, must, openHouse, TEST_PASSWORD, type House } from '@zhiya/composition/testing';
import { IdentityQueries, MemberService, OperationService } from '@zhiya/identity-server';
import { Invitation, Membership } from '@zhiya/identity-server/testing';
import { SYSTEM_ACTOR } from '@zhiya/kernel';
import { InboxTask } from '@zhiya/platform-lifecycle';
import { Mail } from '@zhiya/platform-notifications';
import type { RequestContext } from '@zhiya/platform-persistence';
import { IsNull } from 'typeorm';

const NOBODY: RequestContext = { actor: { ...SYSTEM_ACTOR, isSystem: false, orgKind: 'NONE' }, correlationId: 't' };

describe('acts that take two', () => {
  let house: House;
  let members: MemberService;
  let checks: Checks;
  let [admin, approver, officer, stranger, operator]: RequestContext[] = [];
  const em = () => house.platform.databases.reader.manager;
  const waiting = (id: string) => em().findOneByOrFail(Proposal, { id });
  const letters = (recipient: string) => em().countBy(Mail, { recipient });
  const linkFor = async (recipient: string): Promise<string> => {
    const mail = await em().findOneOrFail(Mail, { where: { recipient }, order: { id: 'DESC' } });
    const { facts } = must(await house.get(OperationService).openLetter(house.system, mail.id));
    return String(facts!['path']).split('/').at(-1)!;
  };
  const rolesOf = async (personId: string) =>
    (await em().findOneBy(Membership, { personId, organisationId: admin!.actor.orgId, endedAt: IsNull() }))?.roles;

  beforeAll(async () => {
    house = await openHouse();
    members = house.get(MemberService);
    checks = house.get(Checks);
    [admin, approver, officer] = await house.organisation('BANK', [['ADMINISTRATOR'], ['APPROVER'], ['OPERATOR']]);
    [stranger] = await house.organisation('BANK', [['ADMINISTRATOR', 'APPROVER']]);
    [operator] = await house.organisation('OPERATOR', [['APPROVER']]);
  });
  afterAll(() => house.close());

  it('have no effect before the second person, who is never the first', async () => {
    const email = 'checker-1@test.example';
    const { id, state } = must(await members.invite(admin!, email, ['APPROVER']));
    expect(state).toBe('PROPOSED');
    await house.drain();
    expect([await letters(email), await em().countBy(Invitation, { email })]).toEqual([0, 0]);
    expect(await em().findOneBy(InboxTask, { recordId: id, closedAt: IsNull() })).toMatchObject({
      orgId: admin!.actor.orgId,
      role: 'APPROVER',
    });
    expect(codesOf(await members.invite(admin!, email, ['APPROVER']))).toEqual(['CHECK.PROPOSED_ALREADY']);
    expect(codesOf(await checks.check(admin!, { id }))).toEqual(['CHECK.SAME_PERSON']);
    await expect(checks.check(officer!, { id })).rejects.toThrow('check:act');
    await expect(checks.check(stranger!, { id })).rejects.toThrow('not found');
    await expect(checks.check(operator!, { id })).rejects.toThrow('not found');

    must(await checks.check(approver!, { id, version: 1 }));
    await house.drain();
    expect(await waiting(id)).toMatchObject({ state: 'EFFECTIVE' });
    expect(await em().findOneBy(Invitation, { email })).toMatchObject({ invitedBy: admin!.actor.personId });
    must(await members.acceptInvitation(NOBODY, await linkFor(email), '王五', TEST_PASSWORD));
    expect(codesOf(await checks.check(approver!, { id }))).toEqual(['LIFECYCLE.NOT_NOW']);
  });

  it('are tried before they wait, so that their maker hears what is wrong', async () => {
    expect(codesOf(await members.invite(admin!, 'no address', ['APPROVER']))).toEqual(['IDENTITY.EMAIL_MALFORMED']);
    expect(codesOf(await members.invite(admin!, 'checker-1@test.example', ['APPROVER']))).toEqual([
      'IDENTITY.ALREADY_MEMBER',
    ]);
    expect(await em().countBy(Invitation, { email: 'no address' })).toBe(0);
  });

  it('go to the operator where nobody else is there to check', async () => {
    const { id, state } = must(await members.invite(stranger!, 'second@test.example', ['APPROVER']));
    expect(state).toBe('AT_OPERATOR');
    await expect(checks.check(stranger!, { id })).rejects.toThrow('check:act-elsewhere');
    await expect(checks.check(approver!, { id })).rejects.toThrow('not found');
    must(await checks.check(operator!, { id }));
    expect(await em().countBy(Invitation, { email: 'second@test.example' })).toBe(1);
  });

  it('are returned with a reason, withdrawn, and refused to others as unknown', async () => {
    const one = must(await members.invite(admin!, 'returned@test.example', ['ADMINISTRATOR'])).id;
    expect(codesOf(await checks.return(approver!, { id: one, reason: ' ' }))).toEqual(['TEXT.REQUIRED']);
    must(await checks.return(approver!, { id: one, reason: '请先提交授权书' }));
    expect(await waiting(one)).toMatchObject({ state: 'RETURNED', reason: '请先提交授权书' });
    const two = must(await members.invite(admin!, 'withdrawn@test.example', ['APPROVER'])).id;
    await expect(checks.withdraw(stranger!, { id: two })).rejects.toThrow('not found');
    must(await checks.withdraw(admin!, { id: two }));
    expect(codesOf(await checks.check(approver!, { id: two }))).toEqual(['LIFECYCLE.NOT_NOW']);
  });

  it('are how rights to check are given: not to oneself, and to others by two', async () => {
    const { personId } = officer!.actor;
    expect(codesOf(await members.setRoles(admin!, admin!.actor.personId, ['ADMINISTRATOR', 'APPROVER']))).toEqual([
      'IDENTITY.OWN_ROLES',
    ]);
    const { id } = must(await members.setRoles(admin!, personId, ['OPERATOR', 'APPROVER']));
    const [boss, deputy] = await house.organisation('BANK', [['ADMINISTRATOR'], ['ADMINISTRATOR']]);
    const more = must(await members.setRoles(boss!, deputy!.actor.personId, ['ADMINISTRATOR', 'APPROVER']));
    expect(more.state).toBe('AT_OPERATOR');
    expect(await rolesOf(personId)).toEqual(['OPERATOR']);
    must(await checks.check(approver!, { id }));
    expect(await rolesOf(personId)).toEqual(['OPERATOR', 'APPROVER']);
    // To take one away is one person's.
    must(await members.setRoles(admin!, personId, ['OPERATOR']));
    expect(await rolesOf(personId)).toEqual(['OPERATOR']);
  });

  it('and invitations end with the membership of who sent them', async () => {
    must(await members.invite(admin!, 'guest-1@test.example', ['OPERATOR']));
    await house.drain();
    const proposed = must(await members.invite(admin!, 'guest-2@test.example', ['APPROVER'])).id;
    const raised = must(await members.setRoles(admin!, officer!.actor.personId, ['OPERATOR', 'ADMINISTRATOR'])).id;
    must(await checks.check(approver!, { id: raised }));
    must(await members.setRoles(officer!, admin!.actor.personId, []));
    const guest = await em().findOneByOrFail(Invitation, { email: 'guest-1@test.example' });
    expect(guest.withdrawnAt).not.toBeNull();
    expect(await waiting(proposed)).toMatchObject({ state: 'WITHDRAWN' });
  });

  it('leave open invitations in a list, to be withdrawn there; a newer one ends the older', async () => {
    const queries = house.get(IdentityQueries);
    const open = async () =>
      (await queries.invitations(stranger!.actor)).filter((i) => i.email === 'open@test.example');
    must(await members.invite(stranger!, 'open@test.example', ['OPERATOR']));
    must(await members.invite(stranger!, 'open@test.example', ['OPERATOR']));
    await house.drain();
    const [one, ...rest] = await open();
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ roles: ['OPERATOR'], isExpired: false, invitedByName: stranger!.actor.personName });
    const token = await linkFor('open@test.example');
    await expect(members.withdrawInvitation(approver!, one!.id)).rejects.toThrow('not found');
    must(await members.withdrawInvitation(stranger!, one!.id));
    expect(await open()).toEqual([]);
    expect(codesOf(await members.acceptInvitation(NOBODY, token, '赵六', TEST_PASSWORD))).toEqual([
      'IDENTITY.LINK_EXPIRED',
    ]);
    expect(codesOf(await members.withdrawInvitation(stranger!, one!.id))).toEqual(['IDENTITY.INVITATION_OVER']);
  });
});
