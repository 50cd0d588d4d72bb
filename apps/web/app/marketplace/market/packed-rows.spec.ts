import { packRows, unpackRows } from './packed-rows';

it('rows come out as they went in, and what is not named stays behind', () => {
  const rows = [
    { id: 'a', n: 1, kinds: ['x'], none: null, secret: 's' },
    { id: 'b', n: 2, kinds: [], none: null, secret: 't' },
  ];
  const packed = packRows<Omit<(typeof rows)[number], 'secret'>>(['id', 'n', 'kinds', 'none'], rows);
  expect(JSON.stringify(packed)).not.toContain('secret');
  expect(unpackRows(packed)).toEqual(rows.map(({ secret: _, ...row }) => row));
  expect(unpackRows(packRows(['id'], [] as { id: string }[]))).toEqual([]);
});
