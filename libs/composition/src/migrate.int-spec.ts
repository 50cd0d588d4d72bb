import { databaseUnderTest, type DatabaseUnderTest } from '@zhiya/platform-testing';
import { readConfig } from './config';
import { migrate, migrateEmbedded } from './migrate';
import { openPlatform, type Platform } from './platform.module';

describe('bringing a database up to date', () => {
  let db: DatabaseUnderTest;
  let platform: Platform;
  beforeAll(async () => {
    db = await databaseUnderTest();
    platform = await openPlatform(readConfig({ NODE_ENV: 'test', ...db.env }));
  });
  afterAll(async () => {
    await platform.close();
    await db.drop();
  });

  it('is done by the process that opens an embedded one, and left to a step of its own for a shared one', async () => {
    const embedded = await migrateEmbedded(platform);
    if (platform.databases.kind === 'sqlite') expect(embedded?.migrations.length).toBeGreaterThan(10);
    else expect(embedded).toBeNull();
  });

  it('leaves nothing for a second time', async () => {
    await migrate(platform);
    expect(await migrate(platform)).toEqual({ migrations: [], indexed: 0 });
  });
});
