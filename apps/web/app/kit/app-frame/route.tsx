import { Outlet, useLoaderData } from '@remix-run/react';
import { Notice, WorkMasthead, useText } from '@zhiya/web-ui';
import { useActor } from '../actor';
import { ErrorPage } from '../error-page';
import { FlashLine, PublicFrame, useHere } from '../frame';
import type { loader } from './app.server';
import { text } from './text';

export { loader } from './app.server';

/** The signed-in area: who acts for whom, the work of that kind, the page. */
export default function AppLayout() {
  const { person, acting, roles, canSwitch, nav, unread, today, state } = useLoaderData<typeof loader>();
  const { can } = useActor();
  const t = useText(text);
  const here = useHere();
  return (
    <>
      <WorkMasthead
        nav={Object.entries(nav).map(([to, label]) => ({
          to,
          label,
          ...(to === '/app/notifications' && { count: unread, countLabel: t.unread }),
        }))}
        who={{
          person,
          organisation: acting.name,
          roles,
          canSwitch,
          links: [
            { to: '/app/members', label: t.members },
            { to: '/app/checks', label: t.checks },
            ...(can('view:audit') ? [{ to: '/app/audit', label: t.audit }] : []),
            { to: '/app/sessions', label: t.sessions },
          ],
        }}
        returnTo={here}
      />
      {state === 'PENDING' || state === 'SUSPENDED' ? (
        <div className="wrap flash">
          <Notice tone="back">{state === 'PENDING' ? t.pending : t.suspended}</Notice>
        </div>
      ) : null}
      <FlashLine />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="foot">
        <div className="wrap">
          <span className="num">{t.demoDay(today)}</span>
          <span>{t.demo}</span>
        </div>
      </footer>
    </>
  );
}

/** A page of the area failed: the masthead of the area may be what failed, so the public frame stands in. */
export function ErrorBoundary() {
  return (
    <PublicFrame>
      <ErrorPage home="/app/work" />
    </PublicFrame>
  );
}
