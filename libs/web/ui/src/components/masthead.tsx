import { Form, Link, NavLink, useLocation } from '@remix-run/react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLanguage, useText } from '../text';
import { Badge } from './basics';
import { uiText } from './ui-text';

export interface NavItem {
  readonly to: string;
  readonly label: string;
  /** Only the exact path is current, for an index whose children have their own entries. */
  readonly end?: boolean;
  readonly count?: number;
  readonly countLabel?: string;
}

export interface ActingFor {
  readonly person: string;
  readonly organisation: string;
  readonly roles: string;
  /** More than one organisation to act for: the switch is offered. */
  readonly canSwitch: boolean;
  readonly links: readonly { readonly to: string; readonly label: string }[];
}

function Mark() {
  const t = useText(uiText);
  return (
    <Link className="mark" to="/" aria-label={t.home} discover="none">
      <i aria-hidden="true">押</i>
      {t.brand}
    </Link>
  );
}

/** What is current says `aria-current`; the class beside it is read by nobody. */
const noClass = (): undefined => undefined;

function Nav({ items }: { items: readonly NavItem[] }) {
  const t = useText(uiText);
  const box = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the row scrolls sideways: the entry one is in is brought into sight.
  useEffect(() => {
    const current = box.current?.querySelector<HTMLElement>('[aria-current]');
    if (current && box.current)
      box.current.scrollLeft =
        current.offsetLeft - box.current.offsetLeft - (box.current.clientWidth - current.clientWidth) / 2;
  }, [pathname]);
  return (
    <nav aria-label={t.mainNav} ref={box}>
      {items.map((item) => (
        <NavLink key={item.to} to={item.to} end={item.end} className={noClass}>
          {item.label}
          {item.count ? (
            <>
              {' '}
              <Badge count={item.count} label={item.countLabel ?? ''} />
            </>
          ) : null}
        </NavLink>
      ))}
    </nav>
  );
}

/** A form of one button: without scripts the page comes back in the other language. */
export function LanguageSwitch({ returnTo }: { returnTo: string }) {
  const language = useLanguage();
  const t = useText(uiText);
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Form method="post" action="/language" reloadDocument>
      <input type="hidden" name="returnTo" value={returnTo} />
      <button className="link-btn" name="language" value={other} lang={other === 'zh' ? 'zh-CN' : 'en'}>
        {t.otherLanguage}
      </button>
    </Form>
  );
}

export function PublicMasthead({
  nav,
  tools,
  returnTo,
}: {
  nav: readonly NavItem[];
  tools: ReactNode;
  returnTo: string;
}) {
  return (
    <header className="mast">
      <div className="wrap mast-row">
        <Mark />
        <Nav items={nav} />
        <div className="mast-tools">
          <LanguageSwitch returnTo={returnTo} />
          {tools}
        </div>
      </div>
    </header>
  );
}

/** The signed-in masthead: in every state it says who acts for whom, and in which role. */
export function WorkMasthead({ nav, who, returnTo }: { nav: readonly NavItem[]; who: ActingFor; returnTo: string }) {
  const t = useText(uiText);
  const { pathname } = useLocation();
  return (
    <header className="mast">
      <div className="wrap mast-row">
        <Mark />
        {/* Another page, another menu: it does not stay open over what was asked for. */}
        <details className="who" key={pathname}>
          <summary aria-label={`${t.actsFor(who.person, who.organisation)} · ${who.roles} · ${t.accountMenu}`}>
            <span>
              <b>{who.organisation}</b>
              <br />
              <span className="muted">
                {who.person} · {who.roles}
              </span>
            </span>
          </summary>
          <div className="panel">
            <p>{t.actsFor(who.person, who.organisation)}</p>
            <p className="small muted">{who.roles}</p>
            <ul>
              {who.canSwitch ? (
                <li>
                  <Link to="/switch" discover="none">
                    {t.switchOrganisation}
                  </Link>
                </li>
              ) : null}
              {who.links.map((l) => (
                <li key={l.to}>
                  <Link to={l.to} discover="none">
                    {l.label}
                  </Link>
                </li>
              ))}
              <li>
                <LanguageSwitch returnTo={returnTo} />
              </li>
              <li>
                <Form method="post" action="/logout" reloadDocument>
                  <button className="link-btn">{t.signOut}</button>
                </Form>
              </li>
            </ul>
          </div>
        </details>
      </div>
      <div className="mast-work">
        <div className="wrap">
          <Nav items={nav} />
        </div>
      </div>
    </header>
  );
}

export function SkipLink() {
  const t = useText(uiText);
  return (
    <a className="skip" href="#main">
      {t.skip}
    </a>
  );
}
