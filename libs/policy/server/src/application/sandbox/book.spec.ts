import { deflateRawSync } from 'node:zlib';
import { readSheet } from 'read-excel-file/node';
import { creditCodeCheckCharacter, organisationCheckCharacter } from '@zhiya/kernel';
import { BOOK_COLUMNS } from './book-columns';
import { faultText } from './book-faults';
import { readFile } from './book-file';
import { readBook, type ReadBook } from './book-rows';
import { markedCopy, template, templateCsv } from './book-sheets';
import { head, money, words, workbookOf } from './sheet';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const code = (n: number): string => {
  const eight = `TEST${String(n).padStart(4, '0')}`.replace('S', 'X');
  const seventeen = `91441900${eight}${organisationCheckCharacter(eight)}`;
  return seventeen + creditCodeCheckCharacter(seventeen);
};
const HEAD = BOOK_COLUMNS.map((c) => c.title);
type Values = Partial<Record<string, string>>;
const line = (values: Values): string[] =>
  BOOK_COLUMNS.map(
    (c) =>
      ({
        name: '甲公司',
        creditCode: code(1),
        division: '441900',
        kind: '利息',
        on: '2020-06-21',
        amount: '54375.00',
        bank: '甲银行',
        loan: 'L1',
        ...values,
      })[c.key] ?? '',
  );
const made = (r: ReadBook) => {
  if ('refusal' in r) throw new Error(r.refusal.code);
  return r;
};
const csv = (rows: readonly (readonly string[])[]): Buffer => Buffer.from(rows.map((r) => r.join(',')).join('\n'));
const gridOf = async (bytes: Buffer, type = XLSX) => {
  const r = await readFile(bytes, type);
  if ('refusal' in r) throw new Error(r.refusal.code);
  return r.grid;
};
const codeOf = async (bytes: Buffer, type = XLSX) => {
  const r = await readFile(bytes, type);
  return 'refusal' in r ? r.refusal.code : 'READ';
};

/** An archive whose entries all lie on the same few packed bytes: small as a file, as large as one likes when it is unpacked. */
function bomb(unpacked: number, entries: number): Buffer {
  const data = deflateRawSync(Buffer.alloc(unpacked));
  const name = Buffer.from('xl/a.xml');
  const header = (signature: number, length: number, at: { readonly sizes: number; readonly name: number }): Buffer => {
    const b = Buffer.alloc(length);
    b.writeUInt32LE(signature);
    b.writeUInt16LE(8, at.sizes - 10);
    b.writeUInt32LE(data.length, at.sizes);
    b.writeUInt32LE(unpacked, at.sizes + 4);
    b.writeUInt16LE(name.length, at.name);
    return b;
  };
  const local = Buffer.concat([header(0x04034b50, 30, { sizes: 18, name: 26 }), name, data]);
  const directory = Buffer.concat(
    Array.from({ length: entries }, () => Buffer.concat([header(0x02014b50, 46, { sizes: 20, name: 28 }), name])),
  );
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}

describe('an uploaded book', () => {
  it('joins the lines of an enterprise and of its loans', () => {
    const r = made(
      readBook([
        HEAD,
        line({ size: '小型' }),
        line({ on: '2020/9/21', amount: '1,000', annualRate: '4.35', ipTypes: '专利、商标', pledgedOn: '2019-12-20' }),
        line({ kind: '评估费', bank: '', loan: '', amount: '30000' }),
        line({ kind: '已获贴息', amount: '9' }),
        line({ name: '示例' }),
      ]),
    );
    expect(r.faults).toEqual([]);
    expect(r.lines).toBe(4);
    expect(r.book).toEqual([
      {
        id: code(1),
        name: '甲公司',
        division: '441900',
        facts: { size: 'SMALL' },
        loans: [
          {
            id: 'L1',
            bank: '甲银行',
            annualRate: '0.0435',
            ipTypes: ['PATENT', 'TRADEMARK'],
            registeredOn: '2019-12-20',
            interestPaid: [
              { on: '2020-06-21', amount: 5_437_500n },
              { on: '2020-09-21', amount: 100_000n },
            ],
          },
        ],
        fees: [{ on: '2020-06-21', amount: 3_000_000n, kind: 'VALUATION', bank: null }],
        received: [{ kind: 'INTEREST_SUBSIDY', year: 2020, amount: 900n }],
      },
    ]);
  });

  it('says every fault of every line and makes no book', () => {
    const r = made(
      readBook([
        HEAD,
        line({ amount: '-1', on: '2020-02-30' }),
        line({ creditCode: '91441900TEXT0001X9', division: '999999' }),
        line({}),
        line({ name: '乙公司', bank: '' }),
        line({ annualRate: '4.35' }),
        line({ annualRate: '5', amount: '1.234' }),
        line({ kind: '罚息' }),
      ]),
    );
    expect(r.book).toEqual([]);
    expect(r.faults.map((f) => `${f.row} ${f.column} ${f.code}`)).toEqual([
      '2 on DATE',
      '2 amount NEGATIVE',
      '3 creditCode CREDIT_CODE',
      '3 division DIVISION',
      '5 bank REQUIRED_FOR_INTEREST',
      '7 amount DECIMALS',
      '8 kind ONE_OF',
    ]);
    for (const f of r.faults)
      expect([faultText(f), faultText(f, 'en')]).toEqual([expect.stringMatching(/：/), expect.stringMatching(/ /)]);
    const differs = made(readBook([HEAD, line({}), line({ name: '乙公司' })]));
    expect(differs.faults).toMatchObject([{ row: 3, column: 'name', code: 'DIFFERS', facts: { row: '2' } }]);
  });

  it('refuses a sheet without its columns, with unknown ones, one twice, or with nothing in it', () => {
    const refusal = (grid: string[][]) => (readBook(grid) as { refusal?: { code: string } }).refusal?.code;
    expect([
      refusal([]),
      refusal([HEAD]),
      refusal([HEAD.slice(1), line({})]),
      refusal([[...HEAD, '备注'], line({})]),
      refusal([[...HEAD, HEAD[0]!], line({})]),
    ]).toEqual([
      'SANDBOX.SHEET_EMPTY',
      'SANDBOX.SHEET_EMPTY',
      'SANDBOX.COLUMNS_MISSING',
      'SANDBOX.COLUMNS_UNKNOWN',
      'SANDBOX.COLUMN_TWICE',
    ]);
  });

  it('keeps large amounts exact as text, takes a spreadsheet’s noise off, and refuses a number that may have lost digits', () => {
    const amountOf = (cell: unknown) => {
      const cells: unknown[] = line({});
      cells[5] = cell;
      const r = made(readBook([HEAD, cells as never]));
      return r.faults[0]?.code ?? r.book[0]!.loans[0]!.interestPaid[0]!.amount;
    };
    expect(amountOf('10000000000000.01')).toBe(1_000_000_000_000_001n);
    expect(amountOf({ number: '10000000000000' })).toBe(1_000_000_000_000_000n);
    expect(amountOf({ number: '1E+13' })).toBe(1_000_000_000_000_000n);
    expect(amountOf({ number: '54375.300000000003' })).toBe(5_437_530n);
    expect(amountOf({ number: '10000000000000.01' })).toBe('NOT_EXACT');
    expect(amountOf({ number: '0.005' })).toBe('DECIMALS');
    expect(amountOf('１２３．４５')).toBe(12_345n);
  });

  it('reads its own template, in which nothing is filled in yet', async () => {
    expect((readBook(await gridOf(await template())) as { refusal: { code: string } }).refusal.code).toBe(
      'SANDBOX.SHEET_EMPTY',
    );
    expect((await gridOf(templateCsv(), 'text/csv'))[0]).toEqual(HEAD);
  });

  it('reads CSV in UTF-8 and in GB18030', async () => {
    const gb = Buffer.concat([Buffer.from([0xc6, 0xf3, 0xd2, 0xb5]), Buffer.from(',\n1,')]);
    expect((await gridOf(gb, 'text/csv'))[0]![0]).toBe('企业');
    expect(made(readBook(await gridOf(csv([HEAD, line({})]), 'text/csv'))).faults).toEqual([]);
    expect(await codeOf(Buffer.from([0x61, 0xff, 0xff, 0x0a]), 'text/csv')).toBe('SANDBOX.FILE_ENCODING');
  });

  it('gives the same sheet back with what is wrong beside each line, and reads it again', async () => {
    const grid = [HEAD, line({ amount: '-1' }), line({ name: '=HYPERLINK("x")', creditCode: code(2) })];
    const { faults } = made(readBook(grid));
    const back = await gridOf(await markedCopy(grid, faults, XLSX));
    expect(back[0]).toEqual([...HEAD, '问题']);
    expect(back[1]!.at(-1)).toBe('金额（元）：不能为负');
    expect(back[2]!.slice(0, 2)).toEqual([`'=HYPERLINK("x")`, code(2)]);
    const again = made(readBook(back));
    expect(again.faults.map((f) => f.code)).toEqual(['NEGATIVE']);
    const mended = made(readBook(back.map((cells, i) => (i === 1 ? cells.map((c, j) => (j === 5 ? '1' : c)) : cells))));
    expect(mended.book.map((e) => e.name)).toEqual(['甲公司', '=HYPERLINK("x")']);
  });

  it('gives a CSV back as a CSV, in which no cell begins a formula', async () => {
    const grid = [
      HEAD,
      line({ amount: '-1', bank: '甲"行",x' }),
      line({ name: '=HYPERLINK("x")', creditCode: code(2) }),
    ];
    const copy = await markedCopy(grid, made(readBook(grid)).faults, 'text/csv');
    expect([...copy.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const back = await gridOf(copy, 'text/csv');
    expect(back.map((cells) => cells.at(-1))).toEqual(['问题', '金额（元）：不能为负', '']);
    expect(back.flat().filter((c) => /^[=+\-@\t\r]/.test(String(c)))).toEqual([]);
    expect(back[1]![6]).toBe('甲"行",x');
    expect(made(readBook(back)).faults).toEqual(made(readBook(grid)).faults);
    expect(
      made(readBook(back.map((cells, i) => (i === 1 ? cells.map((c, j) => (j === 5 ? '1' : c)) : cells)))).book.map(
        (e) => e.name,
      ),
    ).toEqual(['甲公司', '=HYPERLINK("x")']);
  });

  it('refuses what is no workbook, what is broken off, what carries programs, and what unpacks without end', async () => {
    const sound = await workbookOf([{ name: 'A', widths: [10], rows: [[head('a')], [words('b')]] }]);
    expect(await codeOf(sound)).toBe('READ');
    expect(await codeOf(Buffer.from('PK not really'))).toBe('SANDBOX.FILE_UNREADABLE');
    expect(await codeOf(sound.subarray(0, sound.length - 40))).toBe('SANDBOX.FILE_UNREADABLE');
    const active = Buffer.from(
      sound.toString('latin1').replaceAll('xl/worksheets/sheet1.xml', 'xl/vbaProjectABCDEFG.xml'),
      'latin1',
    );
    expect(await codeOf(active)).toBe('SANDBOX.FILE_ACTIVE');
    expect(await codeOf(bomb(150 * 1024 * 1024, 3))).toBe('SANDBOX.FILE_TOO_DEEP');
    expect(await codeOf(bomb(1024, 600))).toBe('SANDBOX.FILE_TOO_DEEP');
  });

  it('writes amounts as numbers, and as exact text where a number would lose digits', async () => {
    expect(money(1_234_567n)).toMatchObject({ value: 12_345.67 });
    expect(money(1_000_000_000_000_001n)).toEqual({ value: '10000000000000.01' });
    expect(money(-5n)).toMatchObject({ value: -0.05 });
    const bytes = await workbookOf([{ name: '概要', widths: [10], rows: [[money(1_234_567n), money(null)]] }]);
    expect(await readSheet(bytes)).toEqual([[12_345.67, '未知']]);
  });
});
