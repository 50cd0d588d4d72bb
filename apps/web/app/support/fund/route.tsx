import { Link, useLoaderData } from '@remix-run/react';
import {
  DataTable,
  LinkButton,
  Money,
  Notice,
  Page,
  Sheet,
  StateTag,
  WorkList,
  accountClassText,
  fundMovementStates,
  journalKindText,
  useLabel,
  useLanguage,
  useText,
} from '@zhiya/web-ui';
import { BankOccupancy } from '../parts/banks';
import { fundText } from '../parts/fund-text';
import { Journal } from '../parts/journal';
import { useActor } from '../../kit/actor';
import { titled } from '../../kit/meta';
import type { loader } from './fund.server';
import { text } from './text';

export { loader } from './fund.server';
export const meta = titled(text, (t) => t.title);

/** What the fund has, owes and stands behind, and the proof that its books agree. */
export default function Fund() {
  const { fund, check, movements, entries } = useLoaderData<typeof loader>();
  const { can } = useActor();
  const t = useText(text);
  const f = useText(fundText);
  const kind = useLabel(journalKindText);
  const accountClass = useLabel(accountClassText);
  const unit = useLanguage() === 'en' ? 'CNY' : '元';
  const isSound = check.differenceFen === 0 && check.faults.length === 0;
  return (
    <Page
      title={fund.name}
      under={t.under(fund.programmeTitle, fund.manager?.name ?? '', fund.bureau?.name ?? '')}
      dense
      aside={can('enter:fund-movement') ? <LinkButton to={`/app/fund/${fund.id}/enter`}>{t.enter}</LinkButton> : null}
    >
      <div className="stack">
        <div className="kpis num">
          <div>
            {t.cash}
            <strong>
              <Money fen={fund.cashFen} large />
            </strong>
            {t.size} <Money fen={fund.sizeFen} large />
          </div>
          <div>
            {t.committed}
            <strong>
              <Money fen={fund.committedFen} large />
            </strong>
            {t.committedNote}
          </div>
          <div>
            {t.occupied}
            <strong>
              <Money fen={fund.occupiedFen} large />
            </strong>
            {t.occupiedNote}
          </div>
          <div>
            {t.free}
            <strong>
              <Money fen={fund.freeFen} large />
            </strong>
            {t.freeNote}
          </div>
        </div>
        {isSound ? (
          <Notice tone="ok">{t.sound(String(check.entries))}</Notice>
        ) : (
          <Notice tone="bad" title={t.broken}>
            {check.faults
              .map((x) => `${(t.fault as Record<string, string>)[x.code] ?? x.code}（${x.place}）`)
              .join('；')}
          </Notice>
        )}
        <div className="beside wide">
          <div className="stack books">
            <Sheet title={t.trial} aside={fund.balance.differenceFen === 0 ? t.balanced : <b>{t.broken}</b>}>
              <DataTable
                caption={t.trial}
                phone="scroll"
                rows={fund.balance.rows}
                rowKey={(r) => r.account}
                columns={[
                  {
                    key: 'account',
                    head: f.account,
                    lead: true,
                    cell: (r) => <Link to={`/app/fund/${fund.id}/accounts/${r.account}`}>{r.title}</Link>,
                  },
                  { key: 'class', head: f.class, cell: (r) => accountClass(r.class) },
                  { key: 'debit', head: f.debit, right: true, cell: (r) => <Money fen={r.debitFen} /> },
                  { key: 'credit', head: f.credit, right: true, cell: (r) => <Money fen={r.creditFen} /> },
                  { key: 'balance', head: f.balance, right: true, cell: (r) => <Money fen={r.balanceFen} /> },
                ]}
                foot={
                  <>
                    <tr>
                      <th scope="row" colSpan={2}>
                        {f.total}
                      </th>
                      <td className="r">
                        <Money fen={fund.balance.debitFen} />
                      </td>
                      <td className="r">
                        <Money fen={fund.balance.creditFen} />
                      </td>
                      <td />
                    </tr>
                    <tr>
                      <th scope="row" colSpan={4}>
                        {f.difference}
                      </th>
                      <td className="r">
                        <Money fen={fund.balance.differenceFen} /> {unit}
                      </td>
                    </tr>
                  </>
                }
              />
            </Sheet>
            <Sheet title={t.latest} aside={<Link to={`/app/fund/${fund.id}/journal`}>{t.toJournal}</Link>}>
              <Journal fundId={fund.id} entries={entries} />
            </Sheet>
          </div>
          <div className="stack">
            <Sheet title={t.pending}>
              {movements.length > 0 ? (
                <WorkList
                  items={movements.map((m) => ({
                    key: m.id,
                    to: `/app/fund/movements/${m.id}`,
                    title: (
                      <>
                        {kind(m.kind)} <Money fen={m.amountFen} unit />
                      </>
                    ),
                    sub: `${m.valueDate} · ${m.counterparty} · ${m.makerName}`,
                    due: <StateTag states={fundMovementStates} state={m.state} />,
                  }))}
                />
              ) : (
                <p className="muted small">{t.noPending}</p>
              )}
            </Sheet>
            <Sheet title={t.banks}>
              <BankOccupancy fund={fund} />
            </Sheet>
          </div>
        </div>
      </div>
    </Page>
  );
}
