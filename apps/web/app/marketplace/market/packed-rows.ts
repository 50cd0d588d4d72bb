/** Rows of a long list on their way to the browser: their values alone, one row after the other. Both sides know the fields and their order. */
export type PackedRows<Row> = readonly Row[keyof Row & string][];

export const packRows = <Row extends object>(
  keys: readonly (keyof Row & string)[],
  rows: readonly Row[],
): PackedRows<Row> => rows.flatMap((row) => keys.map((key) => row[key]));

export const unpackRows = <Row>(keys: readonly (keyof Row & string)[], values: PackedRows<Row>): Row[] =>
  Array.from(
    { length: values.length / keys.length },
    (_, row) => Object.fromEntries(keys.map((key, i) => [key, values[row * keys.length + i]])) as Row,
  );
