import { Link } from '@remix-run/react';
import type { ComponentProps, ReactNode } from 'react';
import { useLabel, useText, type Text } from '../text';
import { uiText } from './ui-text';

export type Tone = 'plain' | 'run' | 'ok' | 'back' | 'bad';
const classes = (...names: (string | false | null | undefined)[]) => names.filter(Boolean).join(' ') || undefined;

/** A state in a word. The tone colours it; the word alone must say it. */
export const Tag = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={classes('tag', tone !== 'plain' && tone)}>{children}</span>
);

/** Beside a figure that nobody has compared with its text: from where it is, in words. Nothing where there are none. */
export const Unverified = ({ words }: { words: string | null | undefined }) =>
  words ? (
    <>
      {' '}
      <Tag tone="back">{words}</Tag>
    </>
  ) : null;

/** The states of a lifecycle as people read them: the word, and the tone of its tag. */
export interface States<T extends Readonly<Record<string, string>>> {
  readonly text: Text<T>;
  readonly tones: { readonly [K in keyof T]: Tone };
}
export const defineStates = <T extends Readonly<Record<string, string>>>(states: States<T>): States<T> => states;

/** A lifecycle state drawn from its context's table; a state the table does not know is shown by its name. */
export function StateTag<T extends Readonly<Record<string, string>>>({
  states,
  state,
}: {
  states: States<T>;
  state: string;
}) {
  const word = useLabel(states.text);
  return <Tag tone={(states.tones as Readonly<Record<string, Tone>>)[state] ?? 'plain'}>{word(state)}</Tag>;
}

export const Badge = ({ count, label }: { count: number; label: string }) =>
  count > 0 ? (
    <span className="badge">
      {count > 99 ? '99+' : count}
      <span className="vh"> {label}</span>
    </span>
  ) : null;

type ButtonLook = { quiet?: boolean; danger?: boolean; small?: boolean };
const buttonClass = ({ quiet, danger, small }: ButtonLook) =>
  classes('btn', quiet && 'quiet', danger && 'danger', small && 'small');

export const Button = ({ quiet, danger, small, type = 'button', ...rest }: ComponentProps<'button'> & ButtonLook) => (
  <button {...rest} type={type} className={buttonClass({ quiet, danger, small })} />
);
export const LinkButton = ({ quiet, danger, small, ...rest }: ComponentProps<typeof Link> & ButtonLook) => (
  <Link {...rest} className={buttonClass({ quiet, danger, small })} />
);

/** An action that is barred now: the button stays in sight, disabled, with the reason in words beside it. */
export function BarredButton({
  label,
  reasons,
  small,
}: {
  label: string;
  reasons: readonly string[];
  small?: boolean;
}) {
  const t = useText(uiText);
  return (
    <div className="actions">
      <button type="button" disabled className={buttonClass({ small, quiet: true })}>
        {label}
      </button>
      <span className="barred">{reasons.join(t.semicolon)}</span>
    </div>
  );
}

export function Notice({
  tone = 'run',
  title,
  children,
  live = false,
}: {
  tone?: Exclude<Tone, 'plain'>;
  title?: ReactNode;
  children?: ReactNode;
  live?: boolean;
}) {
  return (
    <div
      className={classes('notice', tone !== 'run' && tone)}
      role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}
    >
      {title ? <b>{title}</b> : null}
      {children ? <div>{children}</div> : null}
    </div>
  );
}

export function EmptyState({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children ? <p>{children}</p> : null}
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  );
}

/** What was done, its number, then what happens next and by when. */
export function ConfirmationPanel({
  title,
  reference,
  children,
}: {
  title: string;
  reference?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <section className="confirm" role="status">
      <h1>{title}</h1>
      {reference ? <p className="ref num">{reference}</p> : null}
      {children ? <div className="prose">{children}</div> : null}
    </section>
  );
}
