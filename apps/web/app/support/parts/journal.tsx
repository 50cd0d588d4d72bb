import { Link } from '@remix-run/react';
import { DateText, Money, journalKindText, useLabel, useText } from '@zhiya/web-ui';
import type { EntryPartsFragment } from '@zhiya/web-api-client';
import { fundText } from './fund-text';

/** Entries with their lines: what was debited, what was credited, by whom and for what. */
export function Journal({
  fundId,
  entries,
  reverse = false,
}: {
  fundId: string;
  entries: readonly EntryPartsFragment[];
  reverse?: boolean;
}) {
  const t = useText(fundText);
  const kind = useLabel(journalKindText);
  if (entries.length === 0) return <p className="muted small">{t.empty}</p>;
  return (
    <div className="scroll" role="region" aria-label={t.journal} tabIndex={0}>
      <table className="num journal">
        <caption className="vh">{t.journal}</caption>
        <thead>
          <tr>
            <th scope="col">{t.seq}</th>
            <th scope="col">{t.valueDate}</th>
            <th scope="col">{t.account}</th>
            <th scope="col" className="r">
              {t.debit}
            </th>
            <th scope="col" className="r">
              {t.credit}
            </th>
            <th scope="col">{t.memo}</th>
          </tr>
        </thead>
        {/* One body an entry: on a phone each is a block of its own, number and day above, then what for, then a line a posting. */}
        {entries.map((e) => (
          <tbody key={e.id}>
            {e.postings.map((p, i) => (
              <tr key={p.account} className={i === 0 ? 'first' : undefined}>
                {i === 0 ? (
                  <>
                    <th scope="row" rowSpan={e.postings.length}>
                      {e.seq}
                    </th>
                    <td className="on" rowSpan={e.postings.length}>
                      <DateText value={e.valueDate} />
                    </td>
                  </>
                ) : null}
                <td className={typeof p.creditFen === 'number' ? 'account credit' : 'account'}>
                  <Link to={`/app/fund/${fundId}/accounts/${p.account}`}>{p.title}</Link>
                </td>
                <td className="r" data-l={t.debit}>
                  {typeof p.debitFen === 'number' ? <Money fen={p.debitFen} /> : null}
                </td>
                <td className="r" data-l={t.credit}>
                  {typeof p.creditFen === 'number' ? <Money fen={p.creditFen} /> : null}
                </td>
                {i === 0 ? (
                  <td className="memo" rowSpan={e.postings.length}>
                    {kind(e.kind)}
                    <span className="sub">
                      {e.memo && e.memo !== kind(e.kind) ? `${e.memo} · ` : null}
                      {e.personName}
                      {e.caseId ? (
                        <>
                          {' · '}
                          <Link to={`/app/cases/${e.caseId}`}>{t.case}</Link>
                        </>
                      ) : null}
                      {typeof e.reversedBySeq === 'number' ? ` · ${t.reversedBy(String(e.reversedBySeq))}` : null}
                    </span>
                    {reverse && e.canReverse ? (
                      <Link to={`/app/fund/${fundId}/enter?reverse=${e.id}&seq=${e.seq}`} className="small">
                        {t.reverse}
                        <span className="vh"> {e.seq}</span>
                      </Link>
                    ) : null}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
