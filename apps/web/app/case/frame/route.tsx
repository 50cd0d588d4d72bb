import { Link, NavLink, Outlet, useLoaderData } from '@remix-run/react';
import {
  Breadcrumbs,
  Money,
  Sheet,
  StateTag,
  Timeline,
  Turn,
  listingStates,
  uiText,
  useText,
  type Milestone,
} from '@zhiya/web-ui';
import { RightCounts } from '../../marketplace/parts';
import { useActor } from '../../kit/actor';
import { titled } from '../../kit/meta';
import type { loader } from '../parts/case.server';
import { text } from './text';

export { loader } from '../parts/case.server';
export const meta = titled(text, (t) => t.title);

type Case = ReturnType<typeof useLoaderData<typeof loader>>;
type Waiting = keyof typeof text.zh.waiting;

/** The parts of a case, each a page of its own context; the later ones begin when an offer is accepted. */
const PARTS = [
  { key: 'overview', path: '', permission: 'view:listing', later: false },
  { key: 'offers', path: '/offers', permission: 'view:offer', later: false },
  { key: 'protection', path: '/protection', permission: 'view:valuation-order', later: true },
  { key: 'contract', path: '/contract', permission: 'view:contract', later: true },
  { key: 'filings', path: '/filings', permission: 'view:filing', later: true },
  { key: 'loan', path: '/loan', permission: 'view:repayment', later: true },
  { key: 'support', path: '/support', permission: 'view:coverage', later: true },
] as const;

const SHOWN = 12;

function Progress({ it }: { it: Case }) {
  const t = useText(text);
  const { you } = useText(uiText);
  const past = it.timeline.map((e): Milestone => ({
    title: e.title,
    state: e.isStopped ? 'stopped' : 'done',
    detail: (
      <>
        <span className="num">{e.on}</span> · {e.who}
        {e.reason ? (
          <>
            <br />
            {e.reason}
          </>
        ) : null}
      </>
    ),
  }));
  const now = it.tasks.map((x): Milestone => ({
    title: x.title,
    state: x.isLate ? 'late' : 'now',
    party: x.isYours ? you : x.party,
    since: x.since,
    ...(x.dueOn ? { due: x.dueOn } : {}),
  }));
  const hidden = Math.max(0, past.length - SHOWN);
  return (
    <Sheet title={t.progress}>
      {hidden > 0 ? (
        <details className="more">
          <summary>{t.earlier(hidden)}</summary>
          <Timeline items={past.slice(0, hidden)} />
        </details>
      ) : null}
      <Timeline items={[...past.slice(hidden), ...now]} />
    </Sheet>
  );
}

/** Whose turn it is, in words, with the way to the work where it is the reader's own. */
function WhoseTurn({ it }: { it: Case }) {
  const t = useText(text);
  const { you, nobodysTurn } = useText(uiText);
  const [first, ...others] = it.tasks;
  if (!first) return <Turn task={t.waiting[it.state as Waiting] ?? nobodysTurn} since={it.stateSince} />;
  return (
    <div className="turns">
      <Turn
        party={first.isYours ? you : first.party}
        task={first.title}
        since={first.since}
        due={first.dueOn ?? undefined}
        late={first.isLate}
      />
      {first.to ? (
        <p className="small">
          <Link to={first.to}>
            {t.go}
            <span className="vh"> {first.title}</span>
          </Link>
          {others.length > 0 ? <span className="muted"> · {t.more(others.length)}</span> : null}
        </p>
      ) : others.length > 0 ? (
        <p className="small muted">{t.more(others.length)}</p>
      ) : null}
    </div>
  );
}

export default function CaseLayout() {
  const it = useLoaderData<typeof loader>();
  const t = useText(text);
  const { can, acting } = useActor();
  const isAccepted = it.state === 'ACCEPTED' || it.state === 'COMPLETED';
  const parts = PARTS.filter((p) => can(p.permission) && (!p.later || isAccepted));
  const list =
    acting.kind === 'ENTERPRISE'
      ? { to: '/app/listings', label: t.mine }
      : acting.kind === 'OPERATOR'
        ? null
        : { to: '/app/cases', label: t.list };
  const number = it.caseNo ?? t.draft;
  return (
    <div className="wrap page">
      <Breadcrumbs items={[...(list ? [list] : []), { label: number }]} />
      <div className="page-head">
        <div>
          <p className="over num">
            {t.case(number)} · <RightCounts rights={it.rights} />
            {it.rights.length > 1 ? ` · ${t.mixed}` : ''}
          </p>
          <h1 className="amt num">
            {it.amountFen === null ? t.noAmount : <Money fen={it.amountFen} large />}
            {it.months === null ? null : <small> · {t.monthsOf(it.months)}</small>}
          </h1>
          <p className="under">
            {it.enterpriseName ?? t.anonymous} · {it.divisionName} <StateTag states={listingStates} state={it.state} />
          </p>
        </div>
        <WhoseTurn it={it} />
      </div>
      {parts.length > 1 ? (
        <nav className="case-parts" aria-label={t.nav}>
          {parts.map((p) => (
            <NavLink key={p.key} to={`/app/cases/${it.id}${p.path}`} end={p.path === ''} preventScrollReset>
              {t[p.key]}
            </NavLink>
          ))}
        </nav>
      ) : null}
      <div className="beside">
        <div className="stack">
          <Outlet />
        </div>
        <aside>
          <Progress it={it} />
        </aside>
      </div>
    </div>
  );
}
