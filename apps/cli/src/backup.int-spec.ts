import { jest } from '@jest/globals';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openHouse, type House } from '@zhiya/composition/testing';
import { AuditEntry, brokenLink } from '@zhiya/platform-persistence';
import { tempDir } from '@zhiya/platform-testing';
import { backup, restore } from './backup';

const countsOf = async (house: House) => {
  const { reader } = house.platform.databases;
  return Object.fromEntries(
    await Promise.all(
      reader.entityMetadatas.map(async (m) => [m.tableName, await reader.manager.count(m.target)] as const),
    ),
  );
};

describe('backup and restore', () => {
  let source: House;
  const dir = tempDir();
  beforeAll(async () => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    source = await openHouse();
    await source.organisation('BANK', [['OPERATOR', 'ADMINISTRATOR'], ['APPROVER']]);
    await source.organisation('ENTERPRISE');
    await source.drain();
    await mkdir(join(source.platform.config.dataDir, 'files'), { recursive: true });
    await writeFile(join(source.platform.config.dataDir, 'files', 'a.pdf'), 'certificate');
    await backup(source.platform, join(dir.path, 'copy'));
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await source.close();
    dir.remove();
  });

  it('brings every row and file back, and the audit chains still hold', async () => {
    const before = await countsOf(source);
    expect(before['person']).toBe(3);
    const target = await openHouse();
    await restore(target.platform, join(dir.path, 'copy'));
    expect(await countsOf(target)).toEqual(before);
    expect(await readFile(join(target.platform.config.dataDir, 'files', 'a.pdf'), 'utf8')).toBe('certificate');
    const entries = await target.platform.databases.reader.manager.find(AuditEntry, {
      order: { recordType: 'ASC', recordId: 'ASC', seq: 'ASC' },
    });
    const records = [...new Set(entries.map((e) => `${e.recordType} ${e.recordId}`))];
    expect(
      records.filter((r) => brokenLink(entries.filter((e) => `${e.recordType} ${e.recordId}` === r)) !== null),
    ).toEqual([]);
    await expect(restore(target.platform, join(dir.path, 'copy'))).rejects.toThrow(/holds (rows|files)/);
    await target.close();
  });

  it('refuses a damaged copy before it writes anything, and a folder that holds none', async () => {
    const target = await openHouse();
    await appendFile(join(dir.path, 'copy', 'person.ndjson.gz'), 'x');
    await expect(restore(target.platform, join(dir.path, 'copy'))).rejects.toThrow('damaged');
    expect((await countsOf(target))['organisation']).toBe(0);
    await expect(restore(target.platform, dir.path)).rejects.toThrow('no complete backup');
    await target.close();
  });

  it('does not write over an older copy', async () => {
    await expect(backup(source.platform, join(dir.path, 'copy'))).rejects.toThrow('not empty');
  });
});
