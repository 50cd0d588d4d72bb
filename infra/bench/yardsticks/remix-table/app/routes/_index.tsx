import { useLoaderData } from '@remix-run/react';

const COLUMNS = ['caseNo', 'division', 'industry', 'amount', 'months', 'purpose', 'rights', 'publishedOn', 'validUntil'] as const;

/** Twenty rows from memory: a page that waits for nothing. */
const ROWS = Array.from({ length: 20 }, (_, n) => ({
  id: String(n), caseNo: `2019-441900-${String(n + 1).padStart(6, '0')}`, division: '广东省东莞市', industry: '专用设备制造业', amount: `${(n + 1) * 25}.00 万元`, months: `${12} 个月`, purpose: '流动资金', rights: '发明专利 1、商标 1、软件 1',
  publishedOn: '2019-11-02', validUntil: '2020-05-02',
}));

export const meta = () => [{ title: '列表' }];
export const loader = () => ({ rows: ROWS });

export default function Table() {
  const { rows } = useLoaderData<typeof loader>();
  return (
    <main>
      <h1>列表</h1>
      <table>
        <thead>
          <tr>{COLUMNS.map((c) => <th key={c} scope="col">{c}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>{COLUMNS.map((c) => <td key={c}>{c === 'caseNo' ? <a href={`/${row.id}`}>{row[c]}</a> : row[c]}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
