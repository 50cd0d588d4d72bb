import { decodeCursor, encodeCursor, pageSize } from './paging';

describe('a cursor', () => {
  it('brings back the keys of the row that it was made from', () => {
    expect(decodeCursor(encodeCursor([435, 'id']), 2)).toEqual([435, 'id']);
    expect(decodeCursor(encodeCursor([435, 'id']), ['number', 'string'])).toEqual([435, 'id']);
  });
  it.each([null, undefined, '', 'bm90IGpzb24', '%%%', 'x'.repeat(401)])(
    'reads as the first page where it is %j',
    (cursor) => expect(decodeCursor(cursor, 1)).toBeNull(),
  );
  it('reads as the first page where its keys are not those of the list', () => {
    const of = (json: string) => Buffer.from(json).toString('base64url');
    expect(
      [['x'], ['x', 'id'], [435, 435], [null, 'id'], {}].map((keys) =>
        decodeCursor(of(JSON.stringify(keys)), ['number', 'string']),
      ),
    ).toEqual([null, null, null, null, null]);
    expect(decodeCursor(of('[1e999,"id"]'), 2)).toBeNull();
  });
});

it('gives between one row and a hundred', () => {
  expect([null, undefined, 0, -5, 2.7, 50, 2_147_483_647].map((n) => pageSize(n))).toEqual([20, 20, 1, 1, 2, 50, 100]);
});
