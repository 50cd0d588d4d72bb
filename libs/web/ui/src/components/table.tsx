import { Link, useSearchParams } from '@remix-run/react';
import { isValidElement, type CSSProperties, type ReactNode } from 'react';
import { useText } from '../text';
import { StateTag, Tag } from './basics';
import { DateText, Instant, Money, Percent } from './figures';
import { uiText } from './ui-text';

export interface Column<Row> {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand right. */
  readonly right?: boolean;
  /** The row's own name: the heading of its card on a phone. */
  readonly lead?: boolean;
  /** Holds the row's action: full width on a phone. */
  readonly act?: boolean;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly showCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly best?: (row: Row) => boolean;
  /** Shown in place of the table where there is no row. */
  readonly empty?: ReactNode;
  /** `cards`: rows become cards on a phone (choices). `scroll`: the table scrolls in its own box (figures). */
  readonly phone?: 'cards' | 'scroll';
  readonly foot?: ReactNode;
}

/** Parts of the kit that are one element, whatever they show. */
const ONE_ELEMENT: readonly unknown[] = [DateText, Instant, Link, Money, Percent, StateTag, Tag];

/** What is one thing stands in its cell as it is; several things need a box, to stand beside the column's name on a phone. */
const isOne = (content: ReactNode): boolean =>
  content === null ||
  typeof content === 'string' ||
  typeof content === 'number' ||
  (isValidElement(content) && (typeof content.type === 'string' || ONE_ELEMENT.includes(content.type)));

const inCell = (content: ReactNode): ReactNode => (isOne(content) ? content : <div>{content}</div>);

/** How many columns the style sheet finds a name for (media.css) and sets right (data.css). */
const COLUMNS = 12;
const labelOf = (c: Column<never>): string | null => (!c.lead && !c.act && typeof c.head === 'string' ? c.head : null);
const quoted = (text: string): string => `"${text.replaceAll(/["\\\n]/g, (c) => (c === '\n' ? '\\a ' : `\\${c}`))}"`;

/** The names of the columns, for the cards on a phone: once a table, where they stood at each of its cells. */
export function columnNames(columns: readonly Column<never>[]): CSSProperties {
  return Object.fromEntries(
    columns.slice(0, COLUMNS).flatMap((c, i) => {
      const label = labelOf(c);
      return label === null ? [] : [[`--c${i + 1}`, quoted(label)]];
    }),
  );
}

/** The look of the whole table; columns of figures stand in it once, where each of their cells said so. */
const tableLook = (columns: readonly Column<never>[], phone: 'cards' | 'scroll'): string | undefined =>
  [
    ...(phone === 'cards' ? ['rows'] : []),
    ...columns.slice(0, COLUMNS).flatMap((c, i) => (c.right ? [`r${i + 1}`] : [])),
  ].join(' ') || undefined;

export function DataTable<Row>({
  caption,
  showCaption = false,
  columns,
  rows,
  rowKey,
  best,
  empty,
  phone = 'cards',
  foot,
}: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  const table = (
    <table className={tableLook(columns, phone)} style={phone === 'cards' ? columnNames(columns) : undefined}>
      <caption className={showCaption ? undefined : 'vh'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((c) => (
            <th key={c.key} scope="col">
              {c.act && typeof c.head === 'string' ? <span className="vh">{c.head}</span> : c.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className={best?.(row) ? 'best' : undefined}>
            {columns.map((c) =>
              c.lead ? (
                <th key={c.key} scope="row">
                  {c.cell(row)}
                </th>
              ) : (
                <td key={c.key} className={c.act ? 'act' : undefined}>
                  {inCell(c.cell(row))}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {foot ? <tfoot>{foot}</tfoot> : null}
    </table>
  );
  return phone === 'scroll' ? (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      {table}
    </div>
  ) : (
    table
  );
}

/** Cursor paging: forwards, and back to the start. The other search parameters stay. The browser knows the page already. */
export function Pagination({ next, total, param = 'after' }: { next: string | null; total?: string; param?: string }) {
  const t = useText(uiText);
  const [search] = useSearchParams();
  const to = (cursor: string | null) => {
    const q = new URLSearchParams(search);
    if (cursor) q.set(param, cursor);
    else q.delete(param);
    return `?${q.toString()}`;
  };
  const isFirst = !search.has(param);
  if (isFirst && !next && !total) return null;
  return (
    <div className="pager">
      <span className="muted num">{total ? t.total(total) : null}</span>
      <span className="actions">
        {isFirst ? null : (
          <Link to={to(null)} discover="none">
            {t.first}
          </Link>
        )}
        {next ? (
          <Link className="btn quiet small" to={to(next)} rel="next" discover="none">
            {t.next}
          </Link>
        ) : null}
      </span>
    </div>
  );
}
