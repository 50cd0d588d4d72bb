import { databaseUnderTest, type DatabaseUnderTest } from '@zhiya/platform-testing';
import { watchChanges, type ChangeLog } from './change-log';
import { execute, openTables, type Tables } from './tables';

describe('the log of changes', () => {
  let db: DatabaseUnderTest;
  let tables: Tables;
  let log: ChangeLog;
  const changedBy = (...sql: string[]): Promise<readonly string[]> => log.during(() => execute(db, sql));

  beforeAll(async () => {
    db = await databaseUnderTest();
    await execute(db, [
      'CREATE TABLE asset (id INTEGER PRIMARY KEY, title VARCHAR(20))',
      'CREATE TABLE listing (id INTEGER PRIMARY KEY)',
      'CREATE TABLE session (id INTEGER PRIMARY KEY)',
      "INSERT INTO asset VALUES (1, 'before')",
    ]);
    tables = openTables(db);
    log = await watchChanges(db, tables);
  });
  afterAll(async () => {
    await tables.close();
    await db.drop();
  });

  it('tells what was inserted, updated and deleted, in which table and how often', async () => {
    expect(await changedBy("INSERT INTO asset VALUES (2, 'a'), (3, 'b')")).toEqual(['asset: 2 × INSERT']);
    expect(await changedBy("UPDATE asset SET title = 'c' WHERE id = 3")).toEqual(['asset: 1 × UPDATE']);
    expect(await changedBy('DELETE FROM asset WHERE id > 1', 'INSERT INTO listing VALUES (1)')).toEqual([
      'asset: 2 × DELETE',
      'listing: 1 × INSERT',
    ]);
  });

  it('sees a row that is written anew with the same values', async () => {
    expect(await changedBy("UPDATE asset SET title = 'before' WHERE id = 1")).toEqual(['asset: 1 × UPDATE']);
  });

  it('sees nothing where nothing was found to change, and nothing that is rolled back', async () => {
    expect(
      await changedBy(
        "UPDATE asset SET title = 'x' WHERE id = 99",
        'DELETE FROM listing WHERE id = 99',
        'BEGIN',
        "INSERT INTO asset VALUES (4, 'd')",
        'DELETE FROM asset WHERE id = 1',
        'ROLLBACK',
      ),
    ).toEqual([]);
  });

  it('keeps out of what the house writes by itself', async () => {
    expect(await changedBy('INSERT INTO session VALUES (1)', 'DELETE FROM session')).toEqual([]);
  });

  it('tells of a table that nobody watches', async () => {
    expect(await changedBy('CREATE TABLE late (id INTEGER PRIMARY KEY)', 'INSERT INTO late VALUES (1)')).toEqual([
      'late: a new table',
    ]);
  });
});
