import { CitedWords, confidenceText, useLabel, useText } from '@zhiya/web-ui';
import { RestingRules, type RestingRuleView } from '../parts/library/resting-rules';
import { text } from './text';

export interface CataloguedView {
  readonly id: string;
  readonly locator: string;
  readonly summary: string;
  readonly quote: string;
  readonly confidence: string;
  readonly rules: readonly RestingRuleView[];
}
export interface ClauseView {
  readonly anchor: string;
  readonly rank: string;
  readonly depth: number;
  readonly label: string;
  readonly locator: string;
  readonly isContinued: boolean;
  readonly paragraphs: readonly string[];
  readonly catalogued: readonly string[];
}

const HEADINGS = new Set(['PART', 'CHAPTER', 'SECTION', 'ANNEX']);

function Anchor({ to, name }: { to: string; name: string }) {
  const t = useText(text);
  return (
    <a className="law-anchor num" href={`#${to}`}>
      {name || '¶'}
      <span className="vh"> {t.link}</span>
    </a>
  );
}

/** A clause in our words, said to be ours. */
const Summary = ({ clause: { summary } }: { clause: CataloguedView }) => (
  <p>
    <CitedWords citation={{ quote: '', summary }} />
  </p>
);

/** How sure the library is of a clause, where it was not read in the source. */
function Sure({ clause: { confidence, quote } }: { clause: CataloguedView }) {
  const t = useText(text);
  const sure = useLabel(confidenceText);
  return confidence === 'official' ? null : (
    <p className="small muted">
      {sure(confidence)}
      {quote ? null : <> · {t.unquoted}</>}
    </p>
  );
}

/** A note in the margin: a catalogued clause that stands here, in our words, and what is computed from it. */
function Note({ clause }: { clause: CataloguedView }) {
  return (
    <div className="law-note" id={clause.id}>
      <Summary clause={clause} />
      <Sure clause={clause} />
      <RestingRules rules={clause.rules} />
    </div>
  );
}

/** The text itself, clause by clause, the notes beside. */
export function TextClauses({
  clauses,
  catalogued,
}: {
  clauses: readonly ClauseView[];
  catalogued: readonly CataloguedView[];
}) {
  const t = useText(text);
  return (
    <div className="law">
      {clauses.map((c) => {
        const notes = catalogued.filter((k) => c.catalogued.includes(k.id));
        const isHeading = HEADINGS.has(c.rank) && c.paragraphs.length === 1 && c.paragraphs[0]!.length <= 40;
        return (
          <section
            key={c.anchor}
            id={c.anchor}
            className={`law-clause d${Math.min(c.depth, 4)}${notes.length > 0 ? ' noted' : ''}`}
            aria-label={c.locator || undefined}
          >
            <div className="law-text" lang="zh-CN">
              {c.locator ? <Anchor to={c.anchor} name={`${c.locator}${c.isContinued ? t.continued : ''}`} /> : null}
              {isHeading ? <h2>{c.paragraphs[0]}</h2> : c.paragraphs.map((p, i) => <p key={i}>{p}</p>)}
            </div>
            {notes.length > 0 ? (
              <aside className="law-notes" aria-label={`${t.rules} ${c.locator}`}>
                {notes.map((k) => (
                  <Note key={k.id} clause={k} />
                ))}
              </aside>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}

/** Without the text: the clauses that rules rest on, each with its quotation and its rules. */
export function CataloguedClauses({ clauses }: { clauses: readonly CataloguedView[] }) {
  const t = useText(text);
  return (
    <div className="law">
      {clauses.map((c) => (
        <section
          key={c.id}
          id={c.id}
          className={`law-clause d0${c.rules.length > 0 ? ' noted' : ''}`}
          aria-label={c.locator}
        >
          <div className="law-text">
            <Anchor to={c.id} name={c.locator} />
            <Summary clause={c} />
            {c.quote ? (
              <blockquote>
                <CitedWords citation={c} />
              </blockquote>
            ) : null}
            <Sure clause={c} />
          </div>
          {c.rules.length > 0 ? (
            <aside className="law-notes" aria-label={`${t.rules} ${c.locator}`}>
              <div className="law-note">
                <RestingRules rules={c.rules} />
              </div>
            </aside>
          ) : null}
        </section>
      ))}
    </div>
  );
}
