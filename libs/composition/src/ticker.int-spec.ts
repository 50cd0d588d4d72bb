import { OutboxJob } from '@zhiya/platform-jobs';
import {
  AuditEntry,
  audit,
  brokenSeal,
  BUSINESS_DATE_SETTING,
  MovableToday,
  PlatformSetting,
  sealAudit,
} from '@zhiya/platform-persistence';
import { openHouse, type House } from './testing';
import { Ticker } from './ticker';

describe('the ticker and the seals', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('tells each hour once, however many processes tick', async () => {
    const told = await Promise.all([
      new Ticker(house.platform).tick(),
      new Ticker(house.platform).tick(),
      new Ticker(house.platform).tick(),
    ]);
    expect(told.flat()).toEqual(['hour']);
    expect(await house.platform.databases.reader.manager.countBy(OutboxJob, { name: 'audit.seal' })).toBe(1);
  });

  it('tells days by the clock in production only', async () => {
    const production = { ...house.platform, config: { ...house.platform.config, demo: false } };
    expect(await new Ticker(production).tick()).toEqual(['day']);
    expect(await new Ticker(production).tick()).toEqual([]);
  });

  it('decides on the new day in every process once a move is answered', async () => {
    const { reader, writer } = house.platform.databases;
    const [mover, other] = [new MovableToday('2019-12-02', true), new MovableToday('2019-12-02', true)];
    await other.refresh(reader);
    await writer.manager.upsert(PlatformSetting, { name: BUSINESS_DATE_SETTING, value: '2019-12-09' }, ['name']);
    await other.refresh(reader);
    expect(other.today()).toBe('2019-12-02');
    await mover.moved('2019-12-09');
    await other.refresh(reader);
    expect([mover.today(), other.today()]).toEqual(['2019-12-09', '2019-12-09']);
  });

  it('seals the trail in batches and notices an entry that was taken out of it', async () => {
    const { uow, databases } = house.platform;
    for (const n of [1, 2, 3, 4])
      await uow.do(house.system, (tx) => audit(tx, { recordType: 'sealed', recordId: `s${n}`, action: 'create' }));
    const later = new Date(Date.now() + 1000);
    expect(await uow.do(house.system, (tx) => sealAudit(tx, later))).toBeGreaterThanOrEqual(4);
    await uow.do(house.system, (tx) => audit(tx, { recordType: 'sealed', recordId: 's5', action: 'create' }));
    expect(await uow.do(house.system, (tx) => sealAudit(tx, later))).toBe(1);
    expect(await brokenSeal(databases.reader.manager)).toBeNull();
    await databases.writer.manager.delete(AuditEntry, { recordType: 'sealed', recordId: 's2' });
    expect((await brokenSeal(databases.reader.manager))?.seq).toBe(1);
  });
});
