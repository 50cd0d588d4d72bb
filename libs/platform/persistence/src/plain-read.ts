import { EntityManager, FindOperator, type DataSource, type EntityTarget, type FindOptionsWhere } from 'typeorm';
import { CONVERTED } from './projection';

type Column = ReturnType<DataSource['getMetadata']>['columns'][number];
interface Prepared {
  readonly select: string;
  readonly columns: readonly Column[];
  readonly converted: readonly Column[];
  readonly prototype: object;
  /** Property → column as the statement names it. */
  readonly quoted: ReadonlyMap<string, string>;
}
const known = new WeakMap<DataSource, Map<unknown, Prepared>>();

function prepared(source: DataSource, entity: unknown): Prepared {
  let tables = known.get(source);
  if (!tables) known.set(source, (tables = new Map()));
  let table = tables.get(entity);
  if (!table) {
    const { columns, tableName, target } = source.getMetadata(entity as never);
    const escaped = (name: string) => source.driver.escape(name);
    const named = columns.map((c) => `${escaped(c.databaseName)} AS ${escaped(c.propertyName)}`);
    table = {
      select: `SELECT ${named.join(', ')} FROM ${escaped(tableName)} WHERE `,
      columns,
      converted: columns.filter((c) => c.transformer !== undefined || CONVERTED.includes(c.type)),
      prototype: (target as { readonly prototype: object }).prototype,
      quoted: new Map(columns.map((c) => [c.propertyName, escaped(c.databaseName)])),
    };
    tables.set(entity, table);
  }
  return table;
}

/** A condition on one column; null where it is one that TypeORM has to write. */
function conditionOf(
  column: string,
  value: unknown,
): { readonly sql: string; readonly values: readonly unknown[] } | null {
  if (value === null || value === undefined) return null;
  if (!(value instanceof FindOperator))
    return typeof value === 'object' ? null : { sql: `${column} = ?`, values: [value] };
  if (value.type !== 'in') return null;
  const list = value.value as unknown as readonly unknown[];
  return list.length === 0
    ? { sql: '1 = 0', values: [] }
    : { sql: `${column} IN (${list.map(() => '?').join(', ')})`, values: list };
}

/**
 * The first row that meets the conditions, as its entity has it: what `findOneBy` answers, by one plain statement. Building a query and an
 * entity for it costs more than the statement. Conditions that are no equality and no list are left to TypeORM.
 */
export async function readRow<E extends object>(
  em: EntityManager,
  entity: EntityTarget<E>,
  where: FindOptionsWhere<E>,
): Promise<E | null> {
  const source = em.dataSource;
  const { select, columns, converted, prototype, quoted } = prepared(source, entity);
  const conditions = Object.entries(where).map(([property, value]) => {
    const column = quoted.get(property);
    return column === undefined ? null : conditionOf(column, value);
  });
  if (conditions.length === 0 || conditions.includes(null)) return em.findOneBy(entity, where);
  const plain = conditions as readonly NonNullable<(typeof conditions)[number]>[];
  const rows = (await em.query(
    `${select}${plain.map((c) => c.sql).join(' AND ')} LIMIT 1`,
    plain.flatMap((c) => c.values),
  )) as Record<string, unknown>[];
  const row = rows[0];
  if (!row) return null;
  for (const column of converted)
    row[column.propertyName] = source.driver.prepareHydratedValue(row[column.propertyName], column);
  return Object.assign(
    Object.create(prototype) as object,
    Object.fromEntries(columns.map((c) => [c.propertyName, row[c.propertyName]])),
  ) as E;
}
