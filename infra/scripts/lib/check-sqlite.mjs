// Prints "ok", or the first thing that SQLite finds wrong with the file it is given.
import Database from 'libsql';

const TOO_BIG_TO_READ_AT_EVERY_START = 256 * 1024 * 1024;

try {
  const database = new Database(process.argv[2]);
  database.exec('PRAGMA busy_timeout = 5000');
  const bytes = database
    .prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()')
    .get().bytes;
  const check = bytes > TOO_BIG_TO_READ_AT_EVERY_START ? 'SELECT count(*) FROM sqlite_schema' : 'PRAGMA quick_check(1)';
  const first = Object.values(database.prepare(check).get())[0];
  process.stdout.write(typeof first === 'number' ? 'ok' : String(first).split('\n').at(-1));
  database.close();
} catch (error) {
  process.stdout.write(error.message);
}
