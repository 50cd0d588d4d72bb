/** Rows of a long list on their way to the browser: the names of the fields once, not once a row. */
export interface PackedRows<Row> {
  readonly keys: readonly (keyof Row & string)[];
  readonly rows: readonly (readonly Row[keyof Row & string][])[];
}

export const packRows = <Row extends object>(
  keys: readonly (keyof Row & string)[],
  rows: readonly Row[],
): PackedRows<Row> => ({ keys, rows: rows.map((row) => keys.map((key) => row[key])) });

export const unpackRows = <Row>({ keys, rows }: PackedRows<Row>): Row[] =>
  rows.map((values) => Object.fromEntries(keys.map((key, i) => [key, values[i]])) as Row);
