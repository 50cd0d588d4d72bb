import { Link } from '@remix-run/react';
import { Fragment, type ReactNode } from 'react';
import { useText } from '../text';
import { Tag, type Tone } from './basics';
import { Citation, type CitationView } from './citation';
import { uiText } from './ui-text';

export interface Fact {
  readonly label: ReactNode;
  readonly value: ReactNode;
}

/** Facts of a record, label beside value. */
export const DefinitionList = ({ items, right }: { items: readonly Fact[]; right?: boolean }) => (
  <dl className={right ? 'facts-list right' : 'facts-list'}>
    {items.map((f, i) => (
      <Fragment key={i}>
        <dt>{f.label}</dt>
        <dd>{f.value}</dd>
      </Fragment>
    ))}
  </dl>
);

export interface Answer extends Fact {
  /** Where the answer is changed; that page returns here. */
  readonly changeTo?: string;
  readonly name?: string;
}

/** Check your answers: every value as it will be kept, with the way to change it. */
export function SummaryList({ items }: { items: readonly Answer[] }) {
  const t = useText(uiText);
  return (
    <dl className="answers">
      {items.map((a, i) => (
        <div key={i}>
          <dt>{a.label}</dt>
          <dd>{a.value}</dd>
          {a.changeTo ? (
            <dd className="change">
              <Link to={a.changeTo}>
                {t.change}
                <span className="vh"> {a.name ?? (typeof a.label === 'string' ? a.label : '')}</span>
              </Link>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

export type TaskState = 'done' | 'doing' | 'todo' | 'blocked';
export interface Task {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly to?: string;
  readonly state: TaskState;
}
const TASK_TONE: Record<TaskState, Tone> = { done: 'ok', doing: 'run', todo: 'plain', blocked: 'plain' };

export function TaskList({ items }: { items: readonly Task[] }) {
  const t = useText(uiText);
  const words: Record<TaskState, string> = {
    done: t.taskDone,
    doing: t.taskDoing,
    todo: t.taskTodo,
    blocked: t.taskBlocked,
  };
  return (
    <ul className="tasks">
      {items.map((task) => (
        <li key={task.label}>
          <span>
            {task.to && task.state !== 'blocked' ? <Link to={task.to}>{task.label}</Link> : task.label}
            {task.hint ? <span className="hint">{task.hint}</span> : null}
          </span>
          <Tag tone={TASK_TONE[task.state]}>{words[task.state]}</Tag>
        </li>
      ))}
    </ul>
  );
}

export type Reached = 'done' | 'now' | 'late' | 'todo' | 'stopped';
export interface Milestone {
  readonly title: string;
  readonly state: Reached;
  readonly detail?: ReactNode;
  readonly party?: string;
  readonly since?: string;
  readonly due?: string;
}

/** The case's one timeline: where it is, whose turn, since when, promised by. */
export function Timeline({ items }: { items: readonly Milestone[] }) {
  const t = useText(uiText);
  const words: Record<Reached, string> = { done: t.done, now: t.now, late: t.late, todo: t.todo, stopped: t.stopped };
  return (
    <ol className="line num">
      {items.map((m, i) => {
        const facts = [
          m.party && (m.state === 'now' || m.state === 'late' ? t.turnOf(m.party) : m.party),
          m.since && t.since(m.since),
          m.due && t.dueBy(m.due),
        ]
          .filter(Boolean)
          .join(' · ');
        return (
          <li
            key={i}
            className={m.state === 'todo' ? undefined : m.state}
            aria-current={m.state === 'now' || m.state === 'late' ? 'step' : undefined}
          >
            <b>
              {m.title}
              <span className="vh">{t.inBrackets(words[m.state])}</span>
            </b>
            <span>{m.detail ?? facts}</span>
          </li>
        );
      })}
    </ol>
  );
}

export interface WorkItem {
  readonly key: string;
  readonly to: string;
  readonly title: ReactNode;
  readonly sub?: ReactNode;
  readonly due?: ReactNode;
  readonly tone?: Tone;
}

/** What waits for me: the thing, since when, until when. */
export const WorkList = ({ items }: { items: readonly WorkItem[] }) => (
  <ul className="todo num">
    {items.map((w) => (
      <li key={w.key}>
        <span>
          <Link to={w.to}>{w.title}</Link>
          {w.sub ? <span className="sub">{w.sub}</span> : null}
        </span>
        {w.due ? <Tag tone={w.tone ?? 'plain'}>{w.due}</Tag> : null}
      </li>
    ))}
  </ul>
);

export interface Argument {
  readonly citations: readonly CitationView[];
  readonly steps: readonly string[];
  readonly assumptions?: readonly { readonly parameter: string; readonly value: string; readonly note: string }[];
}

/** A computation, a line each. */
export const Arithmetic = ({ steps }: Pick<Argument, 'steps'>) =>
  steps.length > 0 ? (
    <ol className="arithmetic">
      {steps.map((s) => (
        <li key={s}>{s}</li>
      ))}
    </ol>
  ) : null;

/** What had to be chosen where the source is silent. */
export const Readings = ({ assumptions }: { assumptions: NonNullable<Argument['assumptions']> }) => (
  <ul className="assume">
    {assumptions.map((a) => (
      <li key={a.parameter}>{a.note}</li>
    ))}
  </ul>
);

/** How a figure came to be: the words of the rule, where they stand, the arithmetic, what had to be assumed. */
export function Why({ citations, steps, assumptions = [] }: Argument) {
  const t = useText(uiText);
  return (
    <div className="why">
      {citations.map((c) => (
        <Citation key={`${c.document}${c.clause}${c.quote}`} citation={c} />
      ))}
      <Arithmetic steps={steps} />
      {assumptions.length > 0 ? (
        <>
          <p className="small muted">{t.assumptions}</p>
          <Readings assumptions={assumptions} />
        </>
      ) : null}
    </div>
  );
}
