import { OperationService } from '@zhiya/identity-server';
import { defineEvent, defineEvents } from '@zhiya/kernel';
import {
  InProcessRunner,
  job,
  JobReceipt,
  JobRegistry,
  JobRunner,
  OutboxJob,
  OutboxRelay,
  outboxWriter,
  type BullMessage,
} from '@zhiya/platform-jobs';
import {
  BUSINESS_DATE_SETTING,
  idGenerator,
  PlatformSetting,
  systemClock,
  UnitOfWork,
} from '@zhiya/platform-persistence';
import { redisUnderTest } from '@zhiya/platform-testing';
import Bull from 'bull';
import { Like } from 'typeorm';
import { codesOf, openHouse, type House } from './testing';

const [HAPPENED, POISONED] = defineEvents(['thing.happened', 'thing.poisoned'], { key: 'text' });
const EVENTS = [HAPPENED!, POISONED!];
const COUNT = job('count', ['thing.happened'], { key: 'text' });
const POISON = job('poison', ['thing.poisoned'], { key: 'text' }, 2);
const DEFINITIONS = [COUNT, POISON];

/** A runner of its own over the house's database: jobs whose effect the test can count. */
function workshop(house: House) {
  let instant = new Date();
  let isMended = false;
  const clock = { now: () => instant };
  const registry = new JobRegistry(DEFINITIONS, EVENTS);
  const wake = { call: () => undefined as void };
  const uow = new UnitOfWork({
    onOutbox: () => wake.call(),
    databases: house.platform.databases,
    clock,
    businessDate: house.platform.uow.businessDate,
    ids: idGenerator(systemClock),
    outbox: outboxWriter(registry),
    permissions: {},
    topics: {},
  });
  // One row an execution: two executions of one job would leave two.
  registry.handle(COUNT, async (tx, { key }) => {
    await tx.em.insert(PlatformSetting, { name: `count:${key}:${tx.ids.next()}`, value: tx.today });
  });
  registry.handle(POISON, async (tx, { key }) => {
    if (!isMended) throw new Error('never works');
    await tx.em.insert(PlatformSetting, { name: `count:${key}:${tx.ids.next()}`, value: tx.today });
  });
  const runner = new JobRunner(uow, registry, clock, () => undefined);
  return {
    runner,
    uow,
    wake,
    mend: () => {
      isMended = true;
    },
    later: (ms: number) => {
      instant = new Date(instant.getTime() + ms);
    },
    publish: (event: string, key: string) => uow.do(house.system, (tx) => tx.publish(event, { key })),
    effect: (key: string) =>
      house.platform.databases.reader.manager.countBy(PlatformSetting, { name: Like(`count:${key}:%`) }),
    job: (name: string) =>
      house.platform.databases.writer.manager.findOneOrFail(OutboxJob, {
        where: { name },
        order: { createdAt: 'DESC', id: 'DESC' },
      }),
  };
}

describe('jobs, whatever carries them', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('run once though two runners race for them', async () => {
    const w = workshop(house);
    for (let i = 0; i < 10; i += 1) await w.publish('thing.happened', 'race');
    await Promise.all([w.runner.drain(), w.runner.drain(), w.runner.drain()]);
    expect(await w.effect('race')).toBe(10);
  });

  it('run as soon as the commit that wrote them, and wait where nothing was started', async () => {
    const w = workshop(house);
    const patient = new InProcessRunner(w.runner, 3_600_000);
    w.wake.call = () => patient.wake();
    await w.publish('thing.happened', 'woken');
    expect(await w.effect('woken')).toBe(0);
    patient.start();
    await w.publish('thing.happened', 'woken');
    while ((await w.effect('woken')) < 2) await new Promise((r) => setTimeout(r, 10));
    await patient.stop();
    expect(await w.effect('woken')).toBe(2);
  });

  it('decide on the date that was committed before them, though another process moved it', async () => {
    const w = workshop(house);
    await house.platform.uow.do(house.system, (tx) =>
      tx.em.upsert(PlatformSetting, { name: BUSINESS_DATE_SETTING, value: '2019-12-09' }, ['name']),
    );
    expect(house.platform.uow.businessDate.today()).toBe('2019-12-02');
    await w.publish('thing.happened', 'dated');
    await w.runner.drain();
    const row = await house.platform.databases.reader.manager.findOneByOrFail(PlatformSetting, {
      name: Like('count:dated:%'),
    });
    expect(row.value).toBe('2019-12-09');
  });

  it('have one effect though the process died between effect and acknowledgement', async () => {
    const w = workshop(house);
    await w.publish('thing.happened', 'crash');
    const job = await w.job('count');
    await w.runner.tick();
    // As after a crash: the effect is committed with its receipt, the row still says RUNNING under an old lease.
    await house.platform.databases.writer.manager.update(
      OutboxJob,
      { id: job.id },
      { state: 'RUNNING', leaseUntil: new Date(0), finishedAt: null },
    );
    expect(await w.runner.drain()).toBe(1);
    expect(await w.effect('crash')).toBe(1);
    expect((await w.runner.find(job.id))?.state).toBe('DONE');
  });

  it('come back when the process died before the effect', async () => {
    const w = workshop(house);
    await w.publish('thing.happened', 'lease');
    const job = await w.job('count');
    expect(await w.runner.claim(job, 'RUNNING', 1000)).toBe(true);
    expect(await w.runner.claim(job, 'RUNNING', 1000)).toBe(false);
    expect(await w.runner.drain()).toBe(0);
    w.later(2000);
    expect(await w.runner.drain()).toBe(1);
    expect(await w.effect('lease')).toBe(1);
  });

  it('are tried again with a pause, then lie dead with their error for a person to see', async () => {
    const w = workshop(house);
    await w.publish('thing.poisoned', 'x');
    await w.runner.drain();
    expect(await w.job('poison')).toMatchObject({ state: 'READY', attempts: 1 });
    w.later(10_000);
    await w.runner.drain();
    expect(await w.job('poison')).toMatchObject({
      state: 'DEAD',
      attempts: 2,
      lastError: expect.stringContaining('never works'),
    });
    expect(await house.platform.databases.writer.manager.countBy(JobReceipt, { handler: 'poison' })).toBe(0);
  });

  it('are tried again at the button of a person, once what broke is mended, and only then', async () => {
    const w = workshop(house);
    const operation = house.get(OperationService);
    await w.publish('thing.poisoned', 'mended');
    await w.runner.drain();
    const { id } = await w.job('poison');
    await expect(operation.retry(house.system, id)).rejects.toThrow('not found');
    w.later(10_000);
    await w.runner.drain();
    expect((await operation.jobs('DEAD')).map((j) => j.id)).toContain(id);
    // The dead come first, whatever was done since; then the others, page by page, each once.
    await w.publish('thing.happened', 'later');
    const seen: OutboxJob[] = [];
    for (let after = null as { isDead: boolean; id: string } | null; ;) {
      const page = await operation.jobs(null, after, 3);
      seen.push(...page);
      if (page.length < 3) break;
      after = { isDead: page[2]!.state === 'DEAD', id: page[2]!.id };
    }
    const count = await house.platform.databases.reader.getRepository(OutboxJob).count();
    expect([seen.length, new Set(seen.map((j) => j.id)).size]).toEqual([count, count]);
    expect(seen.map((j) => j.state === 'DEAD').indexOf(false)).toBe(seen.filter((j) => j.state === 'DEAD').length);
    const others = seen.filter((j) => j.state !== 'DEAD').map((j) => j.id);
    expect(others).toEqual([...others].sort().reverse());
    w.mend();
    expect(codesOf(await operation.retry(house.system, id))).toEqual([]);
    await w.runner.drain();
    expect([(await w.job('poison')).state, await w.effect('mended')]).toEqual(['DONE', 1]);
    await expect(operation.retry(house.system, id)).rejects.toThrow('not found');
  });

  it('travel over a real Bull queue and have one effect each, also when a message comes twice', async () => {
    if (!process.env['TEST_REDIS_URL']) {
      expect(process.env['DB_UNDER_TEST'] ?? 'sqlite').toBe('sqlite');
      return;
    }
    const redis = await redisUnderTest();
    const queue = new Bull<BullMessage>('test-outbox', redis.url);
    const w = workshop(house);
    void queue.process(4, (j) => w.runner.runOne(j.data.id));
    const relay = new OutboxRelay(w.runner, queue, () => undefined);
    for (let i = 0; i < 20; i += 1) await w.publish('thing.happened', 'bull');
    expect(await relay.relayOnce()).toBe(20);
    const first = await w.job('count');
    await queue.add({ id: first.id });
    while ((await w.effect('bull')) < 20) await new Promise((r) => setTimeout(r, 25));
    await queue.whenCurrentJobsFinished();
    expect(await w.effect('bull')).toBe(20);
    await queue.close();
    await redis.release();
  });
});

describe('the registry', () => {
  it('refuses a job without a handler, with two, or with an unknown name', () => {
    const r = new JobRegistry(DEFINITIONS, EVENTS);
    expect(() => r.assertComplete()).toThrow('without a handler: count, poison');
    r.handle(COUNT, async () => undefined);
    expect(() => r.handle(COUNT, async () => undefined)).toThrow('two handlers');
    expect(() => r.handle(job('nobody', [], {}), async () => undefined)).toThrow('no job is called');
    expect(() => new JobRegistry([...DEFINITIONS, COUNT], EVENTS)).toThrow('defined twice');
  });

  it('refuses a reader of facts that its event does not tell, and a telling of what nobody defined', () => {
    expect(() => new JobRegistry([job('count', ['thing.happened'], { amountFen: 'fen' })], EVENTS)).toThrow(
      'count wants amountFen of thing.happened',
    );
    const r = new JobRegistry(DEFINITIONS, EVENTS);
    expect(() => r.payloadOf('thing.forgotten', {})).toThrow('nobody defined the event thing.forgotten');
    expect(() => r.payloadOf('thing.happened', { key: 'k', more: 1 })).toThrow('more is not one of its facts');
    expect(() => r.payloadOf('thing.happened', {})).toThrow('key is no text');
  });

  it('reads a job in the shape that the release before gave it', async () => {
    const changed = defineEvent(
      'thing.happened',
      { key: 'text' },
      { version: 2, earlier: { 1: ({ name }) => ({ key: name ?? null }) } },
    );
    const r = new JobRegistry([COUNT], [changed]);
    const seen: string[] = [];
    r.handle(COUNT, (_tx, { key }) => Promise.resolve(void seen.push(key)));
    for (const payload of [{ name: 'old' }, r.payloadOf('thing.happened', { key: 'new' })])
      await (
        await r.prepared('count', 'thing.happened', payload, 'id')
      )(undefined as never);
    expect(seen).toEqual(['old', 'new']);
  });
});
