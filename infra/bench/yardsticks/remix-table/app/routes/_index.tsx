import { useLoaderData } from '@remix-run/react';

const COLUMNS = [
  'caseNo',
  'division',
  'industry',
  'amount',
  'months',
  'purpose',
  'rights',
  'publishedOn',
  'validUntil',
] as const;

interface Listing {
  id: string;
  caseNo: string;
  division: string;
  industry: string | null;
  amountFen: number;
  months: number;
  purpose: string;
  publishedOn: string;
  validUntil: string;
  rights: { rightKind: string; number: string }[];
}

export const meta = () => [{ title: '列表' }];

/** The same question that our page asks, put to bare Apollo: one fetch, as Remix's documentation writes it. */
export async function loader() {
  const response = await fetch(process.env.LIST_URL!, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: process.env.LIST_QUERY, variables: {} }),
  });
  const { data } = (await response.json()) as { data: { list: { nodes: Listing[] } } };
  return {
    rows: data.list.nodes.map((l) => ({
      id: l.id,
      caseNo: l.caseNo,
      division: l.division,
      industry: l.industry ?? '–',
      amount: `${(l.amountFen / 1_000_000).toFixed(2)} 万元`,
      months: `${l.months} 个月`,
      purpose: l.purpose,
      rights: l.rights.map((r) => r.rightKind).join('、'),
      publishedOn: l.publishedOn,
      validUntil: l.validUntil,
    })),
  };
}

export default function Table() {
  const { rows } = useLoaderData<typeof loader>();
  return (
    <main>
      <h1>列表</h1>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((c) => (
              <th key={c} scope="col">
                {c}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {COLUMNS.map((c) => (
                <td key={c}>{c === 'caseNo' ? <a href={`/${row.id}`}>{row[c]}</a> : row[c]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
