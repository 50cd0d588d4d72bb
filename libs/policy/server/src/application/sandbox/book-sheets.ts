import { CSV } from '@zhiya/platform-files';
import { isEmpty, shownCell, type Cell } from './book-cells';
import { BOOK_COLUMNS, BOOK_LIMITS, EXAMPLE_NAME, PROBLEMS_TITLE } from './book-columns';
import { faultText, titleOf } from './book-faults';
import type { BookFault } from './book-rows';
import { day, guarded, head, words, workbookOf, type SheetCell } from './sheet';

const widthOf = (title: string): number => Math.max(12, title.length * 2 + 2);
const MB = 1024 * 1024;

const explanations = (): readonly (readonly SheetCell[])[] => [
  [head('列'), head('是否必填'), head('填法')],
  ...BOOK_COLUMNS.map((c) => [
    words(c.title),
    words(c.required ? '必填' : c.key === 'bank' || c.key === 'loan' ? '利息必填' : '选填'),
    words(c.note),
  ]),
  [],
  [words('一行一笔款项；同一企业、同一贷款的各行所填事实应一致。')],
  [words(`名称为「${EXAMPLE_NAME}」的行是示例，读取时略过。`)],
  [
    words(
      `至多 ${BOOK_LIMITS.maxRows.toLocaleString('en')} 行、${BOOK_LIMITS.maxBytes / MB} MB；也可另存为 CSV（UTF-8 或 GB18030）。`,
    ),
  ],
  [words('只读取第一张工作表。任何一行有问题都不会计算；可下载标注问题的同一张表，修改后重新上传。')],
];

/** The sheet to fill in: headings, one line that shows how, and a sheet of explanations. */
export const template = (): Promise<Buffer> =>
  workbookOf([
    {
      name: '账册',
      widths: BOOK_COLUMNS.map((c) => widthOf(c.title)),
      fixed: 1,
      rows: [
        BOOK_COLUMNS.map((c) => head(c.title)),
        BOOK_COLUMNS.map((c) => (c.key === 'on' ? day(c.example) : words(c.example))),
      ],
    },
    { name: '说明', widths: [24, 12, 80], rows: explanations() },
  ]);
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const separated = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`\ufeff${rows.map((r) => r.map(quoted).join(',')).join('\r\n')}\r\n`);
export const templateCsv = (): Buffer =>
  separated([BOOK_COLUMNS.map((c) => c.title), BOOK_COLUMNS.map((c) => c.example)]);

const copied = (cell: Cell | undefined): SheetCell => {
  if (cell instanceof Date) return { value: cell, format: 'yyyy-mm-dd' };
  if (typeof cell === 'object' && cell !== null && 'number' in cell)
    return String(Number(cell.number)) === cell.number ? { value: Number(cell.number) } : { value: cell.number };
  return isEmpty(cell) ? { value: null } : { value: guarded(shownCell(cell)) };
};

interface Marked {
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
}
function marked(grid: readonly (readonly Cell[])[], faults: readonly BookFault[]): Marked {
  const top = grid.findIndex((cells) => cells.some((c) => !isEmpty(c)));
  const titles = (grid[top] ?? []).map((c) => shownCell(c).replaceAll('(', '（').replaceAll(')', '）'));
  const there = titles.indexOf(PROBLEMS_TITLE);
  const at = there >= 0 ? there : titles.length;
  const byRow = new Map<number, BookFault[]>();
  for (const f of faults) {
    const of = byRow.get(f.row);
    if (of) of.push(f);
    else byRow.set(f.row, [f]);
  }
  const rows = grid.map((cells, i): readonly SheetCell[] => {
    const own = byRow.get(i + 1) ?? [];
    const faulty = new Set(own.map((f) => titles.indexOf(titleOf(f.column))));
    const line = titles.map((t, j) =>
      i === top ? head(t) : { ...copied(cells[j]), ...(faulty.has(j) ? { isFaulty: true as const } : {}) },
    );
    line[at] =
      i === top ? head(PROBLEMS_TITLE) : { value: own.length > 0 ? own.map((f) => faultText(f)).join('；') : null };
    return line;
  });
  return { widths: [...titles.map(widthOf), ...(there >= 0 ? [] : [60])], rows };
}

/** The officer's own sheet again, with what is wrong beside each line and the cells marked: a CSV where it was one, else a workbook. */
export function markedCopy(
  grid: readonly (readonly Cell[])[],
  faults: readonly BookFault[],
  contentType: string,
): Promise<Buffer> {
  const { widths, rows } = marked(grid, faults);
  return contentType === CSV.type
    ? Promise.resolve(separated(rows.map((r) => r.map((c) => String(c.value ?? '')))))
    : workbookOf([{ name: '账册', widths, rows }]);
}
