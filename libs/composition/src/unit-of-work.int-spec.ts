import { fail, ok } from '@zhiya/kernel';
import { OutboxJob } from '@zhiya/platform-jobs';
import { audit, AuditEntry, brokenLink, PlatformSetting } from '@zhiya/platform-persistence';
import { Like } from 'typeorm';
import { openHouse, type House } from './testing';

describe('the unit of work', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const put = (name: string, value: string) =>
    house.platform.uow.do(house.system, (tx) => tx.em.upsert(PlatformSetting, { name, value }, ['name']));
  const read = async (name: string) =>
    (await house.platform.databases.reader.manager.findOneBy(PlatformSetting, { name }))?.value;

  it('rolls everything back when the use case refuses', async () => {
    const r = await house.platform.uow.run(house.system, async (tx) => {
      await tx.em.insert(PlatformSetting, { name: 'refused', value: '1' });
      await tx.publish('mail.send', { to: 'a@b.cn', template: 'turn', facts: {} });
      return fail('TEST.NO');
    });
    expect(r).toMatchObject({ ok: false, errors: [{ code: 'TEST.NO' }] });
    expect(await read('refused')).toBeUndefined();
    expect(await house.platform.databases.reader.manager.countBy(OutboxJob, { name: 'mail.send' })).toBe(0);
  });

  it('keeps 50 concurrent units of work apart, and a failing one takes nobody with it', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, (_, i) =>
        house.platform.uow.do(house.system, async (tx) => {
          await tx.em.insert(PlatformSetting, { name: `unit:${i}`, value: 'first half' });
          await new Promise((r) => setTimeout(r, 1));
          if (i % 10 === 0) throw new Error('fails on purpose');
          await tx.em.update(PlatformSetting, { name: `unit:${i}` }, { value: 'whole' });
        }),
      ),
    );
    expect(results.filter((r) => r.status === 'rejected')).toHaveLength(5);
    const rows = await house.platform.databases.reader.manager.findBy(PlatformSetting, { name: Like('unit:%') });
    expect(rows.map((r) => r.value)).toEqual(Array<string>(45).fill('whole'));
  });

  it('refuses a unit of work inside a unit of work', async () => {
    await expect(house.platform.uow.do(house.system, () => put('nested', '1'))).rejects.toThrow(
      'inside a unit of work',
    );
  });

  it('answers a replayed key with the first answer, and refuses the key with another input', async () => {
    const ctx = { ...house.system, idempotencyKey: 'k1', operation: 'test', inputHash: 'h1' };
    let ran = 0;
    const run = (c: typeof ctx) =>
      house.platform.uow.run(c, async () => {
        ran += 1;
        return ok({ id: `r${ran}` });
      });
    expect(await run(ctx)).toEqual({ ok: true, value: { id: 'r1' } });
    expect(await run(ctx)).toEqual({ ok: true, value: { id: 'r1' } });
    expect(ran).toBe(1);
    expect(await run({ ...ctx, inputHash: 'h2' })).toMatchObject({
      ok: false,
      errors: [{ code: 'IDEMPOTENCY.KEY_REUSED' }],
    });
  });

  it('forgets the key of a refusal, so that the mended form may be sent again', async () => {
    const ctx = { ...house.system, idempotencyKey: 'k2', operation: 'test', inputHash: 'h1' };
    expect((await house.platform.uow.run(ctx, async () => fail('TEST.NO'))).ok).toBe(false);
    expect((await house.platform.uow.run({ ...ctx, inputHash: 'h2' }, async () => ok({ id: 'x' }))).ok).toBe(true);
  });

  it('reads committed rows only and cannot write on the reading connection (SQLite)', async () => {
    if (house.platform.databases.kind !== 'sqlite') return;
    await expect(
      house.platform.databases.reader.query("INSERT INTO platform_setting (name, value) VALUES ('x', 'y')"),
    ).rejects.toThrow(/readonly|query_only|read-only|attempt to write/i);
    await house.platform.uow.do(house.system, async (tx) => {
      await tx.em.insert(PlatformSetting, { name: 'open', value: '1' });
      expect(await read('open')).toBeUndefined();
    });
    expect(await read('open')).toBe('1');
  });

  it('chains audit entries per record, keeps secrets out and notices a changed entry', async () => {
    for (const n of [1, 2, 3])
      await house.platform.uow.do(house.system, (tx) =>
        audit(tx, {
          recordType: 'thing',
          recordId: 't1',
          action: `step${n}`,
          before: { n: n - 1 },
          after: { n, password: 'p', nested: { token: 't' } },
        }),
      );
    const { manager } = house.platform.databases.writer;
    const chain = () =>
      manager.find(AuditEntry, { where: { recordType: 'thing', recordId: 't1' }, order: { seq: 'ASC' } });
    expect((await chain()).map((e) => e.after)).toEqual(
      [1, 2, 3].map((n) => ({ n, password: '…', nested: { token: '…' } })),
    );
    expect(brokenLink(await chain())).toBeNull();
    await manager.update(AuditEntry, { recordType: 'thing', recordId: 't1', seq: 2 }, { after: { n: 99 } as never });
    expect(brokenLink(await chain())?.seq).toBe(2);
  });
});
