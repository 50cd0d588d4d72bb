import { Form, Link, useLocation, useRouteLoaderData } from '@remix-run/react';
import { LinkButton, Notice, PublicMasthead, useText } from '@zhiya/web-ui';
import type { ReactNode } from 'react';
import type { loader as rootLoader } from '../root';
import { CALCULATORS } from './calculators';
import { siteText } from './site-text';

/** What the last action said, once, above the page. */
export function FlashLine() {
  const flash = useRouteLoaderData<typeof rootLoader>('root')?.flash;
  return flash ? (
    <div className="wrap flash">
      <Notice tone={flash.tone} live>
        {flash.text}
      </Notice>
    </div>
  ) : null;
}

export function Footer() {
  const t = useText(siteText);
  return (
    <footer className="foot">
      <div className="wrap">
        <span>{t.footer}</span>
        <nav aria-label={t.footer}>
          {CALCULATORS.map((c) => (
            <Link key={c.key} to={c.to}>
              {t[c.key]}
            </Link>
          ))}
          <Link to="/policies">{t.policies}</Link>
          <Link to="/status">{t.status}</Link>
          <Link to="/about">{t.about}</Link>
        </nav>
      </div>
    </footer>
  );
}

/** The path a language switch comes back to. */
export function useHere(): string {
  const { pathname, search } = useLocation();
  return `${pathname}${search}`;
}

/** Masthead and foot of every page that needs no login; whoever is signed in finds the way back to their work. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const t = useText(siteText);
  const who = useRouteLoaderData<typeof rootLoader>('root')?.who ?? null;
  return (
    <>
      <PublicMasthead
        nav={[
          { to: '/', label: t.home, end: true },
          { to: '/estimate', label: t.estimate },
          { to: '/products', label: t.products },
          { to: '/policies', label: t.policies },
          { to: '/status', label: t.status },
          { to: '/about', label: t.about },
        ]}
        tools={
          who ? (
            <>
              <span className="muted">
                {who.acting === null ? who.person : `${who.person} ${t.actsFor} ${who.acting}`}
              </span>
              <Form method="post" action="/logout" reloadDocument>
                <button className="link-btn">{t.signOut}</button>
              </Form>
              <LinkButton to="/app/work" small>
                {t.work}
              </LinkButton>
            </>
          ) : (
            <>
              <Link to="/login">{t.signIn}</Link>
              <LinkButton to="/register" small>
                {t.register}
              </LinkButton>
            </>
          )
        }
        returnTo={useHere()}
      />
      <FlashLine />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}
