/** One place that knows how each driver spells its errors. */
interface DriverError {
  code?: string;
  errno?: number;
  message?: string;
  driverError?: DriverError;
}

const inner = (e: unknown): DriverError => ((e as DriverError)?.driverError ?? e ?? {}) as DriverError;

export function isUniqueViolation(e: unknown): boolean {
  const d = inner(e);
  return (
    d.errno === 1062 ||
    d.code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    d.code === 'SQLITE_CONSTRAINT_PRIMARYKEY' ||
    /UNIQUE constraint failed/.test(d.message ?? '')
  );
}

/** Deadlock, lock wait, snapshot conflict (MariaDB ≥ 11.6) or a busy SQLite file: the whole unit of work may run again. */
export function isRetryable(e: unknown): boolean {
  const d = inner(e);
  return d.errno === 1213 || d.errno === 1205 || d.errno === 1020 || d.code === 'SQLITE_BUSY';
}
