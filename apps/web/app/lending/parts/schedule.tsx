import { DataTable, DateText, defineText, instalmentStates, Money, StateTag, useText } from '@zhiya/web-ui';

export interface InstalmentView {
  readonly no: number;
  readonly dueOn: string;
  readonly principalFen: number;
  readonly interestFen: number;
  readonly totalFen: number;
  readonly balanceFen: number;
  readonly paidPrincipalFen: number;
  readonly paidInterestFen: number;
  readonly status: string;
}

const text = defineText({
  zh: {
    caption: '还款计划',
    no: '期',
    dueOn: '到期日',
    principal: '本金',
    interest: '利息',
    total: '应还',
    balance: '剩余本金',
    paid: '已还',
    status: '状态',
    sum: '合计',
  },
  en: {
    caption: 'Instalments',
    no: 'No.',
    dueOn: 'Due on',
    principal: 'Principal',
    interest: 'Interest',
    total: 'To pay',
    balance: 'Left',
    paid: 'Paid',
    status: 'State',
    sum: 'Total',
  },
});

const sum = (rows: readonly InstalmentView[], of: (r: InstalmentView) => number) => rows.reduce((s, r) => s + of(r), 0);

function PartPaid({ row }: { row: InstalmentView }) {
  const t = useText(text);
  const paidFen = row.paidPrincipalFen + row.paidInterestFen;
  return paidFen > 0 && paidFen < row.totalFen ? (
    <span className="sub num">
      {t.paid} <Money fen={paidFen} />
    </span>
  ) : null;
}

/** The instalment table, exact to the fen; what has been paid of it once the loan runs. */
export function ScheduleTable({ rows, isDrawn }: { rows: readonly InstalmentView[]; isDrawn: boolean }) {
  const t = useText(text);
  return (
    <DataTable
      caption={t.caption}
      phone="scroll"
      rows={rows}
      rowKey={(r) => String(r.no)}
      columns={[
        { key: 'no', head: t.no, lead: true, cell: (r) => <span className="num">{r.no}</span> },
        { key: 'due', head: t.dueOn, cell: (r) => <DateText value={r.dueOn} /> },
        { key: 'principal', head: t.principal, right: true, cell: (r) => <Money fen={r.principalFen} /> },
        { key: 'interest', head: t.interest, right: true, cell: (r) => <Money fen={r.interestFen} /> },
        { key: 'total', head: t.total, right: true, cell: (r) => <Money fen={r.totalFen} /> },
        { key: 'balance', head: t.balance, right: true, cell: (r) => <Money fen={r.balanceFen} /> },
        ...(isDrawn
          ? [
              {
                key: 'status',
                head: t.status,
                cell: (r: InstalmentView) => (
                  <>
                    <StateTag states={instalmentStates} state={r.status} />
                    <PartPaid row={r} />
                  </>
                ),
              },
            ]
          : []),
      ]}
      foot={
        <tr>
          <th scope="row" colSpan={2}>
            {t.sum}
          </th>
          <td className="r">
            <Money fen={sum(rows, (r) => r.principalFen)} />
          </td>
          <td className="r">
            <Money fen={sum(rows, (r) => r.interestFen)} />
          </td>
          <td className="r">
            <Money fen={sum(rows, (r) => r.totalFen)} />
          </td>
          <td />
          {isDrawn ? <td /> : null}
        </tr>
      }
    />
  );
}
