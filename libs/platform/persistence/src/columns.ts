import { assertFen } from '@zhiya/kernel';
import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';

/**
 * The whole column vocabulary. Each word means the same on SQLite and on MariaDB/MySQL (no drift, equal round trips), so
 * entities use these and nothing else; `tables.ts` says the same words for migrations.
 */
type Options = Pick<ColumnOptions, 'nullable' | 'unique' | 'default'>;

export const fenTransformer = {
  to: (value: number | null | undefined) => (value === null || value === undefined ? value : assertFen(value)),
  from: (value: string | number | null) => (value === null ? null : assertFen(Number(value))),
};
const jsonTransformer = {
  to: (value: unknown) => (value === undefined ? undefined : value === null ? null : JSON.stringify(value)),
  from: (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value),
};

export const IdCol = () => PrimaryColumn({ type: 'varchar', length: 36 });
export const RefCol = (o: Options = {}) => Column({ type: 'varchar', length: 36, ...o });
export const TextCol = (length: number, o: Options = {}) => Column({ type: 'varchar', length, ...o });
export const LongTextCol = (o: Options = {}) => Column({ type: 'text', ...o });
export const StateCol = () => Column({ type: 'varchar', length: 32 });
export const FenCol = (o: Options = {}) => Column({ type: 'bigint', transformer: fenTransformer, ...o });
export const IntCol = (o: Options = {}) => Column({ type: 'integer', ...o });
export const FlagCol = (o: Options = {}) => Column({ type: 'boolean', ...o });
/** An instant, UTC, milliseconds kept; supplied by the Clock port, never by the database. */
export const InstantCol = (o: Options = {}) => Column({ type: 'datetime', precision: 3, ...o });
/** A business date 'YYYY-MM-DD' in China. */
export const DateCol = (o: Options = {}) => Column({ type: 'varchar', length: 10, ...o });
/** JSON kept as text: the same bytes on every engine, no key reordering. */
export const JsonCol = (o: Options = {}) => Column({ type: 'text', transformer: jsonTransformer, ...o });
