import { Link } from '@remix-run/react';
import {
  DataTable,
  DateText,
  Money,
  StateTag,
  Why,
  subsidyClaimStates,
  supportFactText,
  supportKindText,
  useLabel,
  useText,
  type Column,
} from '@zhiya/web-ui';
import type { ClaimView } from './support-parts.server';
import { supportText } from './text';

type FactView = ClaimView['facts'][number];

/** The payments that a claim rests on, or that wait for one. */
export function FactTable({ facts }: { facts: readonly FactView[] }) {
  const t = useText(supportText);
  const name = useLabel(supportFactText);
  const total = facts.reduce((a, f) => a + f.amountFen, 0);
  return (
    <DataTable
      caption={t.facts}
      phone="scroll"
      rows={facts}
      rowKey={(f) => f.id}
      empty={<p className="muted small">{t.noFacts}</p>}
      columns={[
        { key: 'on', head: t.paidOn, lead: true, cell: (f) => <DateText value={f.paidOn} /> },
        { key: 'kind', head: t.item, cell: (f) => name(f.kind) },
        { key: 'amount', head: t.amount, right: true, cell: (f) => <Money fen={f.amountFen} /> },
      ]}
      foot={
        facts.length > 1 ? (
          <tr>
            <th scope="row" colSpan={2}>
              {t.factsTotal}
            </th>
            <td className="r">
              <Money fen={total} />
            </td>
          </tr>
        ) : null
      }
    />
  );
}

/** The words of the rule, the arithmetic, what was assumed. */
export function ClaimWhy({ claim, open = false }: { claim: ClaimView; open?: boolean }) {
  const t = useText(supportText);
  return open ? (
    <Why {...claim.computation} />
  ) : (
    <details className="more">
      <summary>{t.why}</summary>
      <Why {...claim.computation} />
    </details>
  );
}

export function useClaimName(): (claim: Pick<ClaimView, 'kind' | 'year'>) => string {
  const t = useText(supportText);
  const kind = useLabel(supportKindText);
  return (c) => t.ofYear(String(c.year), kind(c.kind));
}

/** What a claim comes to now; null where a record is missing or a condition not met. */
export const amountNow = (c: Pick<ClaimView, 'open' | 'todayFen' | 'amountFen'>): number | null =>
  c.open ? null : (c.todayFen ?? c.amountFen);

/** Claims as a list; the enterprise's name only where several can be in it. */
export function ClaimTable({
  claims,
  caption,
  withEnterprise,
  act,
}: {
  claims: readonly ClaimView[];
  caption: string;
  withEnterprise: boolean;
  act?: (claim: ClaimView) => string | null;
}) {
  const t = useText(supportText);
  const name = useClaimName();
  const columns: Column<ClaimView>[] = [
    { key: 'name', head: t.kind, lead: true, cell: (c) => <Link to={`/app/claims/${c.id}`}>{name(c)}</Link> },
    ...(withEnterprise ? [{ key: 'who', head: t.enterprise, cell: (c: ClaimView) => c.enterprise?.name ?? '' }] : []),
    {
      key: 'amount',
      head: t.amount,
      right: true,
      cell: (c) => (c.open ? <span className="small muted">{t.waits}</span> : <Money fen={amountNow(c)!} />),
    },
    { key: 'state', head: t.state, cell: (c) => <StateTag states={subsidyClaimStates} state={c.state} /> },
    { key: 'since', head: t.since, cell: (c) => <DateText value={c.stateSince} /> },
    ...(act
      ? [
          {
            key: 'act',
            head: t.act,
            act: true,
            cell: (c: ClaimView) =>
              act(c) ? (
                <Link className="btn quiet small" to={`/app/claims/${c.id}`}>
                  {act(c)}
                  <span className="vh"> {name(c)}</span>
                </Link>
              ) : null,
          },
        ]
      : []),
  ];
  return <DataTable caption={caption} rows={claims} rowKey={(c) => c.id} columns={columns} />;
}
