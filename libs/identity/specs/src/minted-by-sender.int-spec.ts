import { openHouse, type House } from '@zhiya/composition/testing';
import { MemberService } from '@zhiya/identity-server';
import { Invitation, MintedBySender, tokenHash } from '@zhiya/identity-server/testing';
import { OutboxJob } from '@zhiya/platform-jobs';
import { Mail } from '@zhiya/platform-notifications';

/** The step from a release that wrote links into the outbox. */
describe('jobs of letters written before', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('lose their links; one that waits is sent all the same, one whose invitation is gone keeps its other facts', async () => {
    const [bank] = await house.organisation('BANK');
    await house.drain();
    await house.get(MemberService).invite(bank!, 'guest@test.example', ['OPERATOR']);
    const { manager } = house.platform.databases.writer;
    const jobs = manager.getRepository(OutboxJob);
    const waiting = await jobs.findOneByOrFail({ name: 'mail.send', state: 'READY' });
    const { opens, ...payload } = waiting.payload as { opens: string; facts: object };
    await manager.update(Invitation, { id: opens }, { tokenHash: tokenHash('raw-token') });
    const old = (path: string) => ({ ...payload, facts: { ...payload.facts, path } });
    await jobs.update({ id: waiting.id }, { payload: old('/invite/raw-token') as never });
    await jobs.insert({ ...waiting, id: 'gone', state: 'DONE', payload: old('/invite/used-token') });

    const runner = house.platform.databases.writer.createQueryRunner();
    await new MintedBySender().up(runner);
    await runner.release();

    expect((await jobs.findOneByOrFail({ id: waiting.id })).payload).toEqual({ ...payload, opens });
    expect((await jobs.findOneByOrFail({ id: 'gone' })).payload).toEqual(payload);
    await house.drain();
    expect(await manager.findBy(Mail, { recipient: 'guest@test.example' })).toMatchObject([{ opens }]);
  });
});
