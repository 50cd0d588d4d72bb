/** A cell of a sheet that the house writes. */
export interface SheetCell {
  readonly value: string | number | Date | null;
  readonly format?: string;
  readonly isHead?: true;
  readonly isFaulty?: true;
}
export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows that stay in view. */
  readonly fixed?: number;
}

/** Excel keeps fifteen digits of a number. */
const EXACT_DIGITS = 15;

/** What begins as a formula does is written as text and stays text wherever it is pasted. */
export const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
export const words = (text: string): SheetCell => ({ value: guarded(text) });
export const head = (text: string): SheetCell => ({ value: text, isHead: true });
export const count = (n: number): SheetCell => ({ value: n, format: '#,##0' });
export const day = (date: string): SheetCell => ({
  value: new Date(Date.parse(`${date}T00:00:00Z`)),
  format: 'yyyy-mm-dd',
});
export const month = (m: string): SheetCell => ({
  value: new Date(Date.parse(`${m}-01T00:00:00Z`)),
  format: 'yyyy-mm',
});

/** An amount as a number of yuan; one with more digits than a number cell keeps stands as exact text. */
export function money(fen: bigint | null): SheetCell {
  if (fen === null) return { value: '未知' };
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  const yuan = `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return digits.replace(/0+$/, '').length > EXACT_DIGITS
    ? { value: yuan }
    : { value: Number(yuan), format: '#,##0.00' };
}

const typeOf = (value: SheetCell['value']) =>
  value instanceof Date ? Date : typeof value === 'number' ? Number : String;
const drawn = (c: SheetCell) =>
  c.value === null || c.value === ''
    ? c.isFaulty
      ? { value: '', type: String, backgroundColor: '#FBE3E1' }
      : null
    : {
        value: c.value,
        type: typeOf(c.value),
        ...(c.format ? { format: c.format } : {}),
        ...(c.isHead ? { fontWeight: 'bold', backgroundColor: '#E8EDF3' } : {}),
        ...(c.isFaulty ? { backgroundColor: '#FBE3E1' } : {}),
      };

/** A workbook as bytes. The library is loaded by the first that is asked for. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  return writeExcelFile(
    sheets.map((s) => ({
      sheet: s.name,
      orientation: 'landscape',
      data: s.rows.map((r) => r.map(drawn)),
      columns: s.widths.map((width) => ({ width })),
      ...(s.fixed ? { stickyRowsCount: s.fixed } : {}),
    })) as never,
  ).toBuffer();
}
