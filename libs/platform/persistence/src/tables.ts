import {
  Table,
  TableColumn,
  TableIndex,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
} from 'typeorm';

/** The migrations' side of the column vocabulary (see columns.ts). */
type Col = Omit<TableColumnOptions, 'name'>;
const nul = (c: Col): Col => ({ ...c, isNullable: true });
export const t = {
  id: (): Col => ({ type: 'varchar', length: '36', isPrimary: true }),
  ref: (): Col => ({ type: 'varchar', length: '36' }),
  text: (n: number): Col => ({ type: 'varchar', length: String(n) }),
  longText: (): Col => ({ type: 'text' }),
  state: (): Col => ({ type: 'varchar', length: '32' }),
  fen: (): Col => ({ type: 'bigint' }),
  int: (): Col => ({ type: 'integer' }),
  flag: (): Col => ({ type: 'boolean' }),
  instant: (): Col => ({ type: 'datetime', precision: 3 }),
  date: (): Col => ({ type: 'varchar', length: '10' }),
  json: (): Col => ({ type: 'text' }),
  nul,
};

export interface TableSpec {
  readonly name: string;
  readonly columns: Readonly<Record<string, Col>>;
  readonly indices?: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly unique?: boolean;
  }[];
}

/** Columns every record with a lifecycle has. */
export const lifecycleColumns = () => ({ state: t.state(), state_since: t.date(), version: t.int() });

export async function createTable(q: QueryRunner, spec: TableSpec): Promise<void> {
  await q.createTable(
    new Table({
      name: spec.name,
      columns: Object.entries(spec.columns).map(([name, c]) => ({ name, ...c })),
      indices: (spec.indices ?? []).map(
        (i) => new TableIndex({ name: i.name, columnNames: [...i.columns], isUnique: i.unique ?? false }),
      ),
    }),
  );
}

/** A migration that creates tables: `name` ends in a 13-digit timestamp, as TypeORM orders by it. */
export function creates(name: string, tables: readonly TableSpec[]): new () => MigrationInterface {
  return class implements MigrationInterface {
    name = name;
    async up(q: QueryRunner): Promise<void> {
      for (const table of tables) await createTable(q, table);
    }
    async down(q: QueryRunner): Promise<void> {
      for (const table of [...tables].reverse()) await q.dropTable(table.name);
    }
  };
}

/** A migration that takes a table away whose content is kept elsewhere. */
export function drops(name: string, table: TableSpec): new () => MigrationInterface {
  return class implements MigrationInterface {
    name = name;
    async up(q: QueryRunner): Promise<void> {
      await q.dropTable(table.name);
    }
    async down(q: QueryRunner): Promise<void> {
      await createTable(q, table);
    }
  };
}

/** A migration that gives a table further columns, each of which an older row may leave empty. */
export function addsColumns(name: string, table: string, columns: TableSpec['columns']): new () => MigrationInterface {
  return class implements MigrationInterface {
    name = name;
    async up(q: QueryRunner): Promise<void> {
      await q.addColumns(
        table,
        Object.entries(columns).map(([column, c]) => new TableColumn({ name: column, ...nul(c) })),
      );
    }
    async down(q: QueryRunner): Promise<void> {
      await q.dropColumns(table, Object.keys(columns));
    }
  };
}

/** A migration that takes columns away whose content is known from elsewhere. */
export function dropsColumns(name: string, table: string, columns: TableSpec['columns']): new () => MigrationInterface {
  const adds = new (addsColumns(name, table, columns))();
  return class implements MigrationInterface {
    name = name;
    up(q: QueryRunner): Promise<void> {
      return adds.down(q) as Promise<void>;
    }
    down(q: QueryRunner): Promise<void> {
      return adds.up(q) as Promise<void>;
    }
  };
}
