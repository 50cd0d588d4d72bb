import { Link } from '@remix-run/react';
import { formatYuan } from '@zhiya/kernel';
import {
  Citation,
  CitedWords,
  Tag,
  supportKindText,
  Unverified,
  useLabel,
  useText,
  type CitationView,
  type Tone,
} from '@zhiya/web-ui';
import type { ProgrammeView } from './estimate.server';
import { answerText, askText, remedyText } from './answer-text';

const TONES: Readonly<Record<string, Tone>> = {
  COMPUTED: 'ok',
  PARTLY: 'ok',
  INELIGIBLE: 'bad',
  UNKNOWN: 'back',
  DOCUMENT_ONLY: 'back',
};

/** Many clauses: each document once, and of it each clause by its place. */
const Clauses = ({ clauses }: { clauses: readonly CitationView[] }) => (
  <>
    {[...new Set(clauses.map((c) => c.document))].map((document) => (
      <dl key={document} className="clauses">
        <dt>{document}</dt>
        {clauses
          .filter((c) => c.document === document)
          .map((c) => (
            <dd key={`${c.to}${c.clause}${c.quote}`}>
              {c.to ? <Link to={c.to}>{c.clause}</Link> : c.clause} <CitedWords citation={c} />
            </dd>
          ))}
      </dl>
    ))}
  </>
);

type Item = ProgrammeView['items'][number];

/** An amount with its clause, the dated values put in, and the arithmetic. */
function Amount({ item }: { item: Item }) {
  const t = useText(answerText);
  const kindName = useLabel(supportKindText);
  return (
    <li className={item.isCounted ? undefined : 'left-out'}>
      <div className="amount-line">
        <b>{t.itemTitle(kindName(item.kind), item.year)}</b>
        <span className="fig">
          {formatYuan(item.amountFen)} {t.yuan}
        </span>
      </div>
      <p className="small muted">{item.isCounted ? t.expected(item.expectedOn) : t.notCounted}</p>
      <details className="more">
        <summary>
          {t.why}
          <span className="vh"> {t.itemTitle(kindName(item.kind), item.year)}</span>
        </summary>
        <div className="why">
          <Clauses clauses={item.citations} />
          {item.parameters.length > 0 ? (
            <ul className="assume">
              {item.parameters.map((p) => (
                <li key={`${p.parameter}${p.from}`}>
                  {p.title} <b className="num">{p.value}</b>{' '}
                  <span className="muted">({t.period(p.from, p.until ?? null)})</span>
                  <Unverified words={p.unverified} />
                </li>
              ))}
            </ul>
          ) : null}
          <ol>
            {item.steps.map((s) => (
              <li key={s}>{s}</li>
            ))}
          </ol>
        </div>
      </details>
    </li>
  );
}

/** Every condition that is not met: the condition, its clause, what can be done. */
function Blockers({ programme }: { programme: ProgrammeView }) {
  const t = useText(answerText);
  const remedy = useText(remedyText);
  return (
    <>
      <h4>{t.blocked}</h4>
      <ul className="bullets reasons">
        {programme.blockers.map((b) => (
          <li key={b.condition}>
            <b>{b.title}</b>
            {b.test === 'AT_MOST' || b.test === 'AT_LEAST' ? ` — ${t.bound(b.test, b.required, b.actual)}` : null}
            <p>{remedy[b.fact as keyof typeof remedy] ?? remedy.OTHER}</p>
            <div className="why">
              <Citation citation={b.citation} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Needed({ programme }: { programme: ProgrammeView }) {
  const t = useText(answerText);
  const ask = useText(askText);
  return (
    <>
      <h4>{t.needed}</h4>
      <ul className="bullets reasons">
        {programme.needed.map((n) => (
          <li key={n.fact}>
            <b>{n.title}</b>
            <p>{ask[n.fact.replace(/^.*\./, '') as keyof typeof ask] ?? ask.OTHER}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Missing({ programme }: { programme: ProgrammeView }) {
  const t = useText(answerText);
  return (
    <>
      <h4>{t.missing}</h4>
      <ul className="bullets reasons">
        {programme.missing.map((m) => (
          <li key={m}>{m}</li>
        ))}
      </ul>
      {programme.sources.map((s) => (
        <p key={s.id} className="small">
          {t.askIssuer}
          {s.issuer}
          {s.sourceUrl ? (
            <>
              {' · '}
              <a href={s.sourceUrl} rel="noreferrer">
                {t.sourceLink}
                <span className="vh"> {s.title}</span>
              </a>
            </>
          ) : null}
        </p>
      ))}
    </>
  );
}

/** One programme of the place: what it pays, what bars it, what is not known. */
export function Programme({ programme: p }: { programme: ProgrammeView }) {
  const t = useText(answerText);
  const status = useLabel({ zh: answerText.zh.status, en: answerText.en.status });
  return (
    <article className="programme">
      <header>
        <h3>{p.title}</h3>
        <Tag tone={TONES[p.status] ?? 'plain'}>{status(p.status)}</Tag>
      </header>
      <p className="small muted">
        {p.place} · {t.inForce(p.from, p.until ?? null)}
        {p.countedFen === null || p.countedFen === undefined ? null : ` · ${t.total(formatYuan(p.countedFen))}`}
      </p>
      {p.items.length > 0 ? (
        <ul className="amounts">
          {p.items.map((i) => (
            <Amount key={`${i.kind}${i.year}`} item={i} />
          ))}
        </ul>
      ) : null}
      {p.blockers.length > 0 ? <Blockers programme={p} /> : null}
      {p.needed.length > 0 ? <Needed programme={p} /> : null}
      {p.missing.length > 0 ? <Missing programme={p} /> : null}
    </article>
  );
}
