// Rows into their tables by plain INSERTs of many rows each, then ANALYZE TABLE: the optimiser knows nothing of rows that
// arrived a moment ago.
import { marketRows } from './rows.mjs';

const ROWS_PER_INSERT = 1000;

async function insert(connection, table, rows) {
  const columns = Object.keys(rows[0]);
  await connection.query(`INSERT INTO \`${table}\` (${columns.map((c) => `\`${c}\``).join(', ')}) VALUES ?`, [
    rows.map((row) => columns.map((c) => row[c])),
  ]);
}

async function one(connection, sql, what) {
  const [[row]] = await connection.query(sql);
  if (row === undefined) throw new Error(`the demonstration has no ${what}`);
  return row;
}

/** Adds `count` published listings with all that belongs to them; returns how many rows that was, by table. */
export async function loadMarket(connection, count) {
  const organisation = (mailbox) =>
    one(
      connection,
      `SELECT o.id, o.name, o.kind FROM organisation o JOIN membership m ON m.organisation_id = o.id JOIN person p ON p.id = m.person_id WHERE p.email = '${mailbox}@demo.zhiya'`,
      mailbox,
    );
  const waiting = new Map();
  const loaded = {};
  const flush = async (table) => {
    const rows = waiting.get(table);
    waiting.set(table, []);
    loaded[table] = (loaded[table] ?? 0) + rows.length;
    await insert(connection, table, rows);
  };
  await connection.query('SET unique_checks = 0, foreign_key_checks = 0, autocommit = 0');
  const [products] = await connection.query("SELECT id, bank_id AS bankId FROM loan_product WHERE state = 'ACTIVE'");
  for (const [table, row] of marketRows(count, {
    operator: await organisation('operator'),
    bank: await organisation('bank-a'),
    products,
  })) {
    if (!waiting.has(table)) waiting.set(table, []);
    if (waiting.get(table).push(row) >= ROWS_PER_INSERT) await flush(table);
  }
  for (const [table, rows] of waiting) if (rows.length > 0) await flush(table);
  await connection.query('COMMIT');
  await connection.query('SET unique_checks = 1, foreign_key_checks = 1, autocommit = 1');
  await connection.query(
    `ANALYZE TABLE ${Object.keys(loaded)
      .map((t) => `\`${t}\``)
      .join(', ')}`,
  );
  return loaded;
}
