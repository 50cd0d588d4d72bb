import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useText } from '../text';
import { uiText } from './ui-text';

export interface Crumb {
  readonly to?: string;
  readonly label: string;
}

export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const t = useText(uiText);
  return (
    <nav className="crumbs" aria-label={t.crumbs}>
      <ol>
        {items.map((c) => (
          <li key={c.label}>{c.to ? <Link to={c.to}>{c.label}</Link> : <span aria-current="page">{c.label}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}

export interface PageProps {
  readonly title: ReactNode;
  /** A line above the heading: the kind and number of the record. */
  readonly over?: ReactNode;
  /** A line below the heading: what this page is, as of when. */
  readonly under?: ReactNode;
  /** To the right of the heading: whose turn it is, or the page's actions. */
  readonly aside?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** One column of reading width: questions, confirmations. */
  readonly narrow?: boolean;
  /** Close rows for banks and bureaus. */
  readonly dense?: boolean;
  readonly children: ReactNode;
}

/** The frame of a page below the masthead: where one is, the one h1, then the work. */
export function Page({ title, over, under, aside, crumbs, narrow, dense, children }: PageProps) {
  return (
    <div className={`wrap page${narrow ? ' narrow' : ''}${dense ? ' dense' : ''}`}>
      {crumbs ? <Breadcrumbs items={crumbs} /> : null}
      <div className="page-head">
        <div>
          {over ? <p className="over num">{over}</p> : null}
          <h1>{title}</h1>
          {under ? <p className="under">{under}</p> : null}
        </div>
        {aside ? <div>{aside}</div> : null}
      </div>
      <div className="page-body">{children}</div>
    </div>
  );
}

/** A white sheet with its heading and what stands to the right of it. */
export function Sheet({
  title,
  aside,
  note,
  id,
  children,
}: {
  title?: ReactNode;
  aside?: ReactNode;
  note?: ReactNode;
  id?: string;
  children: ReactNode;
}) {
  return (
    <section className="sheet" id={id}>
      {title || aside ? (
        <header>
          {title ? <h2>{title}</h2> : <span />}
          {aside ? <div className="small muted">{aside}</div> : null}
        </header>
      ) : null}
      {note ? <p className="small muted">{note}</p> : null}
      {children}
    </section>
  );
}

/** Whose turn it is, since when and until when: the first thing a case says. */
export function Turn({
  party,
  task,
  since,
  due,
  late,
}: {
  party?: string;
  task: string;
  since?: string;
  due?: string;
  late?: boolean;
}) {
  const t = useText(uiText);
  const dates = [since && t.since(since), due && t.dueBy(due)].filter(Boolean).join(' · ');
  return (
    <div className={late ? 'turn late' : 'turn'}>
      <b>{party ? t.turnTask(party, task) : task}</b>
      {dates ? <p className="small muted num">{dates}</p> : null}
    </div>
  );
}

/** Steps of a long form: done before `current` (from zero), the rest to come. */
export function Steps({ items, current }: { items: readonly string[]; current: number }) {
  const t = useText(uiText);
  return (
    <ol className="steps" aria-label={t.steps}>
      {items.map((label, i) => (
        <li key={label} className={i < current ? 'done' : undefined} aria-current={i === current ? 'step' : undefined}>
          {label}
        </li>
      ))}
    </ol>
  );
}
