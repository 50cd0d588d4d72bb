import { Link, useLoaderData } from '@remix-run/react';
import { formatBp } from '@zhiya/kernel';
import {
  DataTable,
  EmptyState,
  LinkButton,
  Money,
  Notice,
  offerStates,
  Percent,
  repaymentMethodText,
  Sheet,
  StateTag,
  Tag,
  useLabel,
  useText,
} from '@zhiya/web-ui';
import { CashFlows } from '../../kit/cash-flows';
import { NetCostSum, SupportWhy } from '../../marketplace/parts';
import { useCase } from '../parts/case';
import { titled } from '../../kit/meta';
import type { loader } from './offers.server';
import { text } from './text';

export { loader } from './offers.server';
export const meta = titled(text, (t) => t.title);

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type Offer = Data['compared'][number];

function Comparison({ offers, caseId }: { offers: readonly Offer[]; caseId: string }) {
  const t = useText(text);
  const methodName = useLabel(repaymentMethodText);
  const to = (o: Offer) => `/app/cases/${caseId}/offers/${o.id}`;
  return (
    <DataTable
      caption={t.title}
      rows={offers}
      rowKey={(o) => o.id}
      best={(o) => o.isCheapestInFull}
      columns={[
        {
          key: 'bank',
          head: t.offer,
          lead: true,
          cell: (o) => (
            <>
              <Link to={to(o)}>{o.bank.name}</Link>
              {o.isCheapestInFull ? (
                <span className="sub">
                  <Tag tone="ok">{t.best}</Tag>
                </span>
              ) : null}
              {o.shortfallFen > 0 ? <span className="sub num">{t.less(o.shortfallWan)}</span> : null}
              {o.requiresInsurance ? <span className="sub">{t.insurance}</span> : null}
              {o.state === 'OFFERED' ? (
                <span className="sub num">{t.until(o.validUntil)}</span>
              ) : (
                <span className="sub">
                  <StateTag states={offerStates} state={o.state} />
                </span>
              )}
            </>
          ),
        },
        { key: 'amount', head: t.amount, right: true, cell: (o) => <Money fen={o.principalFen} large /> },
        { key: 'rate', head: t.rate, right: true, cell: (o) => <Percent bp={o.rateBp} /> },
        { key: 'repayment', head: t.repayment, cell: (o) => methodName(o.method) },
        { key: 'fees', head: t.fees, right: true, cell: (o) => (o.cost ? <Money fen={o.cost.feesFen} /> : '–') },
        {
          key: 'support',
          head: t.support,
          right: true,
          cell: (o) => (o.cost ? <Money fen={o.cost.supportsFen} /> : '–'),
        },
        {
          key: 'net',
          head: t.netCost,
          right: true,
          cell: (o) =>
            typeof o.cost?.yearlyBp === 'number' ? (
              <>
                <b>
                  <Percent bp={o.cost.yearlyBp} />
                </b>
                {typeof o.cost.effectiveBp === 'number' ? (
                  <span className="sub num">{t.effective(formatBp(o.cost.effectiveBp))}</span>
                ) : null}
              </>
            ) : (
              '–'
            ),
        },
        {
          key: 'act',
          head: t.choose,
          act: true,
          cell: (o) =>
            o.events.accept?.length === 0 ? (
              <LinkButton to={`${to(o)}/accept`} small quiet={!o.isCheapestInFull}>
                {t.choose}
                <span className="vh"> {o.bank.name}</span>
              </LinkButton>
            ) : (
              <Link to={to(o)}>
                {t.look}
                <span className="vh"> {o.bank.name}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}

function Computation({ offer }: { offer: Offer }) {
  const methodName = useLabel(repaymentMethodText);
  if (!offer.cost) return null;
  return (
    <article>
      <div className="sheet-head">
        <h3>{offer.bank.name}</h3>
        <span className="small muted num">
          <Money fen={offer.principalFen} large /> · <Percent bp={offer.rateBp} /> · {methodName(offer.method)}
        </span>
      </div>
      <NetCostSum cost={offer.cost} />
      <CashFlows rows={offer.cost.rows} />
      <SupportWhy cost={offer.cost} />
    </article>
  );
}

function Own({ offers }: { offers: NonNullable<Data['own']> }) {
  const t = useText(text);
  return (
    <Sheet title={t.own}>
      {offers.length === 0 ? <p className="muted">{t.ownEmpty}</p> : null}
      <ul className="todo num">
        {offers.map((o) => (
          <li key={o.id}>
            <span>
              <Link to={`/app/offers/${o.id}`}>
                <Money fen={o.principalFen} large /> · <Percent bp={o.rateBp} />
              </Link>
              <span className="sub">{t.until(o.validUntil)}</span>
            </span>
            <StateTag states={offerStates} state={o.state} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Past({ offers, caseId }: { offers: readonly Offer[]; caseId: string }) {
  const t = useText(text);
  if (offers.length === 0) return null;
  return (
    <Sheet title={t.past}>
      <ul className="todo num">
        {offers.map((o) => (
          <li key={o.id}>
            <span>
              <Link to={`/app/cases/${caseId}/offers/${o.id}`}>{o.bank.name}</Link>
              <span className="sub">
                <Money fen={o.principalFen} large /> · <Percent bp={o.rateBp} />
              </span>
            </span>
            <StateTag states={offerStates} state={o.state} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

export default function CompareOffers() {
  const { own, compared, past } = useLoaderData<typeof loader>();
  const { id, state } = useCase();
  const t = useText(text);
  if (own) return <Own offers={own} />;
  const taken = compared.find((o) => o.state === 'ACCEPTED');
  const matches = <Link to={`/app/cases/${id}/matches`}>{t.matches}</Link>;
  return (
    <>
      {taken ? <Notice tone="ok" title={t.accepted(taken.bank.name, taken.acceptedOn ?? '')} /> : null}
      {state !== 'PUBLISHED' && !taken ? <Notice tone="back">{t.closed}</Notice> : null}
      {compared.length === 0 ? (
        <Sheet title={t.none} aside={matches}>
          <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
        </Sheet>
      ) : (
        <>
          <Sheet title={t.heading(compared.length)} note={t.method} aside={matches}>
            <Comparison offers={compared} caseId={id} />
            {state === 'PUBLISHED' ? <p className="table-note">{t.declineBody}</p> : null}
          </Sheet>
          <Sheet title={t.computations}>
            <div className="computations">
              {compared.map((o) => (
                <Computation key={o.id} offer={o} />
              ))}
            </div>
          </Sheet>
        </>
      )}
      <Past offers={past} caseId={id} />
    </>
  );
}
