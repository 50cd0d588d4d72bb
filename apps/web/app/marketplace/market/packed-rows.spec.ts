import { packRows, unpackRows } from './packed-rows';

it('rows come out as they went in, lists in them too, and what is not named stays behind', () => {
  const rows = [
    { id: 'a', n: 1, kinds: ['x', 'y'], none: null, secret: 's' },
    { id: 'b', n: 2, kinds: [], none: null, secret: 't' },
  ];
  type Row = Omit<(typeof rows)[number], 'secret'>;
  const keys: readonly (keyof Row)[] = ['id', 'n', 'kinds', 'none'];
  const packed = packRows<Row>(keys, rows);
  expect(JSON.stringify(packed)).not.toContain('secret');
  expect(unpackRows(keys, packed)).toEqual(rows.map(({ secret: _, ...row }) => row));
  expect(unpackRows(keys, packRows<Row>(keys, []))).toEqual([]);
});
