import { invariant } from '@zhiya/kernel';
import type { DataSource, EntityManager, EntityTarget, QueryRunner } from 'typeorm';

type Column = ReturnType<DataSource['getMetadata']>['columns'][number];
interface Prepared {
  readonly name: string;
  readonly quoted: string;
  readonly columns: readonly Column[];
  readonly byProperty: ReadonlyMap<string, Column>;
}
type Value = string | number | boolean | Date | null;

const known = new WeakMap<DataSource, Map<unknown, Prepared>>();

function tableOf(source: DataSource, entity: unknown): Prepared {
  let tables = known.get(source);
  if (!tables) known.set(source, (tables = new Map()));
  let table = tables.get(entity);
  if (!table) {
    const { tableName, columns } = source.getMetadata(entity as never);
    table = {
      name: source.driver.escape(tableName),
      quoted: columns.map((c) => source.driver.escape(c.databaseName)).join(', '),
      columns,
      byProperty: new Map(columns.map((c) => [c.propertyName, c])),
    };
    tables.set(entity, table);
  }
  return table;
}

const runnerOf = (em: EntityManager): QueryRunner => {
  invariant(em.queryRunner, 'rows are written in a unit of work');
  return em.queryRunner;
};

/**
 * Inserts whole rows by one plain statement, with the values that the entity's columns would write. What every unit of
 * work writes (history, turn, audit, outbox, key) goes this way: TypeORM's builder costs more than the statement.
 */
export async function insertRows<E extends object>(
  em: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly E[],
): Promise<void> {
  if (rows.length === 0) return;
  const source = em.dataSource;
  const { name, quoted, columns } = tableOf(source, entity);
  const values = rows.flatMap((row) =>
    columns.map((c) => {
      const value = (row as Record<string, unknown>)[c.propertyName];
      invariant(value !== undefined, `${name}: ${c.propertyName} is missing`);
      return source.driver.preparePersistentValue(value, c) as Value;
    }),
  );
  const places = `(${columns.map(() => '?').join(', ')})`;
  await runnerOf(em).query(`INSERT INTO ${name} (${quoted}) VALUES ${rows.map(() => places).join(', ')}`, values);
}

/** Changes columns of the rows that have exactly the values of `where` (null is one of them); answers how many there were. */
export async function updateRows<E extends object>(
  em: EntityManager,
  entity: EntityTarget<E>,
  where: Partial<E>,
  patch: Partial<E>,
): Promise<number> {
  const source = em.dataSource;
  const { name, byProperty } = tableOf(source, entity);
  const entries = (part: Partial<E>) =>
    Object.entries(part)
      .filter(([, value]) => value !== undefined)
      .map(([property, value]) => {
        const column = byProperty.get(property);
        invariant(column, `${name} has no column for ${property}`);
        return {
          sql: source.driver.escape(column.databaseName),
          value: source.driver.preparePersistentValue(value, column) as Value,
        };
      });
  const [set, wanted] = [entries(patch), entries(where)];
  invariant(set.length > 0 && wanted.length > 0, `${name}: an update says what and which`);
  const result = await runnerOf(em).query(
    `UPDATE ${name} SET ${set.map((c) => `${c.sql} = ?`).join(', ')} WHERE ${wanted.map((c) => (c.value === null ? `${c.sql} IS NULL` : `${c.sql} = ?`)).join(' AND ')}`,
    [...set, ...wanted.filter((c) => c.value !== null)].map((c) => c.value),
    true,
  );
  invariant(result.affected !== undefined, `${name}: the driver does not say how many rows it changed`);
  return result.affected;
}
