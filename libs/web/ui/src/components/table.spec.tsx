import { renderToStaticMarkup } from 'react-dom/server';
import { Money } from './figures';
import { columnNames, DataTable, type Column } from './table';

const column = (head: Column<never>['head'], over: Partial<Column<never>> = {}): Column<never> => ({
  key: String(head),
  head,
  cell: () => null,
  ...over,
});

describe('the columns of a table whose rows are cards on a phone', () => {
  it('are named once, but for the lead, the action and what is no text', () => {
    expect(
      columnNames([
        column('案件', { lead: true }),
        column('金额'),
        column(<b>x</b>),
        column('做什么', { act: true }),
        column('"a\\b\n'),
      ]),
    ).toEqual({ '--c2': '"金额"', '--c5': '"\\"a\\\\b\\a "' });
  });

  it('set right say so once, and not in each cell', () => {
    const html = renderToStaticMarkup(
      <DataTable
        caption="c"
        rows={[1]}
        rowKey={String}
        phone="scroll"
        columns={Array.from({ length: 12 }, (_, i) => ({
          key: String(i),
          head: `h${i}`,
          right: i % 4 === 0,
          cell: () => null,
        }))}
      />,
    );
    expect(html).toContain('<table class="r1 r5 r9">');
    expect(html).not.toMatch(/<t[dh][^>]* class/);
  });

  it('have a box in a cell for several things, and none for one', () => {
    const Two = () => (
      <>
        <i>1</i>
        <i>2</i>
      </>
    );
    const cells = [
      () => '文',
      () => 7,
      () => <Money fen={100} />,
      () => <span>1</span>,
      () => null,
      () => (
        <>
          <i>1</i>2
        </>
      ),
      () => <Two />,
      () => ['a', 'b'],
    ];
    const html = renderToStaticMarkup(
      <DataTable
        caption="c"
        rows={[1]}
        rowKey={String}
        columns={cells.map((cell, i) => ({ key: String(i), head: `h${i}`, cell }))}
      />,
    );
    expect([...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, inside]) => inside!.startsWith('<div>'))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});
