import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { databaseUnderTest } from './database-under-test';

const onServer = async (sql: string) => {
  const connection = await createConnection({ uri: process.env['TEST_DATABASE_URL']! });
  try {
    return (await connection.query(sql))[0] as Record<string, unknown>[];
  } finally {
    await connection.end();
  }
};

describe('the database under test', () => {
  it('is one of its own at each call, and leaves nothing behind', async () => {
    const [a, b] = [await databaseUnderTest(), await databaseUnderTest()];
    expect(a.file).not.toBe(b.file);
    expect(a.kind).toBe(process.env['DB_UNDER_TEST'] ?? 'sqlite');
    if (a.kind === 'mariadb') {
      expect(a.url).not.toBe(b.url);
      const name = new URL(a.url!).pathname.slice(1);
      const [schema] = await onServer(
        `SELECT DEFAULT_COLLATION_NAME AS c FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = '${name}'`,
      );
      // Trailing blanks and case count, as on SQLite.
      expect(schema).toEqual({ c: expect.stringMatching(/^utf8mb4_(nopad|0900)_bin$/) });
      await a.drop();
      expect(await onServer(`SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = '${name}'`)).toEqual([]);
    } else {
      expect(a.url).toBeUndefined();
      await a.drop();
    }
    expect(existsSync(dirname(a.file))).toBe(false);
    await b.drop();
  });

  it('refuses a kind it does not know, and MariaDB without an address', async () => {
    await expect(databaseUnderTest({ DB_UNDER_TEST: 'oracle' })).rejects.toThrow('may be sqlite or mariadb');
    await expect(databaseUnderTest({ DB_UNDER_TEST: 'mariadb' })).rejects.toThrow('TEST_DATABASE_URL');
  });
});
